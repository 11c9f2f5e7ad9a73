/** 一项办理要求 */
export class NormItemDto {
  id!: string;
  edition!: number;
  basis!: string;
  says!: string;
  /** bars 不符合的不予办理，其余为提示 */
  level!: string;
  /** 所管的行为 */
  acts!: string[];
  /** 追责清单的条款 */
  clauses!: string[];
}

export class NormListDto {
  norms!: NormItemDto[];
}

/** 一个阶段的责任事项 */
export class StageDto {
  name!: string;
  duties!: string[];
}

/** 一项权力事项，依权责清单所载 */
export class PowerItemDto {
  no!: number;
  name!: string;
  type!: string;
  typeName!: string;
  /** 没有载明或者不能辨认的为空 */
  code!: string | null;
  /** 实施依据 */
  basis!: string[];
  unit!: string;
  stages!: StageDto[];
  subItems!: string[];
  /** 追责情形 */
  clauses!: string[];
  /** 来源中有疑问或者有误之处 */
  notes!: string[];
}

export class PowerItemListDto {
  items!: PowerItemDto[];
}
