import type { DomainEvent, EventId, EventTypes, Fen, FileHash, LocalDate, RecordedAs } from '#kernel';
import type { CollectionGround, Instalment, PaymentPurpose } from '../outcomes.js';

// Performance 履行 — payment at the bank, deferral and instalments, surcharge; what an order made the employer pay.
// 行政处罚法 arts. 66–74. Money is in 分; what workers receive is kept apart from what is paid to the treasury.

// FACTS
export type FinePaid = DomainEvent<
  'FinePaid', // 缴款: at the bank or electronically, with the number of its receipt
  {
    decision: EventId | null;
    amount: Fen | null;
    purpose: PaymentPurpose | null;
    /** 缴清: nothing is owed any more. */
    inFull: boolean | null;
    receipt: string | null;
    document: FileHash | null;
  }
>;
export type OrderPerformed = DomainEvent<
  'OrderPerformed', // 履行行政处理决定: what the workers received
  {
    decision: EventId | null;
    amount: Fen | null;
    workers: number | null;
    complete: boolean | null;
    document: FileHash | null;
  }
>;
export type DeferralRequested = DomainEvent<
  'DeferralRequested', // 申请延期分期缴纳
  { decision: EventId | null; document: FileHash | null }
>;
export type DeferralRuled = DomainEvent<
  'DeferralRuled', // 决定是否延期分期缴纳
  {
    request: EventId | null;
    /** The decision whose fine is deferred; null or absent where nobody says. */
    decision?: EventId | null;
    granted: boolean;
    until: LocalDate | null;
    instalments: readonly Instalment[] | null;
    document: FileHash | null;
  }
>;
export type SurchargeImposed = DomainEvent<
  'SurchargeImposed', // 加处罚款
  { decision: EventId | null; amount: Fen | null; document: FileHash | null }
>;
export type OnSpotFineCollected = DomainEvent<
  'OnSpotFineCollected', // 当场收缴罚款
  {
    decision: EventId | null;
    amount: Fen | null;
    ground: CollectionGround | null;
    receipt: string | null;
    document: FileHash | null;
  }
>;
export type OnSpotFineHandedOver = DomainEvent<
  'OnSpotFineHandedOver', // 交回当场收缴的罚款
  { collection: EventId | null; document: FileHash | null }
>;

export type PerformanceEvent =
  | FinePaid
  | OrderPerformed
  | DeferralRequested
  | DeferralRuled
  | SurchargeImposed
  | OnSpotFineCollected
  | OnSpotFineHandedOver;

export const performanceTypes = {
  FinePaid: { zh: '缴款' },
  OrderPerformed: { zh: '履行行政处理决定' },
  DeferralRequested: { zh: '申请延期分期缴纳' },
  DeferralRuled: { zh: '决定是否延期分期缴纳', upcasts: [(data) => data] },
  SurchargeImposed: { zh: '加处罚款' },
  OnSpotFineCollected: { zh: '当场收缴罚款' },
  OnSpotFineHandedOver: { zh: '交回当场收缴的罚款' },
} as const satisfies EventTypes<PerformanceEvent['type']>;

/** The last day of a deferral: the one that was set, or that of the last instalment; null where neither is said. */
export const deferredUntil = ({ until, instalments }: DeferralRuled['data']): LocalDate | null =>
  until ??
  (instalments ?? [])
    .map(({ by }) => by)
    .toSorted()
    .at(-1) ??
  null;

// ACTS
export const performanceActs = {
  RecordPayment: 'FinePaid',
  RecordPerformance: 'OrderPerformed',
  RequestDeferral: 'DeferralRequested',
  RuleOnDeferral: 'DeferralRuled',
  ImposeSurcharge: 'SurchargeImposed',
  CollectFineOnTheSpot: 'OnSpotFineCollected',
  HandOverOnSpotFine: 'OnSpotFineHandedOver',
} as const satisfies RecordedAs<PerformanceEvent['type']>;
