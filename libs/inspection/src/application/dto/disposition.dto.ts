import { ArePersons, MayBeLeftOut, MayBeUnsaid, RefersTo } from '#platform';
import type { EventId, Fen, PersonId } from '#kernel';
import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import {
  type DeliberationPosition,
  type Disposition,
  type MatterKind,
  type Opinion,
  type Sanction,
  type SanctionKind,
  deliberationPositions,
  dispositions,
  matterKinds,
  opinions,
  sanctionKinds,
} from '../../domain/index.js';
import { AreSome, IsFen, IsOneOf, IsRecord, IsSealedText, IsText, MustChoose } from './fields.js';
import { DocumentedDto } from './shared.dto.js';

/** 处罚内容 */
export class SanctionDto implements Sanction {
  @IsOneOf(sanctionKinds)
  kind!: SanctionKind;

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

  /** 罚款、没收的金额，单位为分 */
  @MayBeLeftOut()
  @IsFen()
  amount: Fen | null = null;
}

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
  proposal!: EventId;

  @MustChoose(opinions)
  opinion!: Opinion;

  @IsSealedText()
  remarks: string | null = null;
}

/** 集体讨论 */
export class HoldDeliberationDto extends DocumentedDto {
  @IsRecord()
  proposal!: EventId;

  /** 参加人 */
  @RefersTo('officer')
  @MayBeUnsaid()
  @ArePersons(30)
  attendees!: PersonId[];
}

/** 讨论意见 */
export class GiveDeliberationOpinionDto extends DocumentedDto {
  @IsRecord()
  deliberation!: EventId;

  @MustChoose(deliberationPositions)
  position!: DeliberationPosition;

  @IsSealedText()
  remarks: string | null = null;
}

/** 讨论结论 */
export class ConcludeDeliberationDto extends DocumentedDto {
  @IsRecord()
  deliberation!: EventId;

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
  proposal!: EventId;
}

/** 退回处理意见 */
export class SendBackDispositionDto extends DocumentedDto {
  @IsRecord()
  proposal!: EventId;

  @MayBeUnsaid()
  @IsText()
  reason!: string;
}
