import { MayBeLeftOut } from '#platform';
import { IsIn, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { type ErasureGround, erasureGrounds } from '../erasure/erasure.js';

export class ProposeErasureDto {
  /** 删除其中人员个人信息的记录；不填为整件案件（销毁案卷） */
  @MayBeLeftOut()
  @IsUUID('all')
  event: string | null = null;

  @IsIn(Object.keys(erasureGrounds))
  ground!: ErasureGround;

  /** 事由 */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason!: string;
}

/** 个人信息的删除、案卷的销毁 */
export class ErasureDto {
  id!: string;
  state!: string;
  stateName!: string;
  matter!: string;
  event!: string | null;
  ground!: string;
  groundName!: string;
  proposedBy!: string | null;
  proposedAt!: string;
  decidedBy!: string | null;
  /** 销毁密钥的主体数 */
  subjects!: number;
  erasedAt!: string | null;
}

export class ErasureListDto {
  items!: ErasureDto[];
}
