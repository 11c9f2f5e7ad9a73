import { ArePersons, MayBeLeftOut, MayBeUnsaid, RefersTo, SealedUnder } from '#platform';
import type { EventId, PersonId } from '#kernel';
import { IsBoolean } from 'class-validator';
import {
  type DeliberationPosition,
  type Disposition,
  type Opinion,
  deliberationPositions,
  dispositions,
  opinions,
} from '../../domain/index.js';
import { AreSome, IsRecord, IsSealedText, IsText, MustChoose } from './fields.js';
import { SanctionDto } from './sanction.dto.js';
import { DocumentedDto } from './shared.dto.js';

/** 案件处理报批 */
export class ProposeDispositionDto extends DocumentedDto {
  /** 处理建议 */
  @MustChoose(dispositions)
  disposition!: Disposition;

  /** 拟处罚内容，不处罚的不填 */
  @MayBeLeftOut()
  @AreSome(() => SanctionDto, 20)
  sanctions: SanctionDto[] | null = null;

  /** 是否情节复杂或者重大违法行为 */
  @MayBeUnsaid()
  @IsBoolean()
  major!: boolean;

  /** 事实、理由、依据，加密保存 */
  @IsSealedText()
  reason: string | null = null;
}

/** 大队审核、法制审核 */
export class OpinionOnProposalDto extends DocumentedDto {
  /** 所审核的处理报批 */
  @IsRecord()
  proposal!: EventId | null;

  @MustChoose(opinions)
  opinion!: Opinion;

  @IsSealedText()
  remarks: string | null = null;
}

/** 立案审核、结案审核、结案大队意见 */
export class GiveOpinionDto extends DocumentedDto {
  @MustChoose(opinions)
  opinion!: Opinion;

  @IsSealedText()
  remarks: string | null = null;
}

/** 集体讨论 */
export class HoldDeliberationDto extends DocumentedDto {
  @IsRecord()
  proposal!: EventId | null;

  /** 参加人 */
  @RefersTo('officer')
  @MayBeUnsaid()
  @ArePersons(30)
  attendees!: PersonId[];
}

/** 讨论意见 */
export class GiveDeliberationOpinionDto extends DocumentedDto {
  @IsRecord()
  deliberation!: EventId | null;

  @MustChoose(deliberationPositions)
  position!: DeliberationPosition;

  @IsSealedText()
  remarks: string | null = null;
}

/** 讨论结论 */
export class ConcludeDeliberationDto extends DocumentedDto {
  @IsRecord()
  deliberation!: EventId | null;

  @MustChoose(opinions)
  opinion!: Opinion;

  /** 讨论决定的处罚内容 */
  @MayBeLeftOut()
  @AreSome(() => SanctionDto, 20)
  sanctions: SanctionDto[] | null = null;
}

/** 批准处理意见 */
export class ApproveDispositionDto extends DocumentedDto {
  @IsRecord()
  proposal!: EventId | null;
}

/** 退回处理意见 */
export class SendBackDispositionDto extends DocumentedDto {
  @IsRecord()
  proposal!: EventId | null;

  @SealedUnder('matter')
  @MayBeUnsaid()
  @IsText()
  reason!: string;
}
