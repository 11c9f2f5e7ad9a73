import {
  type ActsOf,
  type DomainEvent,
  type EventTypes,
  type Fact,
  type FileHash,
  type Ledger,
  type LocalDate,
  type PersonId,
  type Procedure,
  type RecordedAs,
  type Sealed,
  last,
  ledgerOf,
  recordedAs,
} from '#kernel';
import type { DerivedFinding } from './derived-finding.js';

// Finding 追责线索 — raised by the program from what the record shows, decided on by people in the open. It is never deleted:
// what later facts change is revised or withdrawn, with the reason, and what was thought before stands in the history.

/** Why a finding reads otherwise than before. */
export const revisionReasons = {
  evidence: '后来录入、更正的记录改变了所依据的事实',
  law: '施行的法规版本改变',
} as const;
export type RevisionReason = keyof typeof revisionReasons;

/** Why there is no finding any more. */
export const withdrawalReasons = {
  voided: '所针对的记录已经作废',
  met: '后来录入、更正的记录显示符合要求',
  unknown: '按现有记录不能认定',
  law: '施行的法规版本改变，不再作此要求',
} as const;
export type WithdrawalReason = keyof typeof withdrawalReasons;

export const appealOutcomes = { maintained: '维持', dismissed: '不成立' } as const;
export type AppealOutcome = keyof typeof appealOutcomes;

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type FindingRaised = DomainEvent<'FindingRaised', DerivedFinding>; //                                        发现
export type FindingRevised = DomainEvent<'FindingRevised', { finding: DerivedFinding; because: RevisionReason }>; // 修订
export type FindingWithdrawn = DomainEvent<'FindingWithdrawn', { because: WithdrawalReason }>; //                   撤回
export type ExplanationRequested = DomainEvent<
  'ExplanationRequested', // 要求说明
  { question: Sealed<string>; answerBy: LocalDate }
>;
export type ExplanationGiven = DomainEvent<
  'ExplanationGiven', // 说明
  { explanation: Sealed<string>; document: FileHash | null }
>;
export type FindingEvidenceAdded = DomainEvent<
  'FindingEvidenceAdded', // 补充证据: for or against
  { account: Sealed<string>; exculpatory: boolean; document: FileHash | null }
>;
export type FindingUpheld = DomainEvent<'FindingUpheld', { reason: Sealed<string> }>; //                     认定成立
export type FindingDismissed = DomainEvent<'FindingDismissed', { reason: Sealed<string> }>; //               认定不成立
export type DismissalConfirmed = DomainEvent<'DismissalConfirmed', { reason: Sealed<string> }>; //           复核不成立
export type CorrectionRequired = DomainEvent<
  'CorrectionRequired', // 要求整改
  { demand: Sealed<string>; by: LocalDate }
>;
export type CorrectionRecorded = DomainEvent<
  'CorrectionRecorded', // 整改情况
  { account: Sealed<string>; document: FileHash | null }
>;
export type FindingAppealed = DomainEvent<
  'FindingAppealed', // 申诉
  { grounds: Sealed<string>; document: FileHash | null }
>;
export type AppealDecided = DomainEvent<'AppealDecided', { outcome: AppealOutcome; reason: Sealed<string> }>; // 申诉处理

export type FindingEvent =
  | FindingRaised
  | FindingRevised
  | FindingWithdrawn
  | ExplanationRequested
  | ExplanationGiven
  | FindingEvidenceAdded
  | FindingUpheld
  | FindingDismissed
  | DismissalConfirmed
  | CorrectionRequired
  | CorrectionRecorded
  | FindingAppealed
  | AppealDecided;

export const findingEventTypes: EventTypes<FindingEvent['type']> = {
  FindingRaised: { zh: '发现线索' },
  FindingRevised: { zh: '修订线索' },
  FindingWithdrawn: { zh: '撤回线索' },
  ExplanationRequested: { zh: '要求说明' },
  ExplanationGiven: { zh: '作出说明' },
  FindingEvidenceAdded: { zh: '补充证据' },
  FindingUpheld: { zh: '认定成立' },
  FindingDismissed: { zh: '认定不成立' },
  DismissalConfirmed: { zh: '复核不成立' },
  CorrectionRequired: { zh: '要求整改' },
  CorrectionRecorded: { zh: '报告整改' },
  FindingAppealed: { zh: '提出申诉' },
  AppealDecided: { zh: '处理申诉' },
};

// ACTS. The first three are the program's; each is recorded by one event whose data is the act's input.
const performs = {
  RaiseFinding: 'FindingRaised',
  ReviseFinding: 'FindingRevised',
  WithdrawFinding: 'FindingWithdrawn',
  RequestExplanation: 'ExplanationRequested',
  GiveExplanation: 'ExplanationGiven',
  AddFindingEvidence: 'FindingEvidenceAdded',
  UpholdFinding: 'FindingUpheld',
  DismissFinding: 'FindingDismissed',
  ConfirmDismissal: 'DismissalConfirmed',
  RequireCorrection: 'CorrectionRequired',
  RecordCorrection: 'CorrectionRecorded',
  AppealFinding: 'FindingAppealed',
  DecideAppeal: 'AppealDecided',
} as const satisfies RecordedAs<FindingEvent['type']>;
export type FindingAct = ActsOf<FindingEvent, typeof performs>;

// LEDGER. Every fact is kept; where a finding stands is read off.
export type Finding = Ledger<FindingEvent>;

export const findingStates = {
  raised: '待核',
  asked: '待说明',
  explained: '已说明',
  dismissing: '不成立待复核',
  upheld: '成立',
  appealed: '申诉中',
  dismissed: '不成立',
  withdrawn: '已撤回',
} as const;
export type FindingState = keyof typeof findingStates;

/**
 * The state that a fact brings a finding to.
 * @param grave whether a dismissal takes a second person.
 * @returns undefined for a fact that leaves it where it is.
 */
export function stateAfter(fact: FindingEvent, grave: boolean): FindingState | undefined {
  switch (fact.type) {
    case 'FindingRaised':
      return 'raised';
    case 'FindingWithdrawn':
      return 'withdrawn';
    case 'ExplanationRequested':
      return 'asked';
    case 'ExplanationGiven':
      return 'explained';
    case 'FindingUpheld':
      return 'upheld';
    case 'FindingAppealed':
      return 'appealed';
    case 'FindingDismissed':
      return grave ? 'dismissing' : 'dismissed';
    case 'DismissalConfirmed':
      return 'dismissed';
    case 'AppealDecided':
      return fact.data.outcome === 'maintained' ? 'upheld' : grave ? 'dismissing' : 'dismissed';
    case 'FindingRevised':
    case 'FindingEvidenceAdded':
    case 'CorrectionRequired':
    case 'CorrectionRecorded':
      return undefined;
  }
}

const inOrder = (finding: Finding): readonly Fact<FindingEvent>[] =>
  Object.values(finding)
    .flat()
    .toSorted((a, b) => a.version - b.version);

/** What the record shows as it is now known. */
export function current(finding: Finding): DerivedFinding | undefined {
  const [raised, revised] = [last(finding, 'FindingRaised'), last(finding, 'FindingRevised')];
  return revised && (!raised || revised.version > raised.version) ? revised.data.finding : raised?.data;
}

export const isGrave = (finding: Finding): boolean => current(finding)?.severity === 'grave';

export function findingState(finding: Finding): FindingState {
  const grave = isGrave(finding);
  return inOrder(finding).reduce<FindingState>((state, fact) => stateAfter(fact, grave) ?? state, 'raised');
}

/** Whoever has a part in what is found: nobody of them reviews it. */
export const involvedIn = (finding: Finding): readonly PersonId[] => [
  ...new Set((current(finding)?.participants ?? []).flatMap(({ person }) => person ?? [])),
];

/** Who answers for it: they explain, correct and appeal. */
export const answeringFor = (finding: Finding): readonly PersonId[] => [
  ...new Set(
    (current(finding)?.participants ?? []).flatMap(({ person, answerable }) => (answerable && person ? person : [])),
  ),
];

export const finding: Procedure<FindingAct, FindingEvent, Finding> = {
  ...recordedAs<FindingEvent, typeof performs>(performs),
  ...ledgerOf<FindingEvent>(findingEventTypes),
  needs: () => [],
};
