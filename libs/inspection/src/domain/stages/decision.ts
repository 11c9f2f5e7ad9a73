import type { DomainEvent, EventId, EventTypes, Fen, FileHash, LocalDate, RecordedAs, Sealed } from '#kernel';
import type { Sanction } from '../sanctions.js';
import type { Demand, NoPenaltyGround, PenalizedParty, ReductionGround } from '../vocabulary.js';

// Decision 决定 — a penalty, an order, no penalty; a penalty on the spot; the transfer to another agency; the referral to
// the police. 行政处罚法 arts. 27, 33, 51, 52, 57–59; 劳动保障监察条例 art. 18; 国务院令310号.

// FACTS
export type PenaltyDecided = DomainEvent<
  'PenaltyDecided', // 行政处罚决定
  {
    number: string | null;
    sanctions: readonly Sanction[] | null;
    /** The records of the case that prove the violation. */
    evidence: readonly EventId[] | null;
    /** 根据听证笔录作出; null where no hearing was held or nobody says. */
    onHearingRecord: boolean | null;
    /** 减轻处罚的理由; null where the penalty is within its range or nobody says. */
    reduction: ReductionGround | null;
    /** 载明复议、诉讼的途径和期限. */
    remediesTold: boolean | null;
    document: FileHash | null;
  }
>;
export type AdministrativeOrderMade = DomainEvent<
  'AdministrativeOrderMade', // 行政处理决定
  {
    number: string | null;
    demands: readonly Demand[] | null;
    /** 应付劳动者, in 分. */
    owed: Fen | null;
    /** 加付赔偿金, in 分: the workers' money, never a fine. */
    compensation: Fen | null;
    performBy: LocalDate | null;
    remediesTold: boolean | null;
    document: FileHash | null;
  }
>;
export type NoPenaltyDecided = DomainEvent<
  'NoPenaltyDecided', // 不予行政处罚决定
  { number: string | null; ground: NoPenaltyGround | null; educated: boolean | null; document: FileHash | null }
>;
export type OnSpotPenaltyDecided = DomainEvent<
  'OnSpotPenaltyDecided', // 当场处罚
  {
    number: string | null;
    party: PenalizedParty | null;
    sanctions: readonly Sanction[] | null;
    /** 决定书当场交付. */
    delivered: boolean | null;
    remediesTold: boolean | null;
    document: FileHash | null;
  }
>;
export type OnSpotPenaltyFiled = DomainEvent<
  'OnSpotPenaltyFiled', // 当场处罚备案
  { decision: EventId | null; document: FileHash | null }
>;
export type CaseTransferred = DomainEvent<
  'CaseTransferred', // 移送有关部门
  { to: string | null; reason: Sealed<string> | null; document: FileHash | null }
>;
export type ReferralReported = DomainEvent<
  'ReferralReported', // 报告涉嫌犯罪
  { reason: Sealed<string> | null; document: FileHash | null }
>;
export type ReferralRuled = DomainEvent<
  'ReferralRuled', // 决定是否移送公安
  { report: EventId | null; approved: boolean; document: FileHash | null }
>;
export type CrimeReferred = DomainEvent<
  'CrimeReferred', // 移送公安机关
  { report: EventId | null; to: string | null; document: FileHash | null }
>;
export type PoliceAnswered = DomainEvent<
  'PoliceAnswered', // 公安机关回复
  { filed: boolean | null; document: FileHash | null }
>;

export type DecisionEvent =
  | PenaltyDecided
  | AdministrativeOrderMade
  | NoPenaltyDecided
  | OnSpotPenaltyDecided
  | OnSpotPenaltyFiled
  | CaseTransferred
  | ReferralReported
  | ReferralRuled
  | CrimeReferred
  | PoliceAnswered;

export const decisionTypes = {
  PenaltyDecided: { zh: '行政处罚决定' },
  AdministrativeOrderMade: { zh: '行政处理决定' },
  NoPenaltyDecided: { zh: '不予行政处罚决定' },
  OnSpotPenaltyDecided: { zh: '当场处罚' },
  OnSpotPenaltyFiled: { zh: '当场处罚备案' },
  CaseTransferred: { zh: '移送有关部门' },
  ReferralReported: { zh: '报告涉嫌犯罪' },
  ReferralRuled: { zh: '决定是否移送公安' },
  CrimeReferred: { zh: '移送公安机关' },
  PoliceAnswered: { zh: '公安机关回复' },
} as const satisfies EventTypes<DecisionEvent['type']>;

// ACTS
export const decisionActs = {
  DecidePenalty: 'PenaltyDecided',
  MakeAdministrativeOrder: 'AdministrativeOrderMade',
  DecideNoPenalty: 'NoPenaltyDecided',
  PenalizeOnTheSpot: 'OnSpotPenaltyDecided',
  FileOnSpotPenalty: 'OnSpotPenaltyFiled',
  TransferCase: 'CaseTransferred',
  ReportForReferral: 'ReferralReported',
  RuleOnReferral: 'ReferralRuled',
  ReferCrime: 'CrimeReferred',
  RecordPoliceAnswer: 'PoliceAnswered',
} as const satisfies RecordedAs<DecisionEvent['type']>;
