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
  /** 内容，个人信息已遮挡 */
  data!: object;
  judged!: NormJudgedDto[];
}

export class TimelineDto {
  head!: string;
  version!: number;
  entries!: TimelineEntryDto[];
}
