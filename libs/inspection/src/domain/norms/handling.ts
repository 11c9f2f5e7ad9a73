import { absent, last, met, requires, unknown, unmet } from '#kernel';
import { doersHolding, doneByRole, officersOf } from '../officers.js';
import { ending, openRecusals, recused, suspension } from '../readings.js';
import { withinLimit } from './limits.js';
import { type CaseCheck, type CaseGate, idsOf, ofNamed } from './shared.js';

// Norms of handling 承办、回避、调查期限、登记保存、重启.

const shared = { edition: 1, clauses: ['PEN12-06'] } as const;

/** 回避决定作出之前不作处理决定: the investigation goes on, but nothing is decided while somebody may have to step aside. */
export const recusalRuledFirst: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-03.recusalRuledFirst',
  basis: '行政处罚法#43',
  level: 'bars',
  says: '当事人提出回避申请的，应当依法审查决定后，再作处理决定。',
  acts: ['DecidePenalty', 'MakeAdministrativeOrder', 'DecideNoPenalty', 'HoldHearing'],
  judge(at) {
    const [open] = openRecusals(at.state);
    if (!open) return met();
    return at.coverage === 'complete'
      ? { is: 'unmet', seen: [open.id], unlockedBy: ['RuleOnRecusal'] }
      : unknown('回避决定');
  },
};

/** 由负责人决定，且不得由被申请人决定. */
export const recusalRuledByLeader: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-03.recusalRuledByLeader',
  basis: '行政处罚法#43',
  level: 'bars',
  says: '回避由行政机关负责人决定，被申请回避的人员不得自行决定。',
  acts: ['RuleOnRecusal'],
  judge(act, at) {
    if (act.act !== 'RuleOnRecusal') return met();
    return ofNamed(act.request, '所针对的回避申请', (named) => {
      const request = at.state.RecusalRequested.find(({ id }) => id === named);
      if (!request) return absent(at, '回避申请', 'RequestRecusal');
      if (request.data.of !== null && officersOf(at.doneBy)?.includes(request.data.of)) return unmet(request.id);
      return doneByRole(at, ['bureauLeader']);
    });
  },
  limits(at) {
    const ruling = officersOf(at.doneBy) ?? [];
    const ofOthers = at.state.RecusalRequested.filter(({ data }) => data.of === null || !ruling.includes(data.of));
    return { ...doersHolding(at, ['bureauLeader']), request: { among: idsOf(ofOthers) } };
  },
};

/** 已回避的人员不再参与. */
export const recusedStaysOut: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-03.recusedStaysOut',
  basis: '行政处罚法#43',
  level: 'bars',
  says: '已经决定回避的人员，不得再参与本案的调查和处理。',
  acts: ['HoldInterview', 'InspectSite', 'CollectEvidence', 'VerifyRectification', 'ServeDocument', 'GivePriorNotice'],
  judge(_, at) {
    const out = recused(at.state);
    if (out.length === 0) return met();
    const officers = officersOf(at.doneBy);
    if (!officers) return unknown('执法人员');
    return officers.some((officer) => out.includes(officer))
      ? unmet(...at.state.RecusalRuled.filter(({ data }) => data.granted).map(({ id }) => id))
      : met();
  },
  limits: ({ state }) => ({ doneBy: { except: recused(state) } }),
};

export const preservationApproved: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-09.preservationApproved',
  basis: '行政处罚法#56',
  level: 'flags',
  says: '先行登记保存证据应当经行政机关负责人批准。',
  acts: ['PreserveEvidence'],
  judge: (at) => requires(last(at.state, 'PreservationApproved'), at, '先行登记保存的批准', 'ApprovePreservation'),
};

export const preservationResolvedInTime: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-09.preservationResolvedInTime',
  basis: '行政处罚法#56',
  level: 'flags',
  says: '对先行登记保存的证据，应当在法定期限内作出处理决定。',
  acts: ['ResolvePreservation'],
  judge: (at) => withinLimit(at, 'evidence-preservation', '先行登记保存'),
};

/** 期满前批准延长: on or before the last day of the limit it extends. */
export const extendedInTime: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-10.extendedInTime',
  basis: '劳动保障监察条例#17',
  level: 'flags',
  says: '延长调查期限应当在期限届满前批准。',
  acts: ['ExtendInvestigation'],
  judge: (at) => withinLimit(at, 'investigation-complete', '立案'),
};

export const courseByBureauLeader: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-10.courseByBureauLeader',
  basis: '劳动保障监察条例#17',
  level: 'flags',
  says: '延长、中止、恢复调查由机关负责人批准。',
  acts: ['ExtendInvestigation', 'SuspendInvestigation', 'ResumeInvestigation'],
  judge: (_, at) => doneByRole(at, ['bureauLeader']),
};

export const suspensionReasoned: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-10.suspensionReasoned',
  basis: '劳动保障监察条例#17',
  level: 'flags',
  says: '延长、中止调查应当说明理由。',
  acts: ['ExtendInvestigation', 'SuspendInvestigation'],
  judge(act, at) {
    if (act.act !== 'ExtendInvestigation' && act.act !== 'SuspendInvestigation') return met();
    return act.reason === null ? absent(at, '延长或者中止的理由') : met();
  },
};

export const suspendedFirst: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-10.suspendedFirst',
  basis: '劳动保障监察条例#17',
  level: 'bars',
  says: '恢复调查以已经中止调查为前提。',
  acts: ['ResumeInvestigation'],
  judge: (at) => requires(suspension(at.state), at, '中止调查', 'SuspendInvestigation'),
};

/** 重新启动以已经了结为前提, and takes the bureau leader; the ending stays in the record. */
export const endedBeforeReopened: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-37.endedBeforeReopened',
  basis: '隆尧县规范劳动保障监察案件查处制度#二',
  level: 'bars',
  says: '已经结案、撤销立案或者不予立案的案件，方可重新启动。',
  acts: ['ReopenCase'],
  judge: (at) => requires(ending(at.state), at, '结案、撤销立案或者不予立案', 'CloseCase'),
};

export const handlingGates = [
  recusalRuledFirst,
  preservationApproved,
  preservationResolvedInTime,
  extendedInTime,
  suspendedFirst,
  endedBeforeReopened,
];
export const handlingChecks = [recusalRuledByLeader, recusedStaysOut, courseByBureauLeader, suspensionReasoned];
