/** 支付给劳动者的款项，单位为分；不含罚款 */
export class PaidToWorkersDto {
  /** 工资报酬 */
  wages!: number;
  /** 经济补偿 */
  severance!: number;
  /** 加付赔偿金 */
  compensation!: number;
}

/** 名单中的劳动者，个人信息遮盖 */
export class WorkerDto {
  /** 所在名单 */
  list!: string;
  /** 名单中的第几行，自 1 起 */
  row!: number;
  /** 已从名单中删去 */
  struck!: boolean;
  name!: string | null;
  idNumber!: string | null;
  phone!: string | null;
  post!: string | null;
  /** 欠付的工资报酬，单位为分 */
  owed!: number | null;
  /** 2026-03 */
  from!: string | null;
  to!: string | null;
  paid!: PaidToWorkersDto;
  /** 尚欠的工资报酬，单位为分 */
  outstanding!: number;
}

export class WorkerTotalsDto {
  workers!: number;
  /** 没有写明欠付金额的人数 */
  withoutAmount!: number;
  owed!: number;
  paid!: PaidToWorkersDto;
  outstanding!: number;
  /** 大写金额 */
  owedInWords!: string;
  outstandingInWords!: string;
}

/** 案件的劳动者 */
export class CaseWorkersDto {
  id!: string;
  version!: number;
  workers!: WorkerDto[];
  totals!: WorkerTotalsDto;
}

/** 表格中的一处问题，不含表格内容 */
export class TableFaultDto {
  /** 表格软件中的行号 */
  row!: number;
  /** 列名；整行、整表的问题为空 */
  column!: string;
  /** error 该行不能登记，notice 可以登记但应当核对 */
  severity!: 'error' | 'notice';
  fault!: string;
  howToFix!: string;
}

export class TableTotalsDto {
  workers!: number;
  owed!: number;
  withoutAmount!: number;
}

/** 核对劳动者名单的结果 */
export class CheckedTableDto {
  /** 没有错误的行，可以填入“登记劳动者”的 workers */
  workers!: object[];
  faults!: TableFaultDto[];
  totals!: TableTotalsDto;
  /** 全部行都没有错误 */
  complete!: boolean;
}
