import { IsLocalDate, MayBeLeftOut, MayBeUnsaid, SealedUnder } from '#platform';
import type { EventId, Fen, LocalDate } from '#kernel';
import { IsBoolean } from 'class-validator';
import {
  type NoPenaltyGround,
  type PenalizedParty,
  type ReductionGround,
  noPenaltyGrounds,
  penalizedParties,
  reductionGrounds,
} from '../../domain/index.js';
import { DemandDto } from './case-acts.dto.js';
import {
  AreRecords,
  AreSome,
  IsAssignedNumber,
  IsFen,
  IsName,
  IsOneOf,
  IsRecord,
  IsSealedText,
  IsText,
  MustChoose,
} from './fields.js';
import { SanctionDto } from './sanction.dto.js';
import { DocumentedDto } from './shared.dto.js';

/** A decision that bears a number of its own. */
class NumberedDto extends DocumentedDto {
  /** 文号：正常办理时由系统取号，补录时照原件填写 */
  @IsAssignedNumber()
  number: string | null = null;
}

/** 行政处罚决定 */
export class DecidePenaltyDto extends NumberedDto {
  @MayBeUnsaid()
  @AreSome(() => SanctionDto, 20)
  sanctions!: SanctionDto[];

  /** 据以处罚的证据：本案的证据、笔录 */
  @MayBeUnsaid()
  @AreRecords(200)
  evidence!: EventId[];

  /** 是否根据听证笔录作出 */
  @MayBeLeftOut()
  @IsBoolean()
  onHearingRecord: boolean | null = null;

  /** 减轻处罚的理由 */
  @MayBeLeftOut()
  @IsOneOf(reductionGrounds)
  reduction: ReductionGround | null = null;

  /** 是否载明复议、诉讼的途径和期限 */
  @MayBeUnsaid()
  @IsBoolean()
  remediesTold!: boolean;
}

/** 行政处理决定 */
export class MakeAdministrativeOrderDto extends NumberedDto {
  @MayBeUnsaid()
  @AreSome(() => DemandDto, 20)
  demands!: DemandDto[];

  /** 应付劳动者的金额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  owed: Fen | null = null;

  /** 加付赔偿金，单位为分，归劳动者 */
  @MayBeLeftOut()
  @IsFen()
  compensation: Fen | null = null;

  /** 履行期限的最后一日 */
  @MayBeUnsaid()
  @IsLocalDate()
  performBy!: LocalDate;

  /** 是否载明复议、诉讼的途径和期限 */
  @MayBeUnsaid()
  @IsBoolean()
  remediesTold!: boolean;
}

/** 不予行政处罚决定 */
export class DecideNoPenaltyDto extends NumberedDto {
  @MustChoose(noPenaltyGrounds)
  ground!: NoPenaltyGround;

  /** 是否对当事人进行教育 */
  @MayBeUnsaid()
  @IsBoolean()
  educated!: boolean;
}

/** 当场处罚 */
export class PenalizeOnTheSpotDto extends NumberedDto {
  @MustChoose(penalizedParties)
  party!: PenalizedParty;

  @MayBeUnsaid()
  @AreSome(() => SanctionDto, 5)
  sanctions!: SanctionDto[];

  /** 决定书是否当场交付 */
  @MayBeUnsaid()
  @IsBoolean()
  delivered!: boolean;

  /** 是否载明复议、诉讼的途径和期限 */
  @MayBeUnsaid()
  @IsBoolean()
  remediesTold!: boolean;
}

/** 当场处罚备案 */
export class AboutDecisionDto extends DocumentedDto {
  /** 所针对的决定 */
  @IsRecord()
  decision!: EventId | null;
}

/** 移送有关部门 */
export class TransferCaseDto extends DocumentedDto {
  /** 移送何部门 */
  @MayBeUnsaid()
  @IsName()
  to!: string;

  @SealedUnder('matter')
  @MayBeUnsaid()
  @IsText()
  reason!: string;
}

/** 报告涉嫌犯罪 */
export class ReportForReferralDto extends DocumentedDto {
  @IsSealedText()
  reason: string | null = null;
}

/** 决定是否移送公安 */
export class RuleOnReferralDto extends DocumentedDto {
  @IsRecord()
  report!: EventId | null;

  @IsBoolean()
  approved!: boolean;
}

/** 移送公安机关 */
export class ReferCrimeDto extends DocumentedDto {
  @IsRecord()
  report!: EventId | null;

  /** 移送何公安机关 */
  @MayBeUnsaid()
  @IsName()
  to!: string;
}

/** 公安机关回复 */
export class RecordPoliceAnswerDto extends DocumentedDto {
  /** 是否立案侦查 */
  @MayBeUnsaid()
  @IsBoolean()
  filed!: boolean;
}
