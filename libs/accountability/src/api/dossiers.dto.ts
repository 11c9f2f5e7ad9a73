import { NamedCountDto } from './views.dto.js';

/** 案卷评查 */
export class DossierReviewItemDto {
  id!: string;
  year!: number;
  closedFrom!: string;
  closedTo!: string;
  /** 期间结案的件数 */
  cases!: number;
  /** 抽取的件数 */
  drawn!: number;
  plannedAt!: string;
  concludedOn!: string | null;
}

export class DossierReviewListDto {
  items!: DossierReviewItemDto[];
}

/** 预填一项所依据的追责线索 */
export class SheetFindingDto {
  id!: string;
  circumstance!: string;
  circumstanceName!: string;
  says!: string;
  severity!: string;
  severityName!: string;
  state!: string;
  stateName!: string;
  happenedOn!: string;
}

/** 评分表的一行 */
export class SheetLineDto {
  item!: string;
  name!: string;
  /** 卷面或者内容 */
  part!: string;
  partName!: string;
  /** 分值 */
  most!: number;
  /** 扣分：确认的，未确认的为预填的 */
  points!: number;
  reason!: string | null;
  /** 预填的扣分 */
  proposed!: number;
  /** 与预填不同的理由 */
  departure!: string | null;
  /** 预填所依据的线索 */
  findings!: SheetFindingDto[];
}

/** 一票否决项 */
export class SheetVetoDto {
  code!: string;
  name!: string;
  /** 是否否决：确认的，未确认的为预填的 */
  applies!: boolean;
  /** 预填的 */
  proposed!: boolean;
  /** 与预填不同的理由 */
  departure!: string | null;
  /** 预填所依据的线索 */
  findings!: SheetFindingDto[];
}

/** 案卷名称 */
export class NamedDossierDto {
  dossier!: string;
  caseNumber!: string | null;
  employer!: string | null;
  closedOn!: string | null;
}

/** 评分表：由追责线索预填，经评查人员确认后生效 */
export class ScoreSheetDto extends NamedDossierDto {
  /** 已由评查人员确认 */
  confirmed!: boolean;
  confirmedOn!: string | null;
  confirmedBy!: string | null;
  /** 本人参与办理过该案，不得评查 */
  own!: boolean;
  /** 确认之后线索有变化，现在的预填与确认时的预填不同 */
  proposedOtherwiseNow!: boolean;
  lines!: SheetLineDto[];
  vetoes!: SheetVetoDto[];
  score!: number;
  grade!: string;
  gradeName!: string;
}

/** 抽取的案卷 */
export class DrawnDossierDto extends NamedDossierDto {
  confirmed!: boolean;
  score!: number | null;
  grade!: string | null;
  gradeName!: string | null;
}

export class DossierReviewDetailDto {
  id!: string;
  head!: string;
  version!: number;
  year!: number;
  closedFrom!: string;
  closedTo!: string;
  seed!: string;
  size!: number;
  /** 期间结案的全部案件 */
  frame!: string[];
  /** 按所记录的随机数对全部案件重新抽取，得到同样的案卷 */
  drawnAgain!: boolean;
  drawn!: DrawnDossierDto[];
  concluded!: boolean;
  remarks!: string | null;
}

/** 评分表一行的汇总 */
export class LineSummaryDto {
  item!: string;
  name!: string;
  part!: string;
  partName!: string;
  /** 扣过分的案卷件数 */
  dossiers!: number;
  /** 共扣的分数 */
  points!: number;
}

/** 评查结果汇总，只计已经确认的评分 */
export class DossierReviewSummaryDto {
  drawn!: number;
  confirmed!: number;
  /** 平均分，保留一位小数；没有确认的评分为 null */
  average!: number | null;
  /** 各等次的件数 */
  grades!: NamedCountDto[];
  /** 各一票否决项的件数 */
  vetoes!: NamedCountDto[];
  lines!: LineSummaryDto[];
  /** 与预填不一致的项数 */
  departures!: number;
  concludedOn!: string | null;
  remarks!: string | null;
}
