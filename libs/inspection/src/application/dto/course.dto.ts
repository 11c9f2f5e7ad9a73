import { ArePersons, IsLocalDate, MayBeLeftOut, MayBeUnsaid, RefersTo } from '#platform';
import type { EventId, Fen, LocalDate, PersonId } from '#kernel';
import { IsBoolean, IsInt, IsUUID, Max, Min } from 'class-validator';
import {
  type CollectionGround,
  type EnforcementOutcome,
  type Instalment,
  type PaymentPurpose,
  type PreservationOutcome,
  type RecusalGround,
  type RemedyOutcome,
  collectionGrounds,
  enforcementOutcomes,
  paymentPurposes,
  preservationOutcomes,
  recusalGrounds,
  remedyOutcomes,
} from '../../domain/index.js';
import { AboutDecisionDto } from './decision.dto.js';
import { AreSome, IsAssignedNumber, IsFen, IsName, IsRecord, IsText, MustChoose } from './fields.js';
import { DocumentedDto, ReasonedDto } from './shared.dto.js';

/** 分期 */
export class InstalmentDto implements Instalment {
  @IsLocalDate() by!: LocalDate;

  /** 单位为分 */
  @IsFen() amount!: Fen;
}

/** 批准先行登记保存 */
export class ApprovePreservationDto extends DocumentedDto {
  /** 所保存的证据 */
  @MayBeUnsaid()
  @IsText()
  items!: string;
}

/** 先行登记保存 */
export class PreserveEvidenceDto extends ApprovePreservationDto {
  /** 保存地点 */
  @MayBeUnsaid()
  @IsName()
  place!: string;
}

/** 处理登记保存的证据 */
export class ResolvePreservationDto extends DocumentedDto {
  /** 所处理的登记保存 */
  @IsRecord()
  preservation!: EventId | null;

  @MustChoose(preservationOutcomes)
  outcome!: PreservationOutcome;
}

/** 变更承办人员 */
export class ChangeOfficersDto extends ReasonedDto {
  /** 变更后的全部承办人员 */
  @RefersTo('officer')
  @MayBeUnsaid()
  @ArePersons(10)
  officers!: PersonId[];
}

/** 申请回避 */
export class RequestRecusalDto extends DocumentedDto {
  /** 被申请回避的人员 */
  @RefersTo('officer')
  @MayBeUnsaid()
  @IsUUID('all')
  of!: PersonId;

  @MustChoose(recusalGrounds)
  ground!: RecusalGround;
}

/** 决定是否回避 */
export class RuleOnRecusalDto extends ReasonedDto {
  /** 所针对的申请 */
  @IsRecord()
  request!: EventId | null;

  @IsBoolean()
  granted!: boolean;
}

/** 缴款 */
export class RecordPaymentDto extends AboutDecisionDto {
  /** 单位为分 */
  @MayBeUnsaid()
  @IsFen()
  amount!: Fen;

  @MustChoose(paymentPurposes)
  purpose!: PaymentPurpose;

  /** 是否缴清 */
  @MayBeLeftOut()
  @IsBoolean()
  inFull: boolean | null = null;

  /** 票据号码 */
  @MayBeUnsaid()
  @IsName()
  receipt!: string;
}

/** 履行行政处理决定 */
export class RecordPerformanceDto extends AboutDecisionDto {
  /** 劳动者实得金额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  amount: Fen | null = null;

  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  workers: number | null = null;

  /** 是否全部履行 */
  @MayBeUnsaid()
  @IsBoolean()
  complete!: boolean;
}

/** 决定是否延期分期缴纳 */
export class RuleOnDeferralDto extends DocumentedDto {
  /** 所针对的申请 */
  @IsRecord()
  request!: EventId | null;

  /** 所针对的处罚决定 */
  @IsRecord()
  decision!: EventId | null;

  @IsBoolean()
  granted!: boolean;

  /** 延期、分期的最后一日 */
  @MayBeLeftOut()
  @IsLocalDate()
  until: LocalDate | null = null;

  @MayBeLeftOut()
  @AreSome(() => InstalmentDto, 60)
  instalments: InstalmentDto[] | null = null;
}

/** 加处罚款 */
export class ImposeSurchargeDto extends AboutDecisionDto {
  /** 单位为分 */
  @MayBeUnsaid()
  @IsFen()
  amount!: Fen;
}

/** 当场收缴罚款 */
export class CollectFineOnTheSpotDto extends AboutDecisionDto {
  /** 单位为分 */
  @MayBeUnsaid()
  @IsFen()
  amount!: Fen;

  @MustChoose(collectionGrounds)
  ground!: CollectionGround;

  /** 专用票据号码 */
  @MayBeUnsaid()
  @IsName()
  receipt!: string;
}

/** 交回当场收缴的罚款 */
export class HandOverOnSpotFineDto extends DocumentedDto {
  /** 所交回的收缴 */
  @IsRecord()
  collection!: EventId | null;
}

/** 行政复议决定、裁判生效 */
export class RecordRemedyOutcomeDto extends AboutDecisionDto {
  @MustChoose(remedyOutcomes)
  outcome!: RemedyOutcome;

  /** 变更后的罚款，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  fine: Fen | null = null;
}

/** 催告 */
export class IssueDemandDto extends AboutDecisionDto {
  /** 文号：正常办理时由系统取号，补录时照原件填写 */
  @IsAssignedNumber()
  number: string | null = null;
}

/** 申请强制执行 */
export class ApplyForEnforcementDto extends AboutDecisionDto {
  /** 受理的人民法院 */
  @MayBeUnsaid()
  @IsName()
  court!: string;
}

/** 法院裁定 */
export class RecordCourtRulingDto extends DocumentedDto {
  /** 所针对的申请 */
  @IsRecord()
  application!: EventId | null;

  /** 是否准予执行 */
  @MayBeUnsaid()
  @IsBoolean()
  granted!: boolean;
}

/** 执行终结 */
export class RecordEnforcementEndDto extends DocumentedDto {
  /** 所针对的申请 */
  @IsRecord()
  application!: EventId | null;

  @MustChoose(enforcementOutcomes)
  outcome!: EnforcementOutcome;

  /** 执行到位金额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  amount: Fen | null = null;
}

/** 公示决定 */
export class PublishDecisionDto extends AboutDecisionDto {
  /** 公示网站 */
  @MayBeUnsaid()
  @IsName()
  where!: string;
}

/** 撤回公示 */
export class WithdrawPublicationDto extends ReasonedDto {
  /** 所撤回的公示 */
  @IsRecord()
  publication!: EventId | null;
}
