import type { Fen, LocalDate } from '#kernel';
import { type Grade, type PenaltyFacts, choiceFacts, grades, shippedPenalties } from '#law';
import { IsLocalDate, MayBeLeftOut } from '#platform';
import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import {
  type MatterKind,
  type PenaltyGround,
  type ReductionGround,
  type Sanction,
  type SanctionKind,
  type SanctionTarget,
  type ViolationFacts,
  matterKinds,
  reductionGrounds,
  sanctionKinds,
  sanctionTargets,
} from '../../domain/index.js';
import { IsCount, IsFen, IsOneOf } from './fields.js';

/** Every version of every penalty, by the name of what it punishes. */
const penalties = Object.fromEntries(
  shippedPenalties.penalties.flatMap(({ id, family, nameZh }) => [
    [family, nameZh],
    [id, nameZh],
  ]),
);

/** 计算处罚幅度所依据的事实，与该处罚事项无关的不填 */
export class ViolationFactsDto implements ViolationFacts {
  /** 受侵害或者涉及的劳动者人数 */
  @MayBeLeftOut()
  @IsCount(1)
  workers: number | null = null;

  /** 介绍就业的人数 */
  @MayBeLeftOut()
  @IsCount(1)
  introduced: number | null = null;

  /** 直接负责的主管人员和其他直接责任人员人数 */
  @MayBeLeftOut()
  @IsCount(0)
  responsible: number | null = null;

  /** 使用童工的人月数 */
  @MayBeLeftOut()
  @IsCount(1)
  childMonths: number | null = null;

  /** 违法所得，单位为分；没有违法所得的填 0 */
  @MayBeLeftOut()
  @IsFen()
  illegalGains: Fen | null = null;

  /** 应缴社会保险费数额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  premiumDue: Fen | null = null;

  /** 欠缴数额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  arrears: Fen | null = null;

  /** 瞒报的工资数额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  wagesConcealed: Fen | null = null;

  /** 骗取的金额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  defrauded: Fen | null = null;

  /** 应付而未付的金额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  amountOwed: Fen | null = null;

  /** 情节 */
  @MayBeLeftOut()
  @IsOneOf(choiceFacts.circumstances.choices)
  circumstances: NonNullable<PenaltyFacts['circumstances']> | null = null;

  /** 当事人是否依法登记、持有执照 */
  @MayBeLeftOut()
  @IsOneOf(choiceFacts.licensed.choices)
  licensed: NonNullable<PenaltyFacts['licensed']> | null = null;

  /** 违法情形：处罚事项区分情形的，填其代码 */
  @MayBeLeftOut()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  conduct: string | null = null;
}

/** 处罚依据 */
export class PenaltyGroundDto implements PenaltyGround {
  /** 处罚事项编号 */
  @IsOneOf(penalties)
  penalty!: string;

  /** 违法行为开始之日 */
  @MayBeLeftOut()
  @IsLocalDate()
  beganOn: LocalDate | null = null;

  /** 违法行为终了之日；仍在继续的不填 */
  @MayBeLeftOut()
  @IsLocalDate()
  endedOn: LocalDate | null = null;

  @ValidateNested()
  @Type(() => ViolationFactsDto)
  @IsNotEmpty()
  facts!: ViolationFactsDto;

  /** 违法所得中依法应当退赔的数额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  refunded: Fen | null = null;

  /** 裁量阶次；本地没有裁量基准的不填 */
  @MayBeLeftOut()
  @IsOneOf(grades)
  grade: Grade | null = null;

  /** 减轻处罚的理由 */
  @MayBeLeftOut()
  @IsOneOf(reductionGrounds)
  reduction: ReductionGround | null = null;
}

/** 处罚内容 */
export class SanctionDto implements Sanction {
  @IsOneOf(sanctionKinds)
  kind!: SanctionKind;

  /** 被处罚人，不填为用人单位 */
  @MayBeLeftOut()
  @IsOneOf(sanctionTargets)
  target: SanctionTarget | null = null;

  /** 所处罚的违法行为 */
  @MayBeLeftOut()
  @IsOneOf(matterKinds)
  matter: MatterKind | null = null;

  /** 权责清单的事项序号 */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(1000)
  powerItem: number | null = null;

  /** 罚款、没收的金额，单位为分；对多人罚款的逐人填写 */
  @MayBeLeftOut()
  @IsFen()
  amount: Fen | null = null;

  /** 所依据的处罚事项和事实 */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => PenaltyGroundDto)
  ground: PenaltyGroundDto | null = null;
}
