import type { EventId, JsonObject, LocalDate, PersonId } from '#kernel';
import { applyDecorators } from '@nestjs/common';
import { IsNotEmpty, IsObject, IsString, Matches, MaxLength } from 'class-validator';
import { ArePersons, IsLocalDate, IsTimeOfDay, MayBeLeftOut } from '../http/fields.js';
import { type ActRow, rowOf } from './act-table.js';
import { RefersTo } from './field-marks.js';
import { SealedUnder } from './sealing.js';

// What may be done to records, the same for every kind of stream. It is no act of the law: it says how the record came to be
// as it is. A corrected act is judged as the act that it is.

const longestReason = 2000;

const IsRecordedEvent = (): PropertyDecorator =>
  applyDecorators(
    RefersTo('record'),
    Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { message: '$property 应当是本案记录的编号' }),
  );
const IsReason = (): PropertyDecorator =>
  applyDecorators(SealedUnder('matter'), IsString(), IsNotEmpty(), MaxLength(longestReason));

/** 作废记录 */
export class VoidRecordDto {
  /** 作废的记录 */
  @IsRecordedEvent()
  event!: EventId;

  /** 作废理由 */
  @IsReason()
  reason!: string;
}

/** 更正记录：只填写需要更正的内容 */
export class CorrectRecordDto {
  /** 更正的记录 */
  @IsRecordedEvent()
  event!: EventId;

  /** 更正理由 */
  @IsReason()
  reason!: string;

  /** 更正后的发生之日 */
  @MayBeLeftOut()
  @IsLocalDate()
  on: LocalDate | null = null;

  /** 更正后的发生时刻，HH:MM */
  @MayBeLeftOut()
  @IsTimeOfDay()
  time: string | null = null;

  /** 更正后的实施人员 */
  @MayBeLeftOut()
  @ArePersons()
  doneBy: PersonId[] | null = null;

  /** 更正后的各项内容，与该行为的填写要求相同 */
  @MayBeLeftOut()
  @IsObject()
  change: JsonObject | null = null;
}

/** 确认补录 */
export class ConfirmTranscriptionDto {
  /** 已与原件核对的补录记录 */
  @IsRecordedEvent()
  event!: EventId;

  @SealedUnder('matter')
  @MayBeLeftOut()
  @IsString()
  @MaxLength(longestReason)
  remarks: string | null = null;
}

const aboutRecord = { side: 'record', personal: true, record: null } as const;

export const recordActs = [
  {
    ...aboutRecord,
    act: 'VoidRecord',
    zh: '作废记录',
    roles: ['teamLeader', 'archivist'],
    input: VoidRecordDto,
  },
  {
    ...aboutRecord,
    act: 'CorrectRecord',
    zh: '更正记录',
    roles: ['teamLeader', 'archivist'],
    input: CorrectRecordDto,
  },
  {
    ...aboutRecord,
    act: 'ConfirmTranscription',
    zh: '确认补录',
    roles: ['teamLeader', 'legalReviewer', 'bureauLeader'],
    input: ConfirmTranscriptionDto,
  },
] as const satisfies readonly ActRow[];

export type RecordAct = (typeof recordActs)[number]['act'];

export const isRecordAct = (act: string): act is RecordAct => rowOf<string>(recordActs, act) !== undefined;
