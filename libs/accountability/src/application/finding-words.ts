import type { FormWords } from '#platform';

/** 字段名称 of the acts of a review. */
const labels: Readonly<Record<string, string>> = {
  'AddFindingEvidence.account': '证据说明',
  'RecordCorrection.account': '整改情况',
  answerBy: '说明的最后一日',
  by: '整改的最后一日',
  demand: '整改要求',
  document: '所附材料',
  doneBy: '办理人员',
  exculpatory: '是否有利于责任人员',
  explanation: '说明内容',
  grounds: '申诉理由',
  outcome: '处理结果',
  question: '需要说明的问题',
  reason: '理由',
};

/** What the forms of a review say, and the lines of its history. */
export const findingWords: FormWords = {
  label: (act, path) => labels[`${act}.${path}`] ?? labels[path] ?? path,
  hint: () => undefined,
  records: () => undefined,
};
