import { type Basis, type LocalDate, Problem, invalid } from '#kernel';
import { type Transition, transition as shippedTransition } from '../data/transition.js';
import { nearest } from './near.js';
import { specificity } from './region.js';
import type { Rule } from './rule.js';

/** Why this version and no other: recorded in the receipt, so that the choice can be argued with. */
export interface VersionChoice {
  /** The id or family that was asked for. */
  readonly asked: string;
  readonly family: string;
  /** The day of the trigger, which decides. */
  readonly day: LocalDate;
  readonly region: string | null;
  /** The versions there were to choose from. */
  readonly among: readonly Pick<Rule, 'id' | 'inForce' | 'regions' | 'offBecause'>[];
  readonly chosen: string;
  readonly by: { readonly transition: string; readonly basis: Basis; readonly zh: string };
}

export interface ChosenRule {
  readonly rule: Rule;
  readonly choice: VersionChoice;
}

/** The versions of every statutory limit. */
export interface Rulebook {
  readonly rules: readonly Rule[];
  readonly transition: Transition;
  find(id: string): Rule | undefined;
  /** Ids that look like what was asked for, best first. */
  near(id: string): readonly string[];
  /** Every version and regional form of a limit. */
  family(name: string): readonly Rule[];
  /**
   * The version in force. A family's name (the id of its present version) is looked up by the trigger's day and region:
   * a regional rule prevails over a national one, a rule that is off is passed over. Any other id names that version.
   * @param region division code; without one, regional rules are passed over where a national one exists.
   * @throws Problem `rule-unknown` (with ids that look like it), `rule-not-in-region`, `rule-not-in-force` (with the
   * versions and their days).
   */
  choose(asked: string, day: LocalDate, region?: string): ChosenRule;
}

/**
 * @throws Problem `rulebook-contradictory` when an id occurs twice, a family is named by none of its members, or two
 * versions for one region are in force on one day.
 */
export function rulebookOf(rules: readonly Rule[], transition: Transition = shippedTransition): Rulebook {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const families = new Map<string, Rule[]>();
  for (const rule of rules) families.set(rule.family, [...(families.get(rule.family) ?? []), rule]);
  if (byId.size !== rules.length) throw invalid('rulebook-contradictory', { reason: 'id-twice' });
  for (const [family, members] of families) checkFamily(family, members);

  const choose = (asked: string, day: LocalDate, region?: string): ChosenRule => {
    const versions = candidates(asked, byId, families);
    const applicable = inRegion(asked, versions, region);
    const rule = applicable
      .filter((version) => isInForce(version, day))
      .toSorted((a, b) => rank(b, region) - rank(a, region))[0];
    if (!rule) throw invalid('rule-not-in-force', { rule: asked, day, versions: versions.map(daysOf) });
    return {
      rule,
      choice: {
        asked,
        family: rule.family,
        day,
        region: region ?? null,
        among: versions.map(({ id, inForce, regions, offBecause }) => ({ id, inForce, regions, offBecause })),
        chosen: rule.id,
        by: { transition: transition.id, basis: transition.basis, zh: transition.zh },
      },
    };
  };
  const near = (id: string) => nearest(id, [...byId.keys()]);
  return { rules, transition, find: (id) => byId.get(id), near, family: (name) => families.get(name) ?? [], choose };
}

/** Whether a trigger on that day falls under this version. */
export const isInForce = ({ inForce: { from, to } }: Rule, day: LocalDate): boolean =>
  from <= day && (to === null || day <= to);

function checkFamily(family: string, members: readonly Rule[]): void {
  if (!members.some(({ id }) => id === family))
    throw invalid('rulebook-contradictory', { reason: 'family-without-its-name', family });
  members.forEach((a, i) => {
    const rival = members.slice(i + 1).find((b) => overlap(a, b));
    if (rival) throw invalid('rulebook-contradictory', { reason: 'versions-overlap', rules: [a.id, rival.id] });
  });
}

const overlap = (a: Rule, b: Rule): boolean =>
  a.regions.join() === b.regions.join() &&
  (b.inForce.to === null || a.inForce.from <= b.inForce.to) &&
  (a.inForce.to === null || b.inForce.from <= a.inForce.to);

function candidates(
  asked: string,
  byId: ReadonlyMap<string, Rule>,
  families: ReadonlyMap<string, readonly Rule[]>,
): readonly Rule[] {
  const named = byId.get(asked);
  if (!named)
    throw new Problem('not-found', 'rule-unknown', {
      rule: asked.slice(0, 80),
      near: nearest(asked, [...byId.keys()]),
    });
  if (named.family !== asked) return [named];
  return (families.get(asked) ?? []).filter(({ id, offBecause }) => offBecause === null || id === asked);
}

function inRegion(asked: string, versions: readonly Rule[], region: string | undefined): readonly Rule[] {
  const national = versions.filter(({ regions }) => regions.length === 0);
  if (region === undefined) return national.length > 0 ? national : versions;
  const there = versions.filter(({ regions }) => specificity(regions, region) !== undefined);
  if (there.length === 0)
    throw invalid('rule-not-in-region', { rule: asked, region, regions: versions.flatMap(({ regions }) => regions) });
  return there;
}

const rank = ({ regions }: Rule, region: string | undefined): number =>
  region === undefined ? 0 : (specificity(regions, region) ?? 0);

const daysOf = ({ id, inForce: { from, to } }: Rule) => ({ rule: id, from, to });
