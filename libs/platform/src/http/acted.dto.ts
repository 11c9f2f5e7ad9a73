/** 已记录的事件 */
export class RecordedDto {
  id!: string;
  type!: string;
  version!: number;
  happenedOn!: string;
}

/** 未满足或者无法判断的法定要求 */
export class JudgedDto {
  norm!: string;
  edition!: number;
  is!: 'unmet' | 'unknown';
}

/** 办理结果；同一请求重复发送，结果相同 */
export class ActedDto {
  /** 案件或者线索的编号 */
  stream!: string;
  version!: number;
  /** 下一次办理时填入 If-Match */
  head!: string;
  /** 查询时可要求等到这一位置 */
  position!: string;
  events!: RecordedDto[];
  judged!: JudgedDto[];
}
