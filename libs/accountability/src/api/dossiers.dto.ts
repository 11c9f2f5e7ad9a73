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

/** 评分表的一行 */
export class SheetLineDto {
  item!: string;
  name!: string;
  /** 卷面或者内容 */
  part!: string;
  partName!: string;
  /** 分值 */
  most!: number;
  /** 扣分 */
  points!: number;
  reason!: string | null;
}

/** 一票否决项 */
export class SheetVetoDto {
  code!: string;
  name!: string;
  applies!: boolean;
}

/** 评分表：由追责线索预填，经评查人员确认后生效 */
export class ScoreSheetDto {
  dossier!: string;
  /** 已由评查人员确认 */
  confirmed!: boolean;
  lines!: SheetLineDto[];
  vetoes!: SheetVetoDto[];
  score!: number;
  grade!: string;
  gradeName!: string;
}

/** 抽取的案卷 */
export class DrawnDossierDto {
  dossier!: string;
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
  drawn!: DrawnDossierDto[];
  concluded!: boolean;
}
