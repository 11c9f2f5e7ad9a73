import { type NumberRegisters, numberIn, numberText } from '#registers';
import { type LocalDate, Problem, type StreamId, invalid, streamId, last } from '#kernel';
import { clocksUnder } from '#law';
import type { ForeignFact, Reserving, StreamKind } from '#platform';
import {
  type CaseAct,
  type CaseEvent,
  type InspectionCase,
  type Lead,
  type LeadAct,
  type LeadEvent,
  caseClocks,
  caseCoverage,
  caseEventTypes,
  caseNorms,
  caseOfKey,
  employerFacts,
  employerOfKey,
  inspectionCase,
  intakePeople,
  lead,
  leadClocks,
  leadEventTypes,
  leadFacts,
  leadNorms,
  peopleOf,
  violationsFined,
} from '../domain/index.js';
import { caseActs, leadActs } from './act-table.js';
import {
  type NumberedForm,
  type Numbering,
  defaultNumbering,
  isNumbered,
  numberHolder,
  numberedActs,
} from './numbering.js';
import type { EmployerDesk } from './employer-desk.js';
import type { LeadDesk } from './take-up-leads.js';

export const leadKindName = 'inspection-lead';
export const caseKindName = 'inspection-case';

export type LeadKind = StreamKind<LeadAct, LeadEvent, Lead>;
export type CaseKind = StreamKind<CaseAct, CaseEvent, InspectionCase>;

export const leadKind: LeadKind = {
  kind: leadKindName,
  procedure: lead,
  norms: leadNorms,
  types: leadEventTypes,
  acts: leadActs,
  clocksOf: clocksUnder(leadClocks),
  coverage: () => 'complete',
  involved: (state) => ({ unit: state.registered?.data.unit ?? null, people: intakePeople(state) }),
};

/** Leads with what is known of their employers elsewhere. */
export const leadKindAt = (employers: EmployerDesk): LeadKind => ({
  ...leadKind,
  foreign: (key, _, stream) => employerFactOf(employers, key, stream),
});

async function employerFactOf(employers: EmployerDesk, key: string, by: StreamId): Promise<ForeignFact | undefined> {
  const employer = employerOfKey(key);
  if (!employer) return undefined;
  const { head, record } = await employers.load(employer);
  return { value: employerFacts(record, by), source: `${employer}@${head.version}` };
}

/** A case knows nothing of itself as of another. */
async function caseFactOf(desk: EmployerDesk, other: StreamId, by: StreamId): Promise<ForeignFact | undefined> {
  const there = other === by ? undefined : await desk.loadCase(other);
  return there && { value: there.facts, source: `${other}@${there.head.version}` };
}

export function caseKind(
  desk: LeadDesk,
  employers: EmployerDesk,
  registers: NumberRegisters,
  numbering: Numbering = defaultNumbering,
): CaseKind {
  return {
    kind: caseKindName,
    procedure: inspectionCase,
    norms: caseNorms,
    types: caseEventTypes,
    acts: caseActs,
    clocksOf: clocksUnder(caseClocks),
    coverage: caseCoverage,
    involved: (state) => ({ unit: last(state, 'CaseOpened')?.data.unit ?? null, people: peopleOf(state) }),

    async foreign(key, _, stream) {
      const other = caseOfKey(key);
      if (other) return caseFactOf(employers, other, stream);
      if (!key.startsWith('lead:')) return employerFactOf(employers, key, stream);
      const from = streamId(key.slice('lead:'.length));
      const { head, lead: state } = await desk.load(from);
      if (head.version === 0) throw new Problem('not-found', 'lead-not-found', { lead: from });
      return { value: leadFacts(state, stream), source: `${from}@${head.version}` };
    },

    async reserve(act, reserving) {
      if (act.act === 'OpenCase') {
        await desk.takeUp({ ...reserving, inspectionCase: reserving.stream, leads: act.leads ?? [] });
        return act;
      }
      if (reserving.live && (act.act === 'DecidePenalty' || act.act === 'PenalizeOnTheSpot'))
        await employers.takeFines(reserving.stream, violationsFined(act.sanctions, reserving.on), reserving);
      if (!isNumbered(act)) return act;
      return { ...act, number: await numberFor(numberedActs[act.act], act.number, reserving) };
    },
  };

  /** A live paper gets the next number of its series; a transcribed one brings the number that it bears. */
  async function numberFor(form: NumberedForm, given: string | null, { stream, command, bureau, on, live }: Reserving) {
    const prefix = numbering[form];
    const holder = numberHolder(form, stream, command);
    const request = (year: number) => ({ series: { bureau, form, year }, holder, on });
    if (live) {
      if (given !== null) throw invalid('number-is-assigned', { given });
      const year = yearOf(on);
      return numberText(prefix, year, await registers.reserve(request(year)));
    }
    if (given === null) throw invalid('number-missing', { example: numberText(prefix, yearOf(on), 1) });
    const read = numberIn(given, prefix);
    if (read) await registers.enter(request(read.year), read.number);
    return given;
  }
}

const yearOf = (on: LocalDate): number => Number(on.slice(0, 4));
