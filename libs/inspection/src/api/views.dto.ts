import { FreshnessDto } from '#platform';

/** 案件列表的一行 */
export class CaseItemDto {
  id!: string;
  number!: string | null;
  employer!: string | null;
  creditCode!: string | null;
  unit!: string | null;
  /** 案由 */
  matters!: string[];
  workers!: number | null;
  /** 涉及金额，单位为分 */
  amount!: number | null;
  stage!: string;
  /** 阶段名称 */
  stageName!: string;
  openedOn!: string | null;
  filedOn!: string | null;
  closedOn!: string | null;
  lastOn!: string;
  version!: number;
}

export class CaseListDto {
  items!: CaseItemDto[];
  /** 下一页填入 after；没有下一页为 null */
  next!: string | null;
  asOf!: FreshnessDto;
}

/** 线索列表的一行 */
export class LeadItemDto {
  id!: string;
  source!: string | null;
  sourceName!: string | null;
  employer!: string | null;
  creditCode!: string | null;
  unit!: string | null;
  matters!: string[];
  workers!: number | null;
  amount!: number | null;
  stage!: string;
  stageName!: string;
  registeredOn!: string | null;
  inspectionCase!: string | null;
  version!: number;
}

export class LeadListDto {
  items!: LeadItemDto[];
  next!: string | null;
  asOf!: FreshnessDto;
}

/** 登记的人员 */
export class NamedPersonDto {
  person!: string;
  name!: string | null;
}

/** 限期改正指令书及其送达、复查 */
export class OrderDto {
  event!: string;
  number!: string | null;
  orderedOn!: string;
  rectifyBy!: string | null;
  servedOn!: string | null;
  outcome!: string | null;
  outcomeName!: string | null;
}

export class CaseDetailDto {
  id!: string;
  /** 下一次办理时填入 If-Match */
  head!: string;
  version!: number;
  /** 当时已知的最后一条记录的位置 */
  position!: string;
  stage!: string;
  stageName!: string;
  coverage!: string;
  number!: string | null;
  unit!: string | null;
  employer!: object | null;
  matters!: object[];
  leads!: string[];
  officers!: NamedPersonDto[];
  openedOn!: string | null;
  filedOn!: string | null;
  concludedOn!: string | null;
  closedOn!: string | null;
  orders!: OrderDto[];
  interviews!: number;
  inspections!: number;
  evidence!: number;
}

export class LeadDetailDto {
  id!: string;
  head!: string;
  version!: number;
  /** 当时已知的最后一条记录的位置 */
  position!: string;
  stage!: string;
  stageName!: string;
  source!: string | null;
  sourceName!: string | null;
  unit!: string | null;
  employer!: object | null;
  matters!: object[];
  registeredOn!: string | null;
  inspectionCase!: string | null;
}
