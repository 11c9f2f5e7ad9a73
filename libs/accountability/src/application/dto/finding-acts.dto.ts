import type { FileHash, LocalDate } from '#kernel';
import { IsFileHash, IsLocalDate, IsOneOf, MayBeLeftOut, SealedUnder } from '#platform';
import { applyDecorators } from '@nestjs/common';
import { IsBoolean, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { type AppealOutcome, appealOutcomes } from '../../domain/finding.js';

/** Free text about people, stored sealed under the finding; at most 10,000 characters. */
const IsStatement = (): PropertyDecorator =>
  applyDecorators(SealedUnder('matter'), IsString(), IsNotEmpty(), MaxLength(10_000));

/** 所附材料 */
class WithDocumentDto {
  /** 已上传的材料 */
  @MayBeLeftOut()
  @IsFileHash()
  document: FileHash | null = null;
}

/** 要求说明 */
export class RequestExplanationDto {
  /** 需要说明的问题，加密保存 */
  @IsStatement()
  question!: string;

  /** 说明的最后一日 */
  @IsLocalDate()
  answerBy!: LocalDate;
}

/** 作出说明 */
export class GiveExplanationDto extends WithDocumentDto {
  /** 说明内容，加密保存 */
  @IsStatement()
  explanation!: string;
}

/** 补充证据 */
export class AddFindingEvidenceDto extends WithDocumentDto {
  /** 证据说明，加密保存 */
  @IsStatement()
  account!: string;

  /** 是否有利于责任人员 */
  @IsBoolean()
  exculpatory!: boolean;
}

/** 说明理由的认定 */
export class ReasonedFindingDto {
  /** 理由，加密保存 */
  @IsStatement()
  reason!: string;
}

/** 要求整改 */
export class RequireCorrectionDto {
  /** 整改要求，加密保存 */
  @IsStatement()
  demand!: string;

  /** 整改的最后一日 */
  @IsLocalDate()
  by!: LocalDate;
}

/** 报告整改 */
export class RecordCorrectionDto extends WithDocumentDto {
  /** 整改情况，加密保存 */
  @IsStatement()
  account!: string;
}

/** 提出申诉 */
export class AppealFindingDto extends WithDocumentDto {
  /** 申诉理由，加密保存 */
  @IsStatement()
  grounds!: string;
}

/** 处理申诉 */
export class DecideAppealDto extends ReasonedFindingDto {
  @IsOneOf(appealOutcomes)
  outcome!: AppealOutcome;
}
