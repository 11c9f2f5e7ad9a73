import type { Occurrence } from '../data/occurrences.js';
import type { Rule } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Happening } from './happening.js';

/** What any version of a limit may be started, ended, paused or restarted by. */
interface Mentions {
  readonly triggers: ReadonlySet<Occurrence>;
  readonly all: ReadonlySet<Occurrence>;
}

const mentions = new WeakMap<Rulebook, Map<string, Mentions>>();

/** @param family a family that the rulebook does not have mentions nothing. */
export function mentionsOf(rulebook: Rulebook, family: string): Mentions {
  const known = mentions.get(rulebook) ?? new Map<string, Mentions>();
  mentions.set(rulebook, known);
  const found = known.get(family);
  if (found) return found;
  const versions = rulebook.family(family);
  const triggers = new Set(versions.flatMap(({ trigger }) => trigger.on));
  const all = new Set([...triggers, ...versions.flatMap(othersOf)]);
  known.set(family, { triggers, all });
  return { triggers, all };
}

const othersOf = ({ satisfiedBy, suspendsOn }: Rule): readonly Occurrence[] => [
  ...satisfiedBy.on,
  ...suspendsOn.flatMap(({ on, until }) => [...on, ...until]),
];

/** Whether a happening may change a limit. */
export function concerns(rulebook: Rulebook, family: string, happening: Happening): boolean {
  if ('extends' in happening) return happening.extends === family;
  if ('specifies' in happening) return happening.specifies === family;
  if ('ceases' in happening) return happening.ceases === family;
  const { occurrence, limits } = happening;
  return (!limits || limits.includes(family)) && mentionsOf(rulebook, family).all.has(occurrence);
}
