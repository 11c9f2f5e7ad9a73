/** 法定要求的判断 */
export class NormJudgedDto {
  norm!: string;
  basis!: string;
  says!: string;
  level!: string;
  is!: 'unmet' | 'unknown';
}

/** 记录人或者实施人 */
export class ActorDto {
  person!: string | null;
  name!: string;
}

/** 内容的一行，按填写的顺序 */
export class RecordLineDto {
  label!: string;
  text!: string;
  /** 扫描件、证据文件的校验值 */
  file?: string;
  /** 所指的本案记录 */
  record?: string;
  /** 所指的线索、案件 */
  stream?: string;
}

/** 同一案件、线索中的另一条记录 */
export class RecordRefDto {
  version!: number;
  /** 行为名称 */
  name!: string;
  happenedOn!: string;
}

/** 更正后的内容 */
export class CorrectedDto {
  happenedOn!: string;
  happenedAt!: string | null;
  doneBy!: ActorDto[];
  data!: object;
  said!: RecordLineDto[];
}

/** 时间轴上的一条 */
export class TimelineEntryDto {
  id!: string;
  version!: number;
  position!: string;
  type!: string;
  /** 行为名称 */
  name!: string;
  happenedOn!: string;
  /** 发生时刻（UTC），不知道为 null */
  happenedAt!: string | null;
  /** 录入时刻（UTC） */
  recordedAt!: string;
  recordedBy!: ActorDto;
  /** 实施人；不知道为空 */
  doneBy!: ActorDto[];
  /** live 办理，received 收到，transcribed 补录 */
  entry!: string;
  /** 补录理由 */
  reason!: string | null;
  /** 已作废 */
  voided!: boolean;
  /** 作废它的记录 */
  voidedBy!: string | null;
  /** 这一条所作废、更正或者确认的记录 */
  supersedes!: string | null;
  /** 同上，它是哪一条 */
  about!: RecordRefDto | null;
  /** 最后更正它的记录，没有的为作废它的记录 */
  successor!: RecordRefDto | null;
  /** 更正它的记录，先后有序 */
  correctedBy!: string[];
  /** 确认它的记录 */
  confirmedBy!: string | null;
  /** 补录的行为依法不能直接办理，尚未经他人确认 */
  unconfirmed!: boolean;
  /** 更正后的内容；没有更正为 null */
  now!: CorrectedDto | null;
  /** 内容，个人信息已遮挡 */
  data!: object;
  /** 内容的中文 */
  said!: RecordLineDto[];
  /** 所产生的文书；不产生文书的为 null */
  record!: string | null;
  judged!: NormJudgedDto[];
}

export class TimelineDto {
  head!: string;
  version!: number;
  /** 当时已知的最后一条记录的位置 */
  position!: string;
  /** 在所列之前还有多少条 */
  earlier!: number;
  entries!: TimelineEntryDto[];
}

/** 记录的一个时点 */
export class MomentDto {
  version!: number;
  position!: string;
  /** 录入时刻（UTC） */
  recordedAt!: string;
  happenedOn!: string;
  /** 行为名称 */
  name!: string;
}

export class MomentsDto {
  /** 按录入先后 */
  moments!: MomentDto[];
}
