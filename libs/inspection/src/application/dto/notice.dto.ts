import { IsLocalDate, MayBeLeftOut, MayBeUnsaid, SealedUnder } from '#platform';
import type { EventId, LocalDate } from '#kernel';
import { IsBoolean } from 'class-validator';
import {
  type NoticePurpose,
  type PaperKind,
  type ReexaminationOutcome,
  type ServiceMethod,
  noticePurposes,
  paperKinds,
  reexaminationOutcomes,
  serviceMethods,
} from '../../domain/index.js';
import { AreSome, IsAssignedNumber, IsName, IsOneOf, IsRecord, IsSealedText, MustChoose } from './fields.js';
import { SanctionDto } from './sanction.dto.js';
import { DocumentedDto } from './shared.dto.js';

/** 处罚处理告知 */
export class GivePriorNoticeDto extends DocumentedDto {
  /** 文号：正常办理时由系统取号，补录时照原件填写 */
  @IsAssignedNumber()
  number: string | null = null;

  @MustChoose(noticePurposes)
  purpose!: NoticePurpose;

  /** 拟处罚内容 */
  @MayBeLeftOut()
  @AreSome(() => SanctionDto, 20)
  sanctions: SanctionDto[] | null = null;

  /** 是否告知事实、理由、依据 */
  @MayBeUnsaid()
  @IsBoolean()
  groundsTold!: boolean;

  /** 是否告知陈述、申辩等权利 */
  @MayBeUnsaid()
  @IsBoolean()
  rightsTold!: boolean;

  /** 告知书指定的陈述申辩最后一日 */
  @MayBeUnsaid()
  @IsLocalDate()
  statementBy!: LocalDate;
}

/** 收到陈述申辩 */
export class ReceiveStatementDto extends DocumentedDto {
  /** 陈述申辩内容，加密保存 */
  @IsSealedText()
  statement: string | null = null;
}

/** 放弃陈述申辩听证 */
export class RecordWaiverDto extends DocumentedDto {
  /** 放弃陈述、申辩 */
  @IsBoolean()
  statement!: boolean;

  /** 放弃听证 */
  @IsBoolean()
  hearing!: boolean;
}

/** 复核陈述申辩 */
export class ReexamineStatementDto extends DocumentedDto {
  @IsRecord()
  statement!: EventId | null;

  @MustChoose(reexaminationOutcomes)
  outcome!: ReexaminationOutcome;

  /** 采纳或者不采纳的理由，加密保存 */
  @IsSealedText()
  reason: string | null = null;
}

/** 所送达的文书 */
class PaperDto extends DocumentedDto {
  @IsOneOf(paperKinds)
  paper!: PaperKind;

  /** 制作该文书的记录 */
  @IsRecord()
  of!: EventId | null;
}

/** 送达文书 */
export class ServeDocumentDto extends PaperDto {
  @MustChoose(serviceMethods)
  method!: ServiceMethod;

  /** 是否有送达地址或者电子送达确认书 */
  @MayBeLeftOut()
  @IsBoolean()
  confirmed: boolean | null = null;
}

/** 送达未成 */
export class RecordFailedServiceDto extends PaperDto {
  @MustChoose(serviceMethods)
  method!: ServiceMethod;

  @SealedUnder('matter')
  @MayBeUnsaid()
  @IsName()
  reason!: string;
}

/** 公告送达 */
export class AnnounceServiceDto extends PaperDto {
  /** 公告送达的原因和经过 */
  @SealedUnder('matter')
  @MayBeUnsaid()
  @IsName()
  reason!: string;
}
