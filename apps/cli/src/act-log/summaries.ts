import {
  type InspectionCase,
  type Lead,
  type Matter,
  closureGrounds,
  leadSources,
  matterKinds,
  rectificationOutcomes,
  refusalGrounds,
  verifiedOutcome,
  workerPaymentKinds,
  workerTotals,
  workersOf,
} from '#inspection';
import { formatYuan, last } from '#kernel';

/** What a state comes down to: names in Chinese with what they are, null where it is not known. */
export type Summary = Readonly<Record<string, string | number | null>>;

/** What nobody said is left out of a sentence rather than guessed at. */
const matterNames = (matters: readonly Matter[]): string => matters.map(({ kind }) => matterKinds[kind]).join('、');

export function leadSummary({ registered, refused, transferred }: Lead): Summary {
  return {
    ...(registered && {
      来源: leadSources[registered.data.source],
      用人单位: registered.data.employer.name,
      事项: matterNames(registered.data.matters),
    }),
    ...(refused && { 不予受理的理由: refused.data.ground && refusalGrounds[refused.data.ground] }),
    ...(transferred && { 移送至: transferred.data.to }),
  };
}

export function caseSummary(state: InspectionCase): Summary {
  const [opened, filed, closed] = [last(state, 'CaseOpened'), last(state, 'CaseFiled'), last(state, 'CaseClosed')];
  const orders = state.RectificationOrdered;
  const outcomes = orders.map(({ id }) => verifiedOutcome(state, id)?.data.outcome);
  return {
    ...(opened && { 用人单位: opened.data.employer.name, 事项: matterNames(opened.data.matters) }),
    ...(filed && { 案号: filed.data.number, 立案日: filed.on, 承办人数: filed.data.officers?.length ?? null }),
    询问: state.InterviewHeld.length,
    现场检查: state.SiteInspected.length,
    证据: state.EvidenceCollected.length,
    ...workersIn(state),
    ...(orders.length > 0 && {
      限期改正指令书: orders.length,
      改正情况: outcomes.map((outcome) => (outcome ? rectificationOutcomes[outcome] : '未复查')).join('、'),
    }),
    ...(closed && { 结案: closed.data.ground && closureGrounds[closed.data.ground], 结案日: closed.on }),
  };
}

/** 劳动者: sums alone, nothing of any one of them. Fines are not among what they received. */
function workersIn(state: InspectionCase): Summary {
  const accounts = workersOf(state);
  if (accounts.length === 0) return {};
  const { workers, owed, paid, outstanding } = workerTotals(accounts);
  const received = Object.entries(workerPaymentKinds).map(
    ([kind, name]) => [name, paid[kind as keyof typeof paid]] as const,
  );
  return {
    名单上的劳动者: workers,
    欠付工资: formatYuan(owed),
    ...Object.fromEntries(
      received.filter(([, amount]) => amount > 0).map(([name, amount]) => [`实得${name}`, formatYuan(amount)]),
    ),
    尚欠工资: formatYuan(outstanding),
  };
}
