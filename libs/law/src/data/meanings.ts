import type { RuleKind } from '../rulebook/rule.js';

/** What the last day of a period means, by the kind of rule. */
export const meanings: Readonly<Record<RuleKind, string>> = {
  deadline: '最迟应于该日（含当日）完成，次日起为逾期',
  limitation: '时效至该日届满，次日起不再追究或丧失相应保护',
  'waiting-period': '等待期至该日届满，次日起方可为之',
  validity: '有效至该日，以证件、决定所载日期为准',
  retention: '保存至该日，此前不得销毁',
  'auto-effect': '至该日期满，法律效果于该日自动发生',
  accrual: '自该日起按日计算，直至缴清或者封顶',
  advisory: '提示线，超过该日不当然违法',
  'document-specified': '期限由文书指定，至该日届满',
};

/** The same for a period that is counted back from an event. */
export const meaningOfBackward = '倒数期限，最迟应于该日（含当日）完成，遇假日不向后顺延';

/** A limit whose document has not been given. */
export const meaningWithoutDocument = '期限长度由文书指定，尚未给出：所示日期只是起算日，不是届满日';
