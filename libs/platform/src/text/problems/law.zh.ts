import type { Json, JsonObject } from '#kernel';
import { type Sentences, quoted, said } from './sentence.js';

/** Periods, rules, editions and the calendar. */
export const lawSentences: Sentences = {
  'accrual-reversed': (d) => `计算的终止日早于起始日（${said(d, 'from')} 至 ${said(d, 'until')}）。请核对。`,
  'backward-not-paused': '倒数的期限没有中止。请去掉中止期间。',
  'calendar-not-covered': (d) =>
    `${said(d, 'day')} 超出历法数据范围（${said(d, 'from')} 至 ${said(d, 'to')}）。请核对日期，或者更新节假日安排。`,
  'edition-already-in-force': '这一版规则已经施行。请选择另一版。',
  'edition-altered': '保存的规则版本内容已经改变，与其编号不符。请运行 anmai verify 核验。',
  'edition-incomplete': (d) =>
    `保存的规则版本不完整（共 ${said(d, 'of')} 部分，只有 ${said(d, 'parts')} 部分）。请运行 anmai verify 核验。`,
  'edition-not-as-shown': '要采用的规则版本与先前展示的不同。请重新查看影响后再采用。',
  'edition-unknown': '没有这一版规则。请从版本列表中选择。',
  'extension-after-end': (d) => `${explained(d)}延长应当在期限届满前批准。请核对批准日期。`,
  'extension-beyond-cap': (d) =>
    `规则${quoted(d, 'rule')}至多延长 ${said(d, 'most')} 次，给出了 ${said(d, 'given')} 次。请核对。`,
  'extension-in-hours': '按小时计算的期限不能延长。请去掉延长。',
  'extension-length-needed': (d) => `规则${quoted(d, 'rule')}延长多久由批准人决定。请填写批准延长的长度。`,
  'extension-too-long': (d) => `规则${quoted(d, 'rule')}一次至多延长 ${said(d, 'most')}。请核对批准的长度。`,
  'hours-not-paused': '按小时计算的期限没有中止。请去掉中止期间。',
  'length-malformed': (d) => `期限长度${quoted(d, 'length')}不正确。请填写数字和单位，如 15day、5workday、1month。`,
  'length-set-by-law': (d) => `规则${quoted(d, 'rule')}的期限由法律规定，不能另行填写。请去掉期限长度。`,
  'month-unknown': (d) => `没有 ${said(d, 'year')} 年 ${said(d, 'month')} 月的日历。请填写 1950 至 2100 年的月份。`,
  'notice-already-loaded': (d) => `节假日安排${quoted(d, 'notice')}已经载入。`,
  'notice-contradictory': (d) => `节假日安排${quoted(d, 'notice')}${noticeFault(d)}。请对照通知原文核对。`,
  'notice-differs': (d) => `节假日安排${quoted(d, 'notice')}与已载入的内容不同。请按更正办理。`,
  'notice-malformed': (d) => `节假日安排的${quoted(d, 'field')}不正确。请核对历法数据。`,
  'notice-not-loaded': (d) => `节假日安排${quoted(d, 'notice')}还没有载入，不能更正。请先载入。`,
  'notice-unchanged': (d) => `节假日安排${quoted(d, 'notice')}没有变化，不需要更正。`,
  'notice-unknown': (d) => `${quoted(d, 'amendedBy')}修改的节假日安排${quoted(d, 'notice')}不存在。请核对历法数据。`,
  'pause-after-end': (d) => `${explained(d)}请核对中止的日期。`,
  'pause-before-start': (d) => `${explained(d)}请核对中止的日期。`,
  'pause-reversed': (d) => `中止的终止日早于起始日（${said(d, 'from')} 至 ${said(d, 'until')}）。请核对。`,
  'period-stopped': (d) => `规则${quoted(d, 'rule')}的期限仍在中止，还没有届满日。请先填写恢复的日期。`,
  'postmark-after-receipt': (d) =>
    `邮戳日 ${said(d, 'postmarkedOn')} 晚于收到日 ${said(d, 'receivedOn')}。请核对信封和收件登记。`,
  'reason-missing': '请填写采用这一版规则的理由。',
  'receipt-malformed': (d) => `计算书的${quoted(d, 'field')}不正确。请使用系统出具的计算书。`,
  'region-unknown': (d) => `没有${quoted(d, 'given')}这一地区的规则。可选：${said(d, 'known')}。`,
  'rule-accrues-nothing': (d) => `规则${quoted(d, 'rule')}不是按日累计的规则。请核对编号。`,
  'rule-malformed': (d) => `期限规则${quoted(d, 'rule')}的${quoted(d, 'field')}不正确。请核对规则数据。`,
  'rule-not-extendable': (d) => `规则${quoted(d, 'rule')}的期限依法不能延长。请去掉延长。`,
  'rule-not-in-force': (d) =>
    `规则${quoted(d, 'rule')}在 ${said(d, 'day')} 没有施行${inForceWhen(d['versions'])}。请核对日期或者选用当日有效的规则。`,
  'rule-not-in-region': (d) =>
    `规则${quoted(d, 'rule')}不适用于该地区，只适用于：${said(d, 'regions')}。请核对地区或者换用其他规则。`,
  'rule-unknown': (d) => `没有编号为${quoted(d, 'rule')}的期限规则。${near(said(d, 'near'))}`,
  'rulebook-contradictory': (d) =>
    `期限规则前后矛盾：${rulebookFaults[said(d, 'reason')] ?? ''}${quoted(d, 'rules')}${quoted(d, 'family')}。请核对规则数据。`,
  'service-unknown': (d) => `没有${quoted(d, 'method')}这种送达方式的规则。请核对送达方式。`,
  'span-malformed': (d) => `期间${quoted(d, 'given')}格式不对。请按“2026-03-02..2026-03-20”的格式填写。`,
};

const near = (names: string): string => (names === '' ? '请核对编号。' : `相近的有：${names}。`);

/** What the computation itself says of the step that it passed over. */
const explained = (details: Parameters<typeof said>[0]): string => {
  const says = said(details, 'says');
  return says === '' ? '' : `${says}。`;
};

const noticeFaults: Readonly<Record<string, (day: string, other: string) => string>> = {
  'given-twice': () => '出现了两次',
  'covers-the-same-days': (_, other) => `与节假日安排“${other}”适用于同一时段，又没有写明调整关系`,
  'day-named-twice': (day) => `对 ${day} 作了两次安排`,
  'work-on-a-statutory-festival': (day) => `把法定节日 ${day} 安排为上班日`,
  'day-outside-year': (day) => `安排了所属年份以外的日期 ${day}`,
  'coverage-outside-year': (day) => `的适用时段超出所属年份（${day}）`,
  'make-up-day-not-on-a-weekend': (day) => `的调休上班日 ${day} 不是周末`,
  'published-after-its-year': (day) => `的公布日期 ${day} 晚于所安排的年份`,
  'published-before-signed': (day) => `的公布日期 ${day} 早于落款日期`,
};

const noticeFault = (details: JsonObject): string =>
  noticeFaults[said(details, 'reason')]?.(said(details, 'day'), said(details, 'other')) ?? '前后矛盾';

const rulebookFaults: Readonly<Record<string, string>> = {
  'id-twice': '有两条规则编号相同',
  'family-without-its-name': '有一组规则缺少以组名为编号的规则',
  'versions-overlap': '同一期限在同一地区、同一日有两个版本有效',
};

/** （hearing-request：2021-07-15 起；hearing-request-old：1996-10-01 至 2021-07-14）. */
function inForceWhen(versions: Json | undefined): string {
  if (!Array.isArray(versions) || versions.length === 0) return '';
  const spans = (versions as readonly JsonObject[]).map(
    (version) =>
      `${said(version, 'rule')}：${said(version, 'from')} ${version['to'] === null ? '起' : `至 ${said(version, 'to')}`}`,
  );
  return `（${spans.join('；')}）`;
}
