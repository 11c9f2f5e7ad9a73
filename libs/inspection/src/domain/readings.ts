import { type EventId, type Fact, type LocalDate, last } from '#kernel';
import type { CaseEvent, InspectionCase } from './case.js';
import type {
  CaseClosed,
  DispositionProposed,
  DocumentServed,
  PriorNoticeGiven,
  StatementReceived,
} from './stages/index.js';
import type { PaperKind } from './vocabulary.js';

// What is read off a case beyond its stage: which notice counts, what was served when, what is still unanswered.

/** The event by which each kind of paper is made. */
const paperTypes = { priorNotice: 'PriorNoticeGiven' } as const satisfies Record<PaperKind, CaseEvent['type']>;

/** The paper, if the case holds it as what it is said to be. */
export const paperOf = (c: InspectionCase, paper: PaperKind, of: EventId): Fact<CaseEvent> | undefined =>
  (c[paperTypes[paper]] as readonly Fact<CaseEvent>[]).find(({ id }) => id === of);

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

/** The closure that stands. */
export const closureOf = (c: InspectionCase): Fact<CaseClosed> | undefined => last(c, 'CaseClosed');
