import type { DomainEvent, Fact, Verdict } from '#kernel';
import type { Case, FactWatch, Watched } from './accountable.js';
import { circumstanceOf, clausesOf } from './circumstances.js';
import type { Derived, DerivedFinding, NotProved } from './derived-finding.js';
import { evidenceOf, participantsOf } from './evidence.js';
import { dissents } from './exculpation.js';
import { nothingOutside } from './finding-register.js';

/** What watches find: each looks at every fact of the types that it names. */
export function watchedIn<E extends DomainEvent, S>(one: Case<E, S>): Derived {
  const { kind, events, facts, state, coverage, looking } = one;
  const recorded = new Set(events.map(({ meta }) => meta.id));
  const findings: DerivedFinding[] = [];
  const notProved: NotProved[] = [];
  for (const watch of kind.watches)
    for (const fact of facts) {
      if (!watch.looksAt.includes(fact.type) || !recorded.has(fact.id)) continue;
      const { place, by, outside = nothingOutside } = looking;
      const at = { fact, facts, state, coverage, place, by, outside };
      const verdict = watch.judge(at);
      if (verdict.is === 'unmet') findings.push(found(one, watch, at, verdict));
      if (verdict.is === 'unknown') notProved.push(silent(watch, fact, verdict.missing));
    }
  return { findings, notProved };
}

function silent<E extends DomainEvent, S>(
  { id, basis, says }: FactWatch<E, S>,
  { id: event, type, on }: Fact<E>,
  missing: readonly string[],
): NotProved {
  return { norm: id, basis, says, circumstance: circumstanceOf(id).code, event, type, on, missing };
}

function found<E extends DomainEvent, S>(
  { of, kind }: Case<E, S>,
  watch: FactWatch<E, S>,
  at: Watched<E, S>,
  { seen, opens, because }: Extract<Verdict, { is: 'unmet' }>,
): DerivedFinding {
  const { fact, facts, state } = at;
  const row = circumstanceOf(watch.id);
  const participants = participantsOf(watch.parts?.(at) ?? kind.partsIn(fact, facts), row);
  return {
    of,
    norm: watch.id,
    edition: watch.edition,
    source: 'watch',
    anchor: fact.id,
    subject: null,
    circumstance: row.code,
    clauses: clausesOf(row, watch),
    basis: watch.basis,
    says: watch.says,
    severity: row.severity,
    forJudgement: row.detection.by === 'judgement',
    on: fact.on,
    evidence: evidenceOf(kind.types, facts, { anchor: fact.id, seen }),
    values: {
      ...kind.measures[watch.id]?.(fact, state),
      ...(opens && { due: opens.due }),
      ...(because && { because }),
    },
    receipts: opens && 'row' in opens ? [opens as DerivedFinding['receipts'][number]] : [],
    participants,
    knownThen: { is: 'not-judged', due: null },
    exculpatory: dissents(participants),
  };
}
