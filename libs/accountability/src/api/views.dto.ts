import { FreshnessDto } from '#platform';

/** 追责清单的条款 */
export class ClauseDto {
  code!: string;
  label!: string;
  /** 所在清单 */
  list!: string;
}

/** 追责线索列表的一行 */
export class FindingItemDto {
  id!: string;
  /** 所涉线索或者案件 */
  of!: string;
  caseNumber!: string | null;
  employer!: string | null;
  circumstance!: string;
  circumstanceName!: string;
  norm!: string;
  basis!: string;
  says!: string;
  /** 记录所显示的事实，一句话 */
  statement!: string;
  clauses!: string[];
  severity!: string;
  severityName!: string;
  /** 仅有迹象，需要人工判断 */
  forJudgement!: boolean;
  /** 有有利于责任人员的情形 */
  exculpated!: boolean;
  state!: string;
  stateName!: string;
  happenedOn!: string;
  /** 发现时刻（UTC） */
  raisedAt!: string;
  changedAt!: string;
  /** 说明的最后一日 */
  answerBy!: string | null;
  /** 整改的最后一日 */
  correctBy!: string | null;
  version!: number;
}

export class FindingListDto {
  items!: FindingItemDto[];
  next!: string | null;
  asOf!: FreshnessDto;
}

export class NamedCountDto {
  key!: string;
  name!: string;
  count!: number;
}

export class FindingTotalsDto {
  states!: NamedCountDto[];
  severities!: NamedCountDto[];
}

/** 证据链的一环 */
export class EvidenceItemDto {
  /** 记录的编号 */
  event!: string;
  type!: string;
  /** 记录名称 */
  name!: string;
  on!: string;
  /** anchor 所针对的记录，seen 显示不符合的记录，ended 逾期完成的记录，moved 影响期限的记录 */
  as!: string;
  sentence!: string;
}

/** 与所涉行为有关的人员 */
export class ParticipantDto {
  /** 记录没有载明时为空 */
  person!: string | null;
  name!: string | null;
  capacity!: string;
  capacityName!: string;
  /** 对此类情形负有责任 */
  answerable!: boolean;
  event!: string | null;
}

/** 当时系统的判断 */
export class KnownThenDto {
  /** unmet 不符合，unknown 不能认定，met 符合，not-judged 没有判断 */
  is!: string;
  /** 当时显示的届满日 */
  due!: string | null;
}

/** 有利于责任人员的情形 */
export class ExculpationDto {
  kind!: string;
  event!: string | null;
  sentence!: string;
  values!: object;
}

/** 一条追责线索 */
export class FindingDetailDto {
  id!: string;
  head!: string;
  version!: number;
  state!: string;
  stateName!: string;
  /** 所涉线索或者案件 */
  of!: string;
  source!: string;
  norm!: string;
  edition!: number;
  basis!: string;
  /** 法定要求 */
  says!: string;
  /** 记录所显示的事实，一句话 */
  statement!: string;
  circumstance!: string;
  circumstanceName!: string;
  clauses!: ClauseDto[];
  severity!: string;
  severityName!: string;
  forJudgement!: boolean;
  happenedOn!: string;
  raisedAt!: string;
  /** 发现所用的法规版本 */
  law!: string | null;
  evidence!: EvidenceItemDto[];
  /** 计算所用的数值 */
  values!: object;
  /** 期限计算凭据，可以离线复算 */
  receipts!: object[];
  participants!: ParticipantDto[];
  knownThen!: KnownThenDto;
  exculpatory!: ExculpationDto[];
}

/** 按现有记录不能认定的要求 */
export class NotProvedDto {
  norm!: string;
  basis!: string;
  says!: string;
  circumstance!: string;
  circumstanceName!: string;
  event!: string;
  type!: string;
  name!: string;
  on!: string;
  /** 缺少的事实 */
  missing!: string[];
}

/** 一件线索或者案件的追责情况 */
export class MatterFindingsDto {
  of!: string;
  findings!: FindingItemDto[];
  notProved!: NotProvedDto[];
}

/** 追责情形及其检测方法 */
export class CircumstanceDto {
  code!: string;
  name!: string;
  basis!: string;
  clauses!: string[];
  severity!: string;
  severityName!: string;
  /** machine 系统认定，judgement 系统提示、人工判断，nothing 系统不能检测 */
  detection!: string;
  norms!: string[];
  /** 期限规则 */
  limits!: string[];
  /** 不能检测时缺少的事实 */
  needs!: string[];
  answerable!: string[];
}

export class CircumstanceListDto {
  items!: CircumstanceDto[];
}
