/** 权力类型: 行政许可, 行政处罚, 其他行政权力. */
export const powerTypes = { licence: '行政许可', penalty: '行政处罚', other: '其他行政权力' } as const;
export type PowerType = keyof typeof powerTypes;

/** 承办机构, by what kind of unit it is: counties name and merge them differently. */
export const unitKinds = {
  inspectionBrigade: '劳动监察大队',
  socialInsurance: '社会保险股',
  employmentTraining: '就业培训股',
  approvals: '行政审批股',
  personnel: '事业人员管理股',
  labourRights: '劳动权益保障股',
  titles: '职称股',
} as const;
export type UnitKind = keyof typeof unitKinds;

/** How sure the reading of the printed list is. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** 实施依据 as the list prints it, old numbering and slips included: what holds today is in rules and penalties. */
export interface PrintedBasis {
  readonly statute: string;
  /** 文号或者版本; null when not printed or not legible. */
  readonly decree: string | null;
  /** 条号 in Chinese; null when not printed or not legible. */
  readonly article: string | null;
  /** What is not certain about it; null when nothing is. */
  readonly doubt: string | null;
  readonly note: string | null;
}

/** 子项 of an item. */
export interface SubItem {
  /** From 1, without a gap. */
  readonly seq: number;
  readonly nameZh: string;
  /** As printed; null when not legible. */
  readonly code: string | null;
  /** By the sequence of its neighbours; null when printed, or when not even that is possible. */
  readonly codeInferred: string | null;
  /** null when the sub-item has none of its own. */
  readonly basis: readonly PrintedBasis[] | null;
  /** 期限 as printed; limits are computed by rules, never from this. */
  readonly timeLimit: string | null;
  /** 文书 it ends in. */
  readonly document: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** 权力事项: one power that the bureau publishes, with its basis, stages and accountability. */
export interface PowerItem {
  /** 1–80: the key. Codes are not: the printed ones repeat and contradict each other. */
  readonly no: number;
  readonly nameZh: string;
  readonly type: PowerType;
  readonly code: string | null;
  readonly codeInferred: string | null;
  readonly basis: readonly PrintedBasis[];
  readonly unit: { readonly kind: UnitKind; /** Not printed, or not legible. */ readonly inferred: boolean };
  /** Id of its stages: `ST-PENALTY-7`. */
  readonly stages: string;
  /** 阶段 that are cut off in this row and were taken from rows of its kind. */
  readonly stagesFilled: readonly string[];
  /** Id of its accountability list: `PEN12`; null when the list prints none. */
  readonly clauseList: string | null;
  readonly subItems: readonly SubItem[];
  readonly confidence: Confidence;
  /** The printed name was garbled and is restored. */
  readonly garbled: boolean;
  /** What is doubtful or wrong in the source. */
  readonly notes: readonly string[];
}

/** 责任事项: the stages that items of one kind go through, with the duties of each. */
export interface Stages {
  readonly id: string;
  readonly stages: readonly Stage[];
  readonly note: string | null;
}
export interface Stage {
  readonly code: string;
  readonly nameZh: string;
  readonly duties: readonly string[];
}

/** As data: the same shapes, read by `parsePowerItem` and `parseStages`. */
export type PowerItemData = PowerItem;
export type StagesData = Stages;
