import { absent, met, requires, unknown, unmet } from '#kernel';
import { currentProposal } from '../readings.js';
import { type CaseCheck, type CaseGate, idsOf, longyao, ofNamed } from './shared.js';

// Norms of prior notice 告知: what it tells, and that what is said to it is examined.

/** 告知内容齐全: what is intended, the facts, reasons and grounds, and the rights. */
export const noticeComplete: CaseCheck = {
  kind: 'check',
  id: 'INS-12.noticeComplete',
  edition: 1,
  basis: '行政处罚法#44',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '告知书应当载明拟作出的处理内容及事实、理由、依据，并告知陈述、申辩等权利。',
  acts: ['GivePriorNotice'],
  judge(act) {
    if (act.act !== 'GivePriorNotice') return met();
    if (act.groundsTold === false || act.rightsTold === false) return unmet();
    const punishing = act.purpose !== 'administrativeOrder';
    if (punishing && act.sanctions?.length === 0) return unmet();
    if (act.groundsTold === null || act.rightsTold === null) return unknown('告知书所载内容');
    return punishing && act.sanctions === null ? unknown('拟作出的处罚内容') : met();
  },
  limits: () => ({
    groundsTold: { among: [true] },
    rightsTold: { among: [true] },
    purpose: { when: [{ is: 'administrativePenalty', asks: { sanctions: { stated: true } } }] },
  }),
};

/** 批准后告知: in the county the notice goes out once the leader has approved what is intended. */
export const approvedBeforeNotice: CaseGate = {
  kind: 'gate',
  id: 'INS-12.approvedBeforeNotice',
  edition: 1,
  basis: longyao,
  level: 'hints',
  clauses: ['PEN12-06'],
  says: '处理意见经局领导批准后，送达告知书。',
  acts: ['GivePriorNotice'],
  judge(at) {
    const proposal = currentProposal(at.state);
    const approved = at.state.DispositionApproved.find(({ data }) => data.proposal === proposal?.id);
    return requires(approved, at, '处理意见的批准', 'ApproveDisposition');
  },
};

/** 复核针对当事人的陈述申辩. */
export const statementExists: CaseCheck = {
  kind: 'check',
  id: 'INS-13.statementExists',
  edition: 1,
  basis: '行政处罚法#45',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '复核应当针对当事人在本案提出的陈述、申辩。',
  acts: ['ReexamineStatement'],
  judge(act, at) {
    if (act.act !== 'ReexamineStatement') return met();
    return ofNamed(act.statement, '所复核的陈述申辩', (named) => {
      const statement = at.state.StatementReceived.find(({ id }) => id === named);
      return statement ? met(statement.id) : absent(at, '陈述申辩', 'ReceiveStatement');
    });
  },
  limits: ({ state }) => ({ statement: { among: idsOf(state.StatementReceived) } }),
};

export const noticeGates = [approvedBeforeNotice];
export const noticeChecks = [noticeComplete, statementExists];
