import { EmployerDesk, LeadDesk, caseKind, caseStage, caseStages, leadKind, leadStage, leadStages } from '#inspection';
import type { Act, Coverage, DomainEvent, EventStore, Norms } from '#kernel';
import type { ActRow, StreamKind } from '#platform';
import { NumberRegisters } from '#registers';
import type { LogTable } from './act-log.js';
import type { Recordable } from './record-log.js';
import { type Summary, caseSummary, leadSummary } from './summaries.js';

/** A kind of stream as it is recorded, judged and described; the state is the kind's own and looked at by nobody else. */
export interface LoggedKind extends Recordable {
  /** Prefix of its streams. */
  readonly kind: string;
  readonly norms: Norms<unknown>;
  readonly acts: readonly ActRow[];
  /** The same with everything that an act in it is judged by. */
  readonly whole: StreamKind<Act, DomainEvent, unknown>;
  coverage(state: unknown): Coverage;
  stage(state: unknown): { readonly stage: string; readonly name: string };
  summary(state: unknown): Summary;
}

interface Describing<S> {
  stage(state: S): { readonly stage: string; readonly name: string };
  summary(state: S): Summary;
}

export function loggedKinds(store: EventStore): Readonly<Record<LogTable, LoggedKind>> {
  return {
    lead: described(leadKind, {
      stage: (lead) => ({ stage: leadStage(lead), name: leadStages[leadStage(lead)] }),
      summary: leadSummary,
    }),
    case: described(caseKind(new LeadDesk(store), new EmployerDesk(store), new NumberRegisters(store)), {
      stage: (state) => ({ stage: caseStage(state), name: caseStages[caseStage(state)] }),
      summary: caseSummary,
    }),
  };
}

const described = <A extends Act, E extends DomainEvent, S>(
  kind: StreamKind<A, E, S>,
  describing: Describing<S>,
): LoggedKind => ({ ...kind, ...describing, whole: kind }) as unknown as LoggedKind;
