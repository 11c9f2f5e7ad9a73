import type { FormWords } from '#platform';

/** 字段名称 of the acts of a dossier review. */
const labels: Readonly<Record<string, string>> = {
  closedFrom: '结案日不早于',
  closedTo: '结案日不晚于',
  deductions: '扣分',
  'deductions.item': '评分项',
  'deductions.points': '扣分',
  'deductions.reason': '扣分理由',
  departures: '与预填不一致的各项',
  'departures.item': '评分项、否决项',
  'departures.reason': '与预填不同的理由',
  doneBy: '办理人员',
  dossier: '案卷',
  drawn: '抽取的案卷',
  frame: '期间结案的案件',
  remarks: '评查意见',
  seed: '公开抽取的随机数',
  size: '抽取件数',
  vetoes: '一票否决项',
  year: '评查年度',
};

/** What the forms of a dossier review say, and the lines of its history. */
export const dossierWords: FormWords = {
  label: (_, path) => labels[path] ?? path,
  hint: () => undefined,
  records: () => undefined,
};
