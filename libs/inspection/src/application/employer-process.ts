import { type Process, type RecordedEvent, type StreamId, type StreamSoFar, decoder, last, timeline } from '#kernel';
import {
  type CaseEvent,
  type Employer,
  type EmployerEvent,
  type LeadEvent,
  caseEventTypes,
  employerStream,
  inspectionCase,
  lead,
  leadEventTypes,
  stands,
  violationsFined,
} from '../domain/index.js';
import type { EmployerDesk, Noting } from './employer-desk.js';

/** Something about an employer that a lead or case has recorded. */
export interface EmployerNote extends Noting {
  readonly employer: StreamId;
  readonly event: EmployerEvent;
}

const decodeLead = decoder<LeadEvent>(leadEventTypes);
const decodeCase = decoder<CaseEvent>(caseEventTypes);

/** What leads and cases record of an employer is written down in the employer's own stream. */
export const followEmployers: Process<EmployerNote> = {
  name: 'follow-employers',
  handles: [
    'LeadRegistered',
    'LeadRefused',
    'CaseOpened',
    'PenaltyDecided',
    'OnSpotPenaltyDecided',
    'ReconsiderationDecided',
    'JudgmentEffective',
    'FilingRevoked',
    'FilingDeclined',
    'CaseClosed',
    'RecordVoided',
  ],
  react(event, stream) {
    const told = event.type === 'RecordVoided' ? voidedIn(event, stream) : tellingOf(event);
    const employer = told.length > 0 ? employerIn(stream) : undefined;
    if (!employer) return [];
    const { bureau, happenedOn: on } = event.meta;
    return told.map((one) => ({ employer: employerStream(employer), event: one, bureau, on }));
  },
};

/** Carries a note out; doing so again changes nothing. */
export const notingAt =
  (desk: EmployerDesk) =>
  ({ employer, event, ...noting }: EmployerNote): Promise<void> =>
    desk.note(employer, event, noting);

function employerIn(stream: StreamSoFar): Employer | undefined {
  const events = stream();
  const cases = timeline(events, decodeCase).reduce(inspectionCase.evolve, inspectionCase.initial);
  const leads = timeline(events, decodeLead).reduce(lead.evolve, lead.initial);
  return last(cases, 'CaseOpened')?.data.employer ?? leads.registered?.data.employer;
}

/** A decision that was recorded in error fined nobody. */
function voidedIn({ stream: of, meta, data }: RecordedEvent, stream: StreamSoFar): readonly EmployerEvent[] {
  const voided = stream().find((event) => event.meta.id === data['event']);
  const isFine = voided?.type === 'PenaltyDecided' || voided?.type === 'OnSpotPenaltyDecided';
  return isFine ? [{ type: 'FineLifted', data: { inspectionCase: of, event: meta.id, decision: voided.meta.id } }] : [];
}

function tellingOf(recorded: RecordedEvent): readonly EmployerEvent[] {
  const { stream, meta } = recorded;
  const event = meta.id;
  const fact = decodeLead(recorded) ?? decodeCase(recorded);
  switch (fact?.type) {
    case 'LeadRegistered': {
      const { source, matters } = fact.data;
      return [
        { type: 'EmployerLeadHeard', data: { lead: stream, event, source, matters: matters.map(({ kind }) => kind) } },
      ];
    }
    case 'LeadRefused':
      return [{ type: 'EmployerLeadRefused', data: { lead: stream, event, ground: fact.data.ground } }];
    case 'CaseOpened': {
      const matters = fact.data.matters.map(({ kind }) => kind);
      return [{ type: 'EmployerCaseBegun', data: { inspectionCase: stream, event, matters } }];
    }
    case 'PenaltyDecided':
    case 'OnSpotPenaltyDecided': {
      const violations = violationsFined(fact.data.sanctions, meta.happenedOn);
      return violations.length === 0
        ? []
        : [{ type: 'FineImposed', data: { inspectionCase: stream, event, violations } }];
    }
    case 'ReconsiderationDecided':
    case 'JudgmentEffective':
      return stands(fact.data.outcome) || fact.data.decision === null
        ? []
        : [{ type: 'FineLifted', data: { inspectionCase: stream, event, decision: fact.data.decision } }];
    case 'FilingRevoked':
    case 'FilingDeclined':
    case 'CaseClosed':
      return [{ type: 'EmployerCaseEnded', data: { inspectionCase: stream, event } }];
    default:
      return [];
  }
}
