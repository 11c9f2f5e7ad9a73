import {
  type ActsOf,
  type Fact,
  type Ledger,
  type EventId,
  type EventTypes,
  type PersonId,
  type Procedure,
  type StreamId,
  last,
  ledgerOf,
  recordedAs,
} from '#kernel';
import { employerKey } from './employer.js';
import { type LeadFacts, leadKey } from './lead.js';
import { officerKey } from './officers.js';
import { type ClosureEvent, closureActs, closureTypes } from './stages/closure.js';
import { type CourseEvent, courseActs, courseTypes } from './stages/course.js';
import { type EnforcementEvent, enforcementActs, enforcementTypes } from './stages/enforcement.js';
import { type HandlingEvent, handlingActs, handlingTypes } from './stages/handling.js';
import { type JoiningEvent, joiningActs, joiningTypes } from './stages/joining.js';
import { type PerformanceEvent, performanceActs, performanceTypes } from './stages/performance.js';
import { type PublicationEvent, publicationActs, publicationTypes } from './stages/publication.js';
import { type RemediesEvent, remediesActs, remediesTypes } from './stages/remedies.js';
import { type RecordingsEvent, recordingsActs, recordingsTypes } from './stages/recordings.js';
import { type WorkersEvent, workersActs, workersTypes } from './stages/workers.js';
import { type DecisionEvent, decisionActs, decisionTypes } from './stages/decision.js';
import { type DispositionEvent, dispositionActs, dispositionTypes } from './stages/disposition.js';
import { type FilingEvent, filingActs, filingTypes } from './stages/filing.js';
import { type HearingEvent, hearingActs, hearingTypes } from './stages/hearing.js';
import { type InvestigationEvent, investigationActs, investigationTypes } from './stages/investigation.js';
import { type NoticeEvent, noticeActs, noticeTypes } from './stages/notice.js';
import {
  type RectificationEvent,
  type RectificationVerified,
  rectificationActs,
  rectificationTypes,
} from './stages/rectification.js';
import { type ServiceEvent, serviceActs, serviceTypes } from './stages/service.js';

// Inspection case 劳动保障监察案件 — its stages put together. Each stage says which facts it knows and which acts record them;
// what is read off all of them stands here. 劳动保障监察条例 arts. 13–18; 行政处罚法 arts. 42–73; 隆尧县规范劳动保障监察案件查处制度.

// FACTS. Names and shapes are stored for ever: change one only together with its upcaster. Null is what nobody said.
export type CaseEvent =
  | FilingEvent
  | InvestigationEvent
  | RectificationEvent
  | DispositionEvent
  | NoticeEvent
  | HearingEvent
  | DecisionEvent
  | ServiceEvent
  | CourseEvent
  | HandlingEvent
  | JoiningEvent
  | PerformanceEvent
  | RemediesEvent
  | EnforcementEvent
  | PublicationEvent
  | WorkersEvent
  | RecordingsEvent
  | ClosureEvent;

export const caseEventTypes: EventTypes<CaseEvent['type']> = {
  ...filingTypes,
  ...investigationTypes,
  ...rectificationTypes,
  ...dispositionTypes,
  ...noticeTypes,
  ...hearingTypes,
  ...decisionTypes,
  ...serviceTypes,
  ...courseTypes,
  ...handlingTypes,
  ...joiningTypes,
  ...performanceTypes,
  ...remediesTypes,
  ...enforcementTypes,
  ...publicationTypes,
  ...workersTypes,
  ...recordingsTypes,
  ...closureTypes,
};

// ACTS. Each is recorded by one event whose data is the act's input.
const performs = {
  ...filingActs,
  ...investigationActs,
  ...rectificationActs,
  ...dispositionActs,
  ...noticeActs,
  ...hearingActs,
  ...decisionActs,
  ...serviceActs,
  ...courseActs,
  ...handlingActs,
  ...joiningActs,
  ...performanceActs,
  ...remediesActs,
  ...enforcementActs,
  ...publicationActs,
  ...workersActs,
  ...recordingsActs,
  ...closureActs,
};
export type CaseAct = ActsOf<CaseEvent, typeof performs>;

// LEDGER. Every fact is kept, in whatever order it became known; the stage is read off, never stored.
export type InspectionCase = Ledger<CaseEvent>;

/** In the order in which a case goes through them: the furthest one reached is its stage. */
export const caseStages = {
  opening: '待立案',
  investigating: '调查',
  concluded: '调查终结',
  reviewing: '审查',
  notified: '告知',
  hearing: '听证',
  decided: '决定',
  enforcing: '强制执行',
  transferred: '已移送',
  joined: '已并入他案',
  declined: '不予立案',
  revoked: '已撤销立案',
  closed: '已结案',
  archived: '已归档',
} as const;
export type CaseStage = keyof typeof caseStages;

/** The stage that a fact brings a case to; a case reopened, or out of another again, goes through its stages anew. */
export const stageReachedBy: Partial<Readonly<Record<CaseEvent['type'], CaseStage>>> = {
  CaseFiled: 'investigating',
  InvestigationConcluded: 'concluded',
  DispositionProposed: 'reviewing',
  PriorNoticeGiven: 'notified',
  HearingScheduled: 'hearing',
  HearingHeld: 'hearing',
  PenaltyDecided: 'decided',
  AdministrativeOrderMade: 'decided',
  NoPenaltyDecided: 'decided',
  OnSpotPenaltyDecided: 'decided',
  EnforcementApplied: 'enforcing',
  CaseTransferred: 'transferred',
  CaseJoinedInto: 'joined',
  FilingDeclined: 'declined',
  FilingRevoked: 'revoked',
  CaseClosed: 'closed',
  CaseArchived: 'archived',
};

const stageOrder = Object.keys(caseStages) as readonly CaseStage[];
export const furthest = (a: CaseStage, b: CaseStage): CaseStage =>
  stageOrder.indexOf(a) > stageOrder.indexOf(b) ? a : b;

export function caseStage(c: InspectionCase): CaseStage {
  const begun = anew(c);
  const types = Object.keys(stageReachedBy) as readonly CaseEvent['type'][];
  const reached = types.flatMap((type) => {
    const latest = last(c, type);
    const stage = stageReachedBy[type];
    return latest && stage && !(begun && !isAfter(latest, begun)) ? [stage] : [];
  });
  return reached.reduce(furthest, begun ? stageAnew(begun.type, c.CaseFiled.length > 0) : 'opening');
}

function anew(c: InspectionCase): Fact<CaseEvent> | undefined {
  const [reopened, lifted] = [last(c, 'CaseReopened'), last(c, 'JoiningLifted')];
  return reopened && lifted ? (isAfter(lifted, reopened) ? lifted : reopened) : (reopened ?? lifted);
}

/** The stage with which a case begins anew. */
export const stageAnew = (type: CaseEvent['type'], isFiled: boolean): CaseStage =>
  type === 'CaseReopened' || isFiled ? 'investigating' : 'opening';

/** The last word on a rectification order: what its latest verification found. */
export const verifiedOutcome = (c: InspectionCase, order: EventId): Fact<RectificationVerified> | undefined =>
  c.RectificationVerified.findLast((v) => v.data.order === order);

/** Whether one fact stands after another; of one day, by the hour where both are known, else as they were recorded. */
export const isAfter = (a: Fact, b: Fact): boolean => {
  if (a.on !== b.on) return a.on > b.on;
  return a.at && b.at && a.at !== b.at ? a.at > b.at : a.version > b.version;
};

/** 承办人: who was appointed when the case was filed, or later in their place; nobody while that is not known. */
export function handlingOfficers(c: InspectionCase): readonly PersonId[] {
  const [filed, changed] = [last(c, 'CaseFiled'), last(c, 'OfficersChanged')];
  const appointed = changed && (!filed || isAfter(changed, filed)) ? changed : filed;
  return appointed?.data.officers ?? [];
}

/** Who sees the case by standing in it: its officers, former ones too, and whoever took in its leads or opened it. */
export function peopleOf(c: InspectionCase): readonly PersonId[] {
  const opened = last(c, 'CaseOpened');
  const takenInBy = (opened?.relied ?? [])
    .filter(({ key }) => key.startsWith('lead:'))
    .flatMap(({ value }) => (value as LeadFacts).people);
  const openedBy = opened && 'person' in opened.recordedBy ? [opened.recordedBy.person] : [];
  const proposed = last(c, 'FilingProposed')?.data.officers ?? [];
  const appointed = [...c.CaseFiled, ...c.OfficersChanged].flatMap(({ data }) => data.officers ?? []);
  return [...new Set([...takenInBy, ...openedBy, ...proposed, ...appointed])];
}

/** Key of the foreign fact about another case. */
export const caseKey = (stream: StreamId): string => `case:${stream}`;

/** Acts that other cases about the same employer may stand in the way of. */
const actsAcrossCases: readonly CaseAct['act'][] = [
  'DecidePenalty',
  'PenalizeOnTheSpot',
  'DecideNoPenalty',
  'JoinCases',
];

export const inspectionCase: Procedure<CaseAct, CaseEvent, InspectionCase> = {
  ...recordedAs<CaseEvent, typeof performs>(performs),

  ...ledgerOf<CaseEvent>(caseEventTypes),

  /** The register's word on whoever acts, is appointed or attends, and the leads and the case that a case is opened from. */
  needs(act, { doneBy, state }) {
    const officers = typeof doneBy === 'object' && 'officers' in doneBy ? doneBy.officers : [];
    const appointed = 'officers' in act ? (act.officers ?? []) : [];
    const attending = act.act === 'HoldDeliberation' ? (act.attendees ?? []) : [];
    const presiding = 'presider' in act && act.presider ? [act.presider] : [];
    const leads = act.act === 'OpenCase' ? (act.leads ?? []) : [];
    const split = act.act === 'OpenCase' && act.splitFrom ? [act.splitFrom] : [];
    const joined = act.act === 'JoinCases' ? (act.cases ?? []) : [];
    const opened = last(state, 'CaseOpened');
    const employer = opened && actsAcrossCases.includes(act.act) ? [employerKey(opened.data.employer)] : [];
    return [
      ...[...new Set([...officers, ...appointed, ...attending, ...presiding])].map(officerKey),
      ...leads.map(leadKey),
      ...[...split, ...joined].map(caseKey),
      ...employer,
    ];
  },
};
