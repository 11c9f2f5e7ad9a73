import { MayBeLeftOut } from '#platform';
import { type Purpose, purposes } from '#read-audit';
import { IsIn, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

const longestReason = 1000;

/** 用途及事由：打开或者带走个人信息都要说明，并且入记录 */
export class PurposeDto {
  /** 用途 */
  @IsIn(Object.keys(purposes))
  purpose!: Purpose;

  /** 事由 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(longestReason)
  reason!: string;
}

export class RevealDto extends PurposeDto {
  /** 时间轴上一条记录的 id */
  @IsUUID('all')
  event!: string;
}

/** 一条记录的完整内容 */
export class RevealedDto {
  event!: string;
  type!: string;
  /** 行为名称 */
  name!: string;
  /** 内容，个人信息未遮挡；密钥已销毁的为“（已依法删除）” */
  data!: object;
}

export class DiscloseDto extends PurposeDto {
  /** 接收单位或者个人 */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  recipient: string | null = null;
}

export class DisclosedStreamDto {
  stream!: string;
  /** case 案件，lead 线索，clock 期限，finding 追责线索，law 法规版本 */
  role!: string;
  version!: number;
}

/** 已登记的卷宗出具 */
export class DisclosedDto {
  disclosure!: string;
  /** 下载卷宗（zip） */
  path!: string;
  position!: string;
  streams!: DisclosedStreamDto[];
  /** 所附密钥数 */
  keys!: number;
  /** 依法不披露的主体数：举报人及其举报内容 */
  withheld!: number;
  /** 所附文件数 */
  files!: number;
}
