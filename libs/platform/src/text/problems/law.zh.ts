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
  'length-malformed': (d) => `期限长度${quoted(d, 'length')}不正确。请填写正整数。`,
  'length-set-by-law': (d) => `规则${quoted(d, 'rule')}的期限由法律规定，不能另行填写。请去掉期限长度。`,
  'notice-already-loaded': (d) => `节假日安排${quoted(d, 'notice')}已经载入。`,
  'notice-contradictory': (d) => `节假日安排${quoted(d, 'notice')}前后矛盾（${said(d, 'reason')}）。请核对历法数据。`,
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
  'rule-malformed': (d) => `期限规则的${quoted(d, 'field')}不正确。请核对规则数据。`,
  'rule-not-extendable': (d) => `规则${quoted(d, 'rule')}的期限依法不能延长。请去掉延长。`,
  'rule-not-in-force': (d) =>
    `规则${quoted(d, 'rule')}在 ${said(d, 'day')} 没有施行。请核对日期或者选用当日有效的规则。`,
  'rule-not-in-region': (d) =>
    `规则${quoted(d, 'rule')}不适用于该地区，只适用于：${said(d, 'regions')}。请核对地区或者换用其他规则。`,
  'rule-unknown': (d) => `没有编号为${quoted(d, 'rule')}的期限规则。${near(said(d, 'near'))}`,
  'rulebook-contradictory': (d) => `期限规则前后矛盾（${said(d, 'reason')}）。请核对规则数据。`,
  'service-unknown': (d) => `没有${quoted(d, 'method')}这种送达方式的规则。请核对送达方式。`,
  'span-malformed': (d) => `期间${quoted(d, 'given')}格式不对。请按“2026-03-02..2026-03-20”的格式填写。`,
};

const near = (names: string): string => (names === '' ? '请核对编号。' : `相近的有：${names}。`);

/** What the computation itself says of the step that it passed over. */
const explained = (details: Parameters<typeof said>[0]): string => {
  const says = said(details, 'says');
  return says === '' ? '' : `${says}。`;
};
