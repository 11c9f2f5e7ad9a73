import { type EventId, type LocalDate, type Verdict, absent, met, unknown, unmet } from '#kernel';
import { periodOf } from '#law';
import { isAfter } from '../case.js';
import { changesTo } from '../obligations.js';
import { actsEnding, openDuties } from '../open-duties.js';
import { deferralEnd } from '../surcharge.js';
import { type At, type CaseCheck, type CaseGate, idsOf, longyao, ofNamed } from './shared.js';

// Norms of what follows a decision late 催告后的陈述申辩、申请期限、撤回公示. 行政强制法 arts. 36, 53; 行政处罚法 art. 48.

const shared = { kind: 'check', edition: 1, clauses: ['PEN12-06'] } as const;

/** 听取催告后的陈述申辩: whatever the party says to the demand is re-examined before the court is asked. */
export const demandStatementsReexamined: CaseCheck = {
  ...shared,
  id: 'INS-32.demandStatementsReexamined',
  basis: '行政强制法#36',
  level: 'bars',
  says: '当事人收到催告书后陈述、申辩的，应当充分听取并进行复核，再申请人民法院强制执行。',
  acts: ['ApplyForEnforcement'],
  judge: (act, at) =>
    act.act === 'ApplyForEnforcement' ? ofNamed(act.decision, '所针对的决定', (of) => demandAnswered(at, of)) : met(),
  limits: (at) => ({
    decision: {
      among: at.state.DemandIssued.flatMap(({ data }) => data.decision ?? []).filter(
        (of) => demandAnswered(at, of).is === 'met',
      ),
    },
  }),
};

function demandAnswered({ state, coverage }: At, decision: EventId): Verdict {
  const demand = state.DemandIssued.findLast(({ data }) => data.decision === decision);
  if (!demand) return absent({ coverage }, '催告书', 'IssueDemand');
  const said = state.StatementReceived.filter((statement) => isAfter(statement, demand));
  const answered = new Set(state.StatementReexamined.map(({ data }) => data.statement));
  const open = said.filter(({ id }) => !answered.has(id));
  if (open.length === 0) return met(demand.id, ...idsOf(said));
  return coverage === 'complete'
    ? { is: 'unmet', seen: idsOf(open), unlockedBy: ['ReexamineStatement'] }
    : unknown('对催告后陈述申辩的复核');
}

/** 三个月内申请: from the day on which the decision can no longer be contested, or a deferral has ended. */
export const appliedInTime: CaseCheck = {
  ...shared,
  id: 'INS-32.appliedInTime',
  basis: '行政强制法#53',
  level: 'flags',
  says: '申请人民法院强制执行，应当自复议、诉讼期限或者延期、分期缴款期限届满之日起法定期限内提出。',
  acts: ['ApplyForEnforcement'],
  judge(act, at) {
    if (act.act !== 'ApplyForEnforcement') return met();
    const from = act.decision && finalOn(at, act.decision);
    if (from === null) return unknown('决定不再可争之日');
    const { due } = periodOf({ rule: 'enforce-apply-window', from });
    return due === null || at.on <= due ? met() : { ...unmet(), because: [`申请期限至${due}届满`] };
  },
};

function finalOn({ state, clocks }: At, decision: EventId): LocalDate | null {
  const judged = state.JudgmentEffective.findLast(({ data }) => data.decision === decision)?.on;
  const contestable =
    judged ??
    (clocks.of('admin-litigation-after-review', decision) ?? clocks.of('admin-litigation-file', decision))?.due;
  const deferred = deferralEnd(state, decision);
  if (!contestable) return null;
  return deferred !== null && deferred > contestable ? deferred : contestable;
}

/** 及时撤回公示 of what was changed, annulled or found unlawful. */
export const withdrawnInTime: CaseCheck = {
  ...shared,
  id: 'INS-34.withdrawnInTime',
  basis: '行政处罚法#48',
  level: 'flags',
  says: '公开的处罚决定被变更、撤销、确认违法或者无效的，应当在法定期限内撤回并说明理由。',
  acts: ['WithdrawPublication'],
  judge(act, at) {
    if (act.act !== 'WithdrawPublication') return met();
    if (act.reason === null) return absent(at, '撤回公示的理由');
    const published = at.state.DecisionPublished.find(({ id }) => id === act.publication);
    const [changed] = published ? changesTo(at.state, published.data.decision) : [];
    if (!changed) return met();
    const { due } = periodOf({ rule: 'penalty-publicity-withdraw', from: changed.on });
    return due === null || at.on <= due ? met(changed.id) : unmet(changed.id);
  },
};

/** 无未结事项: a case is not closed while the bureau still owes an answer, a service, a handover or a withdrawal. */
export const noDutyOpen: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-37.noDutyOpen',
  basis: longyao,
  level: 'bars',
  clauses: ['PEN12-03'],
  says: '登记保存的证据尚未处理、决定尚未送达、申请尚未答复、收缴的罚款尚未交回、移送尚未办结、复议诉讼或者强制执行尚未终结、应当撤回的公示尚未撤回的，不得结案。',
  acts: ['ProposeClosure', 'CloseCase'],
  judge(at) {
    const open = openDuties(at.state);
    if (open.length === 0) return met();
    return at.coverage === 'complete'
      ? { is: 'unmet', seen: open.map(({ since }) => since), unlockedBy: actsEnding(open) }
      : unknown('未结事项的办理');
  },
};

export const aftermathGates = [noDutyOpen];
export const aftermathChecks = [demandStatementsReexamined, appliedInTime, withdrawnInTime];
