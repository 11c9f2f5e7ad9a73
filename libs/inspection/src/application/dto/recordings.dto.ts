import type { EventId } from '#kernel';
import { type RecordingKind, type ToldToComplainant, recordingKinds, toldToComplainant } from '../../domain/index.js';
import { IsRecord, MustChoose } from './fields.js';
import { DocumentedDto } from './shared.dto.js';

/** 归入音像记录；document 是照片、录音或者录像文件 */
export class AddRecordingDto extends DocumentedDto {
  /** 所记录的环节 */
  @IsRecord()
  of!: EventId | null;

  @MustChoose(recordingKinds)
  kind!: RecordingKind;
}

/** 告知投诉人 */
export class InformComplainantDto extends DocumentedDto {
  /** 告知的事项 */
  @MustChoose(toldToComplainant)
  about!: ToldToComplainant;
}
