import {
  type Check,
  type Gate,
  type Moment,
  type Verdict,
  absent,
  met,
  unknown,
  unmet,
  last,
  requires,
  excludes,
} from '#kernel';
import { type CaseAct, type InspectionCase, verifiedOutcome } from '../case.js';
import { ordersInForce, penaltiesInForce, unperformed } from '../obligations.js';
import { doersHolding, doneByRole } from '../officers.js';
import { closure, ending, joinedElsewhere } from '../readings.js';

// Norms of conclusion, revocation, closure and archive 调查终结、撤销立案、结案、归档.

type CaseGate = Gate<InspectionCase>;
type CaseCheck = Check<InspectionCase, CaseAct>;

const longyao = '隆尧县规范劳动保障监察案件查处制度#二';

/** Acts by which a case is worked. */
export const actsOfHandling: readonly CaseAct['act'][] = [
  'HoldInterview',
  'InspectSite',
  'CollectEvidence',
  'OrderRectification',
  'ServeRectificationOrder',
  'VerifyRectification',
  'ConcludeInvestigation',
  'RevokeFiling',
  'ProposeDisposition',
  'ApproveDisposition',
  'GivePriorNotice',
  'NotifyHearingRight',
  'ScheduleHearing',
  'HoldHearing',
  'DecidePenalty',
  'MakeAdministrativeOrder',
  'DecideNoPenalty',
  'PenalizeOnTheSpot',
  'TransferCase',
  'JoinCases',
  'SplitCase',
  'ListWorkers',
  'AmendListedWorker',
];

/** 案件已经了结: after closure, revocation or declining nothing is done in the case but closing and archiving it. */
export const caseStillOpen: CaseGate = {
  kind: 'gate',
  id: 'INS-37.caseStillOpen',
  edition: 1,
  basis: longyao,
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '案件已经结案、撤销立案或者不予立案的，不再进行调查处理。',
  acts: actsOfHandling,
  judge: ({ state }) => excludes(ending(state)),
};

export const concludedOnce: CaseGate = {
  kind: 'gate',
  id: 'INS-11.concludedOnce',
  edition: 1,
  basis: '劳动保障监察条例#17',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '调查已经终结的，不再重复终结。',
  acts: ['ConcludeInvestigation'],
  judge: ({ state }) => excludes(last(state, 'InvestigationConcluded')),
};

/** 终结后处理: filing is revoked and closure proposed only when the investigation is concluded. */
export const concludedFirst: CaseGate = {
  kind: 'gate',
  id: 'INS-11.concludedFirst',
  edition: 1,
  basis: '劳动保障监察条例#18',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '撤销立案、结案应当在调查终结之后。',
  acts: ['RevokeFiling', 'ProposeClosure', 'CloseCase'],
  judge(at) {
    const concluded =
      last(at.state, 'InvestigationConcluded') ?? last(at.state, 'FilingDeclined') ?? joinedElsewhere(at.state);
    return requires(concluded, at, '调查终结', 'ConcludeInvestigation');
  },
};

/** 撤销立案只限情节轻微且已改正. */
export const revokedOnlyIfMinorAndRectified: CaseGate = {
  kind: 'gate',
  id: 'INS-23.revokedOnlyIfMinorAndRectified',
  edition: 1,
  basis: '劳动保障监察条例#18',
  level: 'bars',
  clauses: ['PEN12-03', 'PEN12-06'],
  says: '撤销立案限于违法情节轻微且已经改正的案件。',
  acts: ['RevokeFiling'],
  judge(at) {
    const concluded = last(at.state, 'InvestigationConcluded');
    if (!concluded) return absent(at, '调查终结', 'ConcludeInvestigation');
    if (concluded.data.minor === null) return unknown('违法情节是否轻微');
    if (!concluded.data.minor) return unmet(concluded.id);
    return allRectified(at);
  },
};

/** 无未结事项方可结案: every order was verified as rectified, unless the case ends without one. */
export const nothingLeftOpen: CaseGate = {
  kind: 'gate',
  id: 'INS-37.nothingLeftOpen',
  edition: 1,
  basis: longyao,
  level: 'bars',
  clauses: ['PEN12-03'],
  says: '处理决定履行或者执行完毕，或者责令改正的事项全部改正，或者已经撤销立案、不予立案、不予处罚、移送、并入他案的，方可结案。',
  acts: ['ProposeClosure', 'CloseCase'],
  judge(at) {
    const decided = [...penaltiesInForce(at.state), ...ordersInForce(at.state)].map(({ id }) => id);
    const open = unperformed(at.state);
    if (open.length > 0) return at.coverage === 'complete' ? unmet(...open) : unknown('处理决定的履行');
    if (decided.length > 0) return met(...decided);
    const concluded = last(at.state, 'InvestigationConcluded');
    const ended =
      last(at.state, 'FilingRevoked') ??
      last(at.state, 'FilingDeclined') ??
      last(at.state, 'NoPenaltyDecided') ??
      last(at.state, 'CaseTransferred') ??
      last(at.state, 'CrimeReferred') ??
      joinedElsewhere(at.state) ??
      (concluded?.data.proposal === 'transfer' ? concluded : undefined);
    return ended ? met(ended.id) : allRectified(at);
  },
};

export const closureProposedFirst: CaseGate = {
  kind: 'gate',
  id: 'INS-37.closureProposedFirst',
  edition: 1,
  basis: longyao,
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '审核、批准结案，应当先有结案审批表呈批。',
  acts: ['ReviewClosure', 'EndorseClosure', 'CloseCase'],
  judge: (at) => requires(last(at.state, 'ClosureProposed'), at, '结案呈批', 'ProposeClosure'),
};

export const closedOnce: CaseGate = {
  kind: 'gate',
  id: 'INS-37.closedOnce',
  edition: 1,
  basis: longyao,
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '已经结案的，不再重复结案。',
  acts: ['ProposeClosure', 'ReviewClosure', 'EndorseClosure', 'CloseCase'],
  judge: ({ state }) => excludes(closure(state)),
};

export const closedByBureauLeader: CaseCheck = {
  kind: 'check',
  id: 'INS-37.closedByBureauLeader',
  edition: 1,
  basis: longyao,
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '结案、撤销立案、重新启动案件由局领导批准。',
  acts: ['CloseCase', 'RevokeFiling', 'ReopenCase'],
  judge: (_, at) => doneByRole(at, ['bureauLeader']),
  limits: (at) => doersHolding(at, ['bureauLeader']),
};

/** 结案后归档. */
export const closedBeforeArchive: CaseGate = {
  kind: 'gate',
  id: 'INS-33.closedBeforeArchive',
  edition: 1,
  basis: '行政处罚法#47',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '案件结案后归档，且只归档一次。',
  acts: ['ArchiveCase'],
  judge(at) {
    const archived = last(at.state, 'CaseArchived');
    return archived ? unmet(archived.id) : requires(last(at.state, 'CaseClosed'), at, '结案', 'CloseCase');
  },
};

function allRectified(at: Moment<InspectionCase>): Verdict {
  const { RectificationOrdered: orders, RectificationVerified: verifications } = at.state;
  const known = [...new Set([...orders.map(({ id }) => id), ...verifications.flatMap(({ data }) => data.order ?? [])])];
  if (known.length === 0) return absent(at, '改正情况', 'OrderRectification', 'VerifyRectification');
  const latest = known.map((order) => verifiedOutcome(at.state, order));
  const failed = latest.filter((v) => v && v.data.outcome !== 'rectified');
  // a partial record may not show what was found later, or what was decided and done since
  if (failed.length > 0 && at.coverage === 'partial') return unknown('复查改正情况');
  if (failed.length > 0) return unmet(...failed.flatMap((v) => (v ? [v.id] : [])));
  if (latest.includes(undefined)) return absent(at, '复查改正情况', 'VerifyRectification');
  return met(...verifications.map((v) => v.id));
}

export const closureGates = [
  caseStillOpen,
  concludedOnce,
  concludedFirst,
  revokedOnlyIfMinorAndRectified,
  nothingLeftOpen,
  closureProposedFirst,
  closedOnce,
  closedBeforeArchive,
];
export const closureChecks = [closedByBureauLeader];
