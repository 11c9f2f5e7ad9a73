import {
  type ActsOf,
  type DomainEvent,
  type EventTypes,
  type Fact,
  type FileHash,
  type LocalDate,
  type PersonId,
  type Procedure,
  type RecordedAs,
  type Sealed,
  type StreamId,
  recordedAs,
} from '#kernel';
import { employerKey } from './employer.js';
import type { Employer, LeadSource, Matter, Person, RefusalGround } from './vocabulary.js';

// Lead 线索 — from what reaches the bureau to accepting, refusing or passing it on. 劳动保障监察条例 arts. 9, 13, 14, 20, 21; 若干规定 art. 18.

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster. Null is what nobody said.
export type LeadRegistered = DomainEvent<
  'LeadRegistered', //  登记
  {
    source: LeadSource;
    employer: Employer;
    matters: readonly Matter[];
    /** The complainant or reporter; null for what the bureau found itself or was told anonymously. */
    informant: Sealed<Person> | null;
    /** True for a 举报人: the identity is secret (劳动保障监察条例#9). */
    informantSecret: boolean;
    account: Sealed<string> | null;
    /** 接收机构. */
    unit: string | null;
    document: FileHash | null;
  }
>;
export type LeadAccepted = DomainEvent<'LeadAccepted', { document: FileHash | null }>; //                              受理
export type LeadRefused = DomainEvent<
  'LeadRefused',
  { ground: RefusalGround | null; reason: Sealed<string> | null; notice: FileHash | null }
>; // 不予受理
export type LeadTransferred = DomainEvent<
  'LeadTransferred',
  { to: string | null; reason: Sealed<string> | null; letter: FileHash | null }
>; // 移送
export type LeadTakenUp = DomainEvent<'LeadTakenUp', { inspectionCase: StreamId }>; //                                 并入案件
export type LeadReleased = DomainEvent<'LeadReleased', { inspectionCase: StreamId; reason: string }>; //               退出案件
export type LeadEvent = LeadRegistered | LeadAccepted | LeadRefused | LeadTransferred | LeadTakenUp | LeadReleased;

export const leadEventTypes: EventTypes<LeadEvent['type']> = {
  LeadRegistered: { zh: '登记线索' },
  LeadAccepted: { zh: '受理' },
  LeadRefused: { zh: '不予受理' },
  LeadTransferred: { zh: '移送' },
  LeadTakenUp: { zh: '并入案件' },
  LeadReleased: { zh: '退出案件' },
};

// ACTS. Each is recorded by one event whose data is the act's input.
const performs = {
  RegisterLead: 'LeadRegistered',
  AcceptLead: 'LeadAccepted',
  RefuseLead: 'LeadRefused',
  TransferLead: 'LeadTransferred',
  TakeUpLead: 'LeadTakenUp',
  ReleaseLead: 'LeadReleased',
} as const satisfies RecordedAs<LeadEvent['type']>;
export type LeadAct = ActsOf<LeadEvent, typeof performs>;

// LEDGER. Every fact is kept, in whatever order it became known; the stage is read off, never stored.
export interface Lead {
  readonly registered?: Fact<LeadRegistered>;
  readonly accepted?: Fact<LeadAccepted>;
  readonly refused?: Fact<LeadRefused>;
  readonly transferred?: Fact<LeadTransferred>;
  readonly uses: readonly Fact<LeadTakenUp | LeadReleased>[];
}

/** The case that works this lead now. */
export const takenUpBy = (lead: Lead): StreamId | undefined => {
  const last = lead.uses.at(-1);
  return last?.type === 'LeadTakenUp' ? last.data.inspectionCase : undefined;
};

/** Who registered and who accepted it: they see the lead, and the case that works it. */
export const intakePeople = ({ registered, accepted }: Lead): readonly PersonId[] => [
  ...new Set(
    [registered, accepted].flatMap((fact) => (fact && 'person' in fact.recordedBy ? [fact.recordedBy.person] : [])),
  ),
];

export const leadStages = {
  unknown: '未登记',
  registered: '待受理',
  accepted: '已受理',
  refused: '不予受理',
  transferred: '已移送',
  takenUp: '已并案',
} as const;

export const leadStage = (lead: Lead): keyof typeof leadStages =>
  takenUpBy(lead)
    ? 'takenUp'
    : lead.transferred
      ? 'transferred'
      : lead.refused
        ? 'refused'
        : lead.accepted
          ? 'accepted'
          : lead.registered
            ? 'registered'
            : 'unknown';

/** What a case that is opened from the lead relies on; the value of the foreign fact `lead:<stream>`. */
export type LeadFacts = {
  readonly stage: keyof typeof leadStages;
  readonly people: readonly PersonId[];
  /** The day on which the bureau heard of it, and from whom; absent in what was relied on before they were copied. */
  readonly receivedOn?: LocalDate;
  readonly source?: LeadSource;
};
/** @param by the case that asks: a lead that it has taken up already is to it what the lead was before. */
export const leadFacts = (l: Lead, by?: StreamId): LeadFacts => ({
  stage: leadStage(takenUpBy(l) === by ? { ...l, uses: [] } : l),
  people: intakePeople(l),
  ...(l.registered && { receivedOn: l.registered.on, source: l.registered.data.source }),
});
export const leadKey = (stream: StreamId) => `lead:${stream}`;

export const lead: Procedure<LeadAct, LeadEvent, Lead> = {
  ...recordedAs<LeadEvent, typeof performs>(performs),

  initial: { uses: [] },

  needs: (act, { state }) =>
    act.act === 'AcceptLead' && state.registered ? [employerKey(state.registered.data.employer)] : [],

  evolve(ledger, fact): Lead {
    switch (fact.type) {
      case 'LeadRegistered':
        return { ...ledger, registered: fact };
      case 'LeadAccepted':
        return { ...ledger, accepted: fact };
      case 'LeadRefused':
        return { ...ledger, refused: fact };
      case 'LeadTransferred':
        return { ...ledger, transferred: fact };
      case 'LeadTakenUp':
      case 'LeadReleased':
        return { ...ledger, uses: [...ledger.uses, fact] };
    }
  },
};
