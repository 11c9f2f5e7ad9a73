import {
  type CaseEvent,
  type InspectionCase,
  type Lead,
  type LeadEvent,
  annulled,
  currentNotice,
  ending,
  finesIn,
  inspectionCase,
  isAfter,
  isUnnamed,
  referringTypes,
  statedCoverage,
  suspension,
  verifiedOutcome,
} from '#inspection';
import {
  type Basis,
  type Fact,
  type LocalDate,
  type Verdict,
  Problem,
  absent,
  dayOf,
  fold,
  met,
  plusDays,
  unknown,
  unmet,
} from '#kernel';
import { applicableRange, periodOf } from '#law';
import type { FactWatch, Watched } from '../domain/accountable.js';
import { thresholds } from '../domain/data/thresholds.js';

// Watches over a case: they look at what gates and checks of single acts cannot see, refuse nothing, and only find.

type CaseWatch = FactWatch<CaseEvent, InspectionCase>;
type At = Watched<CaseEvent, InspectionCase>;

const watch = (
  id: string,
  basis: Basis,
  clauses: readonly string[],
  says: string,
  looksAt: readonly CaseEvent['type'][],
  judge: CaseWatch['judge'],
): CaseWatch => ({ kind: 'watch', id, edition: 1, level: 'flags', basis, clauses, says, looksAt, judge });

const before = ({ facts, fact }: At): InspectionCase => fold(inspectionCase, facts.slice(0, facts.indexOf(fact)));

/** 立案后长期没有办理: nothing at all is recorded between one act and the next, or up to now, while the case is open. */
export function caseWorked(everyType: readonly CaseEvent['type'][]): CaseWatch {
  return watch(
    'ACC-W1.caseWorked',
    '劳动保障监察条例#17',
    ['PEN12-03'],
    '立案后应当持续办理，不得无故搁置。',
    everyType,
    (at) => {
      const { fact, facts, coverage, by } = at;
      const next = facts[facts.indexOf(fact) + 1];
      const since = fold(inspectionCase, facts.slice(0, facts.indexOf(fact) + 1));
      const open = since.CaseFiled.length > 0 && !ending(since) && !suspension(since) && !waits(since);
      const until = next?.on ?? by;
      if (!open || until <= plusDays(fact.on, thresholds.idleDays)) return met();
      return coverage === 'complete' ? unmet(fact.id, ...(next ? [next.id] : [])) : unknown('其间的办理记录');
    },
  );
}

/** Once it is decided, the party and the courts have their time. */
const waits = (c: InspectionCase): boolean =>
  [...c.PenaltyDecided, ...c.AdministrativeOrderMade, ...c.NoPenaltyDecided, ...c.CaseTransferred].length > 0;

/** 不得因当事人陈述、申辩而给予更重的处罚. */
const notAggravatedForDefence = watch(
  'ACC-W2.notAggravatedForDefence',
  '行政处罚法#45',
  ['PEN12-05', 'PEN12-06'],
  '不得因当事人陈述、申辩而给予更重的处罚。',
  ['PenaltyDecided'],
  (at) => {
    const { fact } = at;
    if (fact.type !== 'PenaltyDecided') return met();
    const earlier = before(at);
    const notice = currentNotice(earlier);
    const spoken = notice && earlier.StatementReceived.filter((statement) => isAfter(statement, notice));
    if (!notice || !spoken || spoken.length === 0) return met();
    const [announced, decided] = [notice.data.sanctions, fact.data.sanctions];
    if (announced === null || decided === null) return unknown('告知和决定的处罚内容');
    const [highest, fine] = [finesIn(announced), finesIn(decided)];
    if (highest === null || fine === null) return unknown('罚款的数额');
    return fine > highest ? unmet(notice.id, ...spoken.map(({ id }) => id)) : met(notice.id);
  },
);

/** 过罚相当: the highest fine although everything was put right; whether that is unjust is for a person to say. */
const proportionate = watch(
  'ACC-W3.proportionate',
  '行政处罚法#32',
  ['PEN12-02'],
  '当事人已经改正的，应当考虑从轻或者减轻；按上限处罚的，应当核查是否显失公正。',
  ['PenaltyDecided'],
  (at) => {
    const { fact } = at;
    if (fact.type !== 'PenaltyDecided') return met();
    const orders = before(at).RectificationOrdered;
    const outcomes = orders.map(({ id }) => verifiedOutcome(before(at), id));
    const corrected = outcomes.flatMap((found) => (found?.data.outcome === 'rectified' ? [found.id] : []));
    if (corrected.length === 0 || corrected.length < orders.length) return met();
    const highest = (fact.data.sanctions ?? []).some((sanction) => isHighest(sanction, at));
    return highest ? unmet(...corrected) : met();
  },
);

type Sanction = NonNullable<Extract<CaseEvent, { type: 'PenaltyDecided' }>['data']['sanctions']>[number];

function isHighest({ kind, amount, ground }: Sanction, { fact, place: { law, region } }: At): boolean {
  if (kind !== 'fine' || amount === null || !ground) return false;
  const ended = ground.endedOn !== null && ground.endedOn < fact.on ? ground.endedOn : fact.on;
  try {
    // the ceiling is what the provision allows for whoever put nothing right
    const facts = { ...ground.facts, order: 'failed' as const };
    const days = { conductOn: ended, decidedOn: fact.on };
    const applied = applicableRange(ground.penalty, facts, days, region, law.penalties);
    return 'range' in applied && applied.range.fine !== 'none' && amount >= applied.range.fine.most;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

const receiptKept = watch(
  'ACC-W4.receiptKept',
  '行政处罚法#70',
  ['PEN12-08'],
  '收缴罚款应当有财政部门统一制发的专用票据或者银行收款凭证。',
  ['FinePaid'],
  (at) => {
    const { fact } = at;
    if (fact.type !== 'FinePaid') return met();
    return fact.data.receipt === null ? seenAbsent(at, '缴款票据号') : met(fact.id);
  },
);

const seenAbsent = (at: At, what: string): Verdict => {
  const verdict = absent(at, what);
  return verdict.is === 'unmet' ? unmet() : verdict;
};

/** 被变更、撤销、确认违法或者无效的，在规定期限内撤回公示. */
export const changedDecisionWithdrawn = watch(
  'ACC-W5.changedDecisionWithdrawn',
  '行政处罚法#48',
  ['PEN12-06'],
  '公开的行政处罚决定被变更、撤销、确认违法或者无效的，应当在规定期限内撤回公示并说明理由。',
  ['ReconsiderationDecided', 'JudgmentEffective'],
  (at) => {
    const { fact, state, coverage, by } = at;
    if (fact.type !== 'ReconsiderationDecided' && fact.type !== 'JudgmentEffective') return met();
    const { decision, outcome } = fact.data;
    if (outcome === null || decision === null) return unknown('复议、诉讼的结果');
    if (decision === null) return unknown('所针对的决定');
    if (outcome !== 'changed' && !annulled(state, decision)) return met();
    const published = state.DecisionPublished.filter(({ data, on }) => data.decision === decision && on <= fact.on);
    const late = published.filter(({ id }) => {
      const withdrawn = state.PublicationWithdrawn.find(({ data }) => data.publication === id);
      return (withdrawn?.on ?? by) > lastDay(fact, at) && (withdrawn !== undefined || coverage === 'complete');
    });
    const withdrawals = state.PublicationWithdrawn.filter(({ data }) => late.some(({ id }) => id === data.publication));
    const seen = [...late, ...withdrawals].map(({ id }) => id);
    if (late.length > 0) return { is: 'unmet', seen, opens: withdrawBy(fact, at) };
    return published.length > 0 && coverage === 'partial' ? unknown('公示的撤回') : met();
  },
);

/** The limit and its receipt; there is always one, for its rule cannot be paused. */
function withdrawBy({ on }: Fact, { place: { law, region } }: At) {
  const request = { rule: 'penalty-publicity-withdraw', from: on, ...(region !== undefined && { region }) };
  const { receipt } = periodOf(request, law);
  if (receipt.state !== 'ends') throw new Error('the limit of withdrawing a publication cannot stand still');
  return receipt;
}
const lastDay = (fact: Fact, at: At): LocalDate => withdrawBy(fact, at).due;

/** 超过规定时间补录: the record itself tells when it was entered; a dossier taken over from paper is meant to be late. */
export function enteredWithinLag(everyType: readonly CaseEvent['type'][]): CaseWatch {
  return watch(
    'ACC-W6.enteredWithinLag',
    '行政处罚法#47',
    ['PEN12-06'],
    '执法行为应当及时记录；在系统之外作出的，应当及时补录。',
    everyType,
    ({ fact, state }) => {
      const { entry, recordedBy, recordedAt, on } = fact;
      const isDossier = statedCoverage(state) === 'partial';
      if (entry.kind !== 'transcribed' || !('person' in recordedBy) || isDossier) return met();
      return dayOf(recordedAt) > plusDays(on, thresholds.entryLagDays) ? unmet() : met();
    },
  );
}

/** 被阻断后补录: what the law refused live was soon after entered as if it had been done on paper. */
export function notTranscribedAfterRefusal(everyType: readonly CaseEvent['type'][]): CaseWatch {
  const refusalOf = ({ fact, outside }: At) => outside.refusals.filter(({ transcribed }) => transcribed === fact.id);
  return {
    ...watch(
      'ACC-W7.notTranscribedAfterRefusal',
      '行政处罚法#47',
      ['PEN12-06'],
      '系统依法不予办理的行为，不得改以补录方式录入；确已在系统之外作出的，应当核查原件。',
      everyType,
      (at) => (refusalOf(at).length > 0 ? unmet() : met()),
    ),
    parts: (at) => refusalOf(at).map(({ person, refusal }) => ({ person, capacity: 'did', event: refusal })),
  };
}

/**
 * 不写明所针对的记录: what a case does not show proves nothing once a record in it names nothing, or once it was opened as
 * incomplete. A dossier taken over from paper may say so; in a case that is worked here somebody looks why.
 */
const recordNamed: CaseWatch = {
  ...watch(
    'ACC-W8.recordNamed',
    '行政处罚法#47',
    ['PEN12-06'],
    '补录的记录应当写明所针对的决定、文书或者申请；在系统内建立的案件，不得登记为案卷不完整。',
    ['CaseOpened', ...referringTypes],
    ({ fact, state }) => {
      if (!('person' in fact.recordedBy)) return met();
      if (fact.type === 'CaseOpened')
        return fact.entry.kind === 'live' && statedCoverage(state) === 'partial' ? unmet() : met();
      return isUnnamed(fact) && statedCoverage(state) === 'complete' ? unmet() : met(fact.id);
    },
  ),
  parts: ({ fact: { id, recordedBy } }) =>
    'person' in recordedBy ? [{ person: recordedBy.person, capacity: 'did', event: id }] : [],
};

/** 为举报人保密: who informed the bureau is read by nobody who has no part in the lead or its case. */
export const reporterKeptSecret: FactWatch<LeadEvent, Lead> = {
  kind: 'watch',
  id: 'INS-08.reporterKeptSecret',
  edition: 1,
  level: 'flags',
  basis: '劳动保障监察条例#12',
  clauses: ['PEN12-12'],
  says: '应当为举报人保密：不承办的人员不得查看举报人的身份；因监督、诉讼等查看的，核查事由。',
  looksAt: ['LeadRegistered'],
  judge: ({ outside }) => (strangers(outside).length > 0 ? unmet() : met()),
  parts: ({ outside }) => strangers(outside).map(({ person, read }) => ({ person, capacity: 'did', event: read })),
};

const strangers = ({ secretReads }: At['outside']) => secretReads.filter(({ stands }) => !stands);

export const caseWatches = (everyType: readonly CaseEvent['type'][]): readonly CaseWatch[] => [
  caseWorked(everyType),
  notAggravatedForDefence,
  proportionate,
  receiptKept,
  changedDecisionWithdrawn,
  enteredWithinLag(everyType),
  notTranscribedAfterRefusal(everyType),
  recordNamed,
];
