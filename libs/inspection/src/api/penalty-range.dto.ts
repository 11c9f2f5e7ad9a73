import { MayBeLeftOut } from '#platform';
import { Type } from 'class-transformer';
import { IsNotEmpty, ValidateNested } from 'class-validator';
import { IsOneOf } from '../application/dto/fields.js';
import { PenaltyGroundDto } from '../application/dto/sanction.dto.js';
import { type MatterKind, matterKinds } from '../domain/index.js';

/** 所问的处罚依据 */
export class AskedRangeDto {
  @ValidateNested()
  @Type(() => PenaltyGroundDto)
  @IsNotEmpty()
  ground!: PenaltyGroundDto;

  /** 所处罚的违法行为：据以认定责令改正的结果 */
  @MayBeLeftOut()
  @IsOneOf(matterKinds)
  matter: MatterKind | null = null;
}

/** 一处罚款的法定幅度，单位为分 */
export class FinePartDto {
  on!: 'unit' | 'person';
  /** 应当，或者可以 */
  mode!: 'shall' | 'may';
  least!: number;
  most!: number;
  /** 人数；对单位为 1 */
  heads!: number;
}

/** 计算前须先说明的事实 */
export class AskedFactDto {
  /** 字段名 */
  fact!: string;
  label!: string;
  /** 只能由案卷认定：责令改正的结果 */
  byRecord!: boolean;
  choices!: { value: string; label: string }[] | null;
}

/** 一个裁量阶次的罚款幅度，单位为分 */
export class OfferedBandDto {
  grade!: string;
  /** 减轻、从轻、一般、从重 */
  gradeName!: string;
  /** 适用情形 */
  when!: string;
  least!: number;
  most!: number;
}

/** 本机构对该处罚事项的裁量基准 */
export class OfferedDiscretionDto {
  name!: string;
  version!: string;
  /** 已与公布的文本核对 */
  verified!: boolean;
  bands!: OfferedBandDto[];
}

/** 按所给事实，法律允许的种类和幅度 */
export class AllowedRangeDto {
  /** range 已算出；asks 尚缺事实；refused 不能计算 */
  is!: 'range' | 'asks' | 'refused';
  parts!: FinePartDto[];
  /** 应当或者可以并处的措施 */
  measures!: string[];
  /** 没有裁量基准的，或者不能罚款的，为 null */
  discretion!: OfferedDiscretionDto | null;
  /** 计算过程 */
  steps!: string[];
  /** 须提请注意之处 */
  cautions!: string[];
  asks!: AskedFactDto[];
  /** 不能计算的原因 */
  why!: string | null;
}
