import { type EventId, type Fact, type LocalDate, type PersonId, last } from '#kernel';
import { type CaseEvent, type InspectionCase, handlingOfficers, isAfter } from './case.js';
import { officersOf } from './officers.js';
import type { LeadFacts } from './lead.js';
import type { CaseFacts } from './other-cases.js';
import type {
  CaseClosed,
  CaseJoinedInto,
  CaseOpened,
  DispositionProposed,
  DocumentServed,
  HearingRequested,
  InvestigationSuspended,
  PriorNoticeGiven,
  RecusalRequested,
  RightsWaived,
  StatementReceived,
} from './stages/index.js';
import type { PaperKind } from './vocabulary.js';

// What is read off a case beyond its stage: which notice counts, what was served when, what is still unanswered.

/** 接到线索: the day on which the bureau first heard of what the case is about, as its leads say, or the case that it was split from; else when it was opened. */
export const receptionOf = (opened: Fact<CaseOpened>): Pick<Fact, 'on'> => {
  const received = opened.relied
    .filter(({ key }) => key.startsWith('lead:') || key.startsWith('case:'))
    .flatMap(({ value }) => (value as LeadFacts | CaseFacts).receivedOn ?? []);
  return { on: received.toSorted()[0] ?? opened.on };
};

/** The event by which each kind of paper is made. */
const paperTypes = {
  priorNotice: 'PriorNoticeGiven',
  hearingRight: 'HearingRightNotified',
  hearingNotice: 'HearingScheduled',
  penaltyDecision: 'PenaltyDecided',
  administrativeOrder: 'AdministrativeOrderMade',
  noPenaltyDecision: 'NoPenaltyDecided',
  demand: 'DemandIssued',
} as const satisfies Record<PaperKind, CaseEvent['type']>;

/** The paper, if the case holds it as what it is said to be. */
export const paperOf = (c: InspectionCase, paper: PaperKind, of: EventId): Fact<CaseEvent> | undefined =>
  (c[paperTypes[paper]] as readonly Fact<CaseEvent>[]).find(({ id }) => id === of);

/** The papers of each kind that the case holds. */
export const papersIn = (c: InspectionCase): Readonly<Record<PaperKind, readonly EventId[]>> => {
  const idsOf = (type: CaseEvent['type']) => c[type].map(({ id }) => id);
  return Object.fromEntries(Object.entries(paperTypes).map(([paper, type]) => [paper, idsOf(type)])) as never;
};

/** The service of a paper; the first one counts. */
export const serviceOf = (c: InspectionCase, of: EventId): Fact<DocumentServed> | undefined =>
  c.DocumentServed.find(({ data }) => data.of === of);

/** Who received a paper on which day; undefined while it was not served. */
export const servedOn = (c: InspectionCase, of: EventId): LocalDate | undefined => serviceOf(c, of)?.on;

/** 报批: the latest proposal; an earlier one was superseded by it. */
export const currentProposal = (c: InspectionCase): Fact<DispositionProposed> | undefined =>
  last(c, 'DispositionProposed');

/** 告知: the latest notice counts. */
export const currentNotice = (c: InspectionCase): Fact<PriorNoticeGiven> | undefined => last(c, 'PriorNoticeGiven');

/** Statements that nobody has re-examined. */
export const unansweredStatements = (c: InspectionCase): readonly Fact<StatementReceived>[] =>
  c.StatementReceived.filter(({ id }) => !c.StatementReexamined.some(({ data }) => data.statement === id));

/** 放弃: whether the party gave the right up. */
export const waived = (c: InspectionCase, right: 'statement' | 'hearing'): Fact<RightsWaived> | undefined =>
  c.RightsWaived.findLast(({ data }) => data[right]);

/** 要求听证: the request that was not withdrawn. */
export function hearingRequest(c: InspectionCase): Fact<HearingRequested> | undefined {
  const request = last(c, 'HearingRequested');
  return request && !c.HearingWithdrawn.some((withdrawal) => isAfter(withdrawal, request)) ? request : undefined;
}

/** 调查人员: the handling officers and whoever took part in an interview, an inspection or the taking of evidence. */
export function investigators(c: InspectionCase): readonly PersonId[] {
  const investigations = [...c.InterviewHeld, ...c.SiteInspected, ...c.EvidenceCollected];
  const present = investigations.flatMap(({ doneBy }) => officersOf(doneBy) ?? []);
  return [...new Set([...handlingOfficers(c), ...present])];
}

/** 已准许回避的人员. */
export const recused = (c: InspectionCase): readonly PersonId[] => {
  const granted = c.RecusalRuled.filter(({ data }) => data.granted).map(({ data }) => data.request);
  return c.RecusalRequested.flatMap(({ id, data }) => (data.of !== null && granted.includes(id) ? [data.of] : []));
};

/** Requests for recusal that nobody has ruled on. */
export const openRecusals = (c: InspectionCase): readonly Fact<RecusalRequested>[] =>
  c.RecusalRequested.filter(({ id }) => !c.RecusalRuled.some(({ data }) => data.request === id));

/** 中止: the suspension that was not followed by a resumption. */
export function suspension(c: InspectionCase): Fact<InvestigationSuspended> | undefined {
  const suspended = last(c, 'InvestigationSuspended');
  return suspended && !c.InvestigationResumed.some((resumed) => isAfter(resumed, suspended)) ? suspended : undefined;
}

/** 结案, unless the case was reopened since. */
export function closure(c: InspectionCase): Fact<CaseClosed> | undefined {
  const [closed, reopened] = [last(c, 'CaseClosed'), last(c, 'CaseReopened')];
  return closed && !(reopened && isAfter(reopened, closed)) ? closed : undefined;
}

/** What ended the case, unless it was reopened since. */
export function ending(c: InspectionCase): Fact<CaseEvent> | undefined {
  const ended: readonly (Fact<CaseEvent> | undefined)[] = [
    last(c, 'CaseClosed'),
    last(c, 'FilingRevoked'),
    last(c, 'FilingDeclined'),
  ];
  const reopened = last(c, 'CaseReopened');
  return ended.find((end) => end && !(reopened && isAfter(reopened, end)));
}

/** 并入他案: the case is worked in another one, unless that was undone. */
export function joinedElsewhere(c: InspectionCase): Fact<CaseJoinedInto> | undefined {
  const [joined, lifted] = [last(c, 'CaseJoinedInto'), last(c, 'JoiningLifted')];
  return joined && !(lifted && isAfter(lifted, joined)) ? joined : undefined;
}
