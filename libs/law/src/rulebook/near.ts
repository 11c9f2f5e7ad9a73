/** Ids that look like what was asked for, best first. */
export function nearest(asked: string, ids: readonly string[], most = 5): readonly string[] {
  const wanted = pairs(asked);
  return ids
    .map((id) => ({ id, likeness: likeness(wanted, pairs(id)) }))
    .filter(({ likeness: found }) => found > 0.4)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

const pairs = (text: string): ReadonlySet<string> => {
  const letters = `^${text.toLowerCase()}$`;
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
};

/** Sørensen–Dice over neighbouring letters: 1 for the same, 0 for nothing in common. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
