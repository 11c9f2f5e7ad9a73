import { type LocalDate, Problem, invalid } from '#kernel';
import { specificity } from '../rulebook/region.js';
import type { Penalty } from './penalty.js';

/** Why this version: part of the receipt. */
export interface PenaltyChoice {
  /** The id or family that was asked for. */
  readonly asked: string;
  /** The day of the conduct, which decides (行政处罚法#37). */
  readonly on: LocalDate;
  readonly region: string | null;
  readonly among: readonly Pick<Penalty, 'id' | 'inForce' | 'regions'>[];
  readonly chosen: string;
}
export interface ChosenPenalty {
  readonly penalty: Penalty;
  readonly choice: PenaltyChoice;
}

/** The penalties of every violation, by version and region. */
export interface PenaltyBook {
  readonly penalties: readonly Penalty[];
  /** The penalties of a power item, every version: 5 has 5a and 5b. */
  ofItem(no: number): readonly Penalty[];
  /**
   * The version in force. A family's name chooses by day and region; the id of another version names that version.
   * @param on the day of the conduct; of its end, when it continued.
   * @param region division code of the bureau; a regional penalty applies nowhere else, and never without one.
   * @throws Problem `penalty-unknown` (with the ids of the item, where a number was meant), `penalty-not-in-region`,
   * `penalty-not-in-force` (with the versions and their days).
   */
  choose(asked: string, on: LocalDate, region?: string): ChosenPenalty;
}

/**
 * @throws Problem `penalties-contradictory` when an id occurs twice, a family is named by none of its members, two
 * versions for one region are in force on one day, or a penalty refers to one that is not there.
 */
export function penaltyBookOf(penalties: readonly Penalty[]): PenaltyBook {
  checkConsistent(penalties);
  const choose = (asked: string, on: LocalDate, region?: string): ChosenPenalty => {
    const versions = penalties.filter(({ id, family }) => family === asked || id === asked);
    if (versions.length === 0) throw unknown(asked, penalties);
    const here = versions.filter((version) => appliesIn(version, region));
    if (here.length === 0)
      throw invalid('penalty-not-in-region', { penalty: asked, regions: versions.flatMap(({ regions }) => regions) });
    const penalty = here.find((version) => isInForceOn(version, on));
    const days = versions.map(({ id, inForce: { from, to } }) => ({ penalty: id, from, to }));
    if (!penalty) throw invalid('penalty-not-in-force', { penalty: asked, on, versions: days });
    const among = versions.map(({ id, inForce, regions }) => ({ id, inForce, regions }));
    return { penalty, choice: { asked, on, region: region ?? null, among, chosen: penalty.id } };
  };
  return { penalties, choose, ofItem: (no) => penalties.filter(({ item }) => item === no) };
}

export const isInForceOn = ({ inForce: { from, to } }: Penalty, on: LocalDate): boolean =>
  from <= on && (to === null || on <= to);

export const appliesIn = ({ regions }: Penalty, region: string | undefined): boolean =>
  regions.length === 0 || (region !== undefined && specificity(regions, region) !== undefined);

function unknown(asked: string, penalties: readonly Penalty[]): Problem {
  const near = penalties.filter(({ item, family }) => String(item) === asked || family.startsWith(asked));
  return new Problem('not-found', 'penalty-unknown', {
    penalty: asked.slice(0, 40),
    near: [...new Set(near.map(({ family }) => family))],
  });
}

function checkConsistent(penalties: readonly Penalty[]): void {
  const refuse = (reason: string, penalty: string) => invalid('penalties-contradictory', { reason, penalty });
  const ids = new Set(penalties.map(({ id }) => id));
  penalties.forEach((a, i) => {
    if (penalties.findIndex(({ id }) => id === a.id) !== i) throw refuse('id-twice', a.id);
    if (!ids.has(a.family)) throw refuse('family-without-its-name', a.id);
    if (a.refersTo.some((id) => !ids.has(id))) throw refuse('refers-to-nothing', a.id);
    if (penalties.slice(i + 1).some((b) => b.family === a.family && overlap(a, b)))
      throw refuse('versions-overlap', a.id);
  });
}

const overlap = (a: Penalty, b: Penalty): boolean =>
  a.regions.join() === b.regions.join() &&
  (b.inForce.to === null || a.inForce.from <= b.inForce.to) &&
  (a.inForce.to === null || b.inForce.from <= a.inForce.to);
