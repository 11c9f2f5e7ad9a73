import type { DomainEvent, EventId, EventTypes, FileHash, RecordedAs } from '#kernel';
import type { RecordingKind, ToldToComplainant } from '../vocabulary.js';

// Recordings and messages beside the papers 全过程记录、告知投诉人 — what was photographed, filmed or taped of a step, and what a
// complainant was told. 行政处罚法 art. 47.

// FACTS
export type RecordingAdded = DomainEvent<
  'RecordingAdded', // 归入音像记录: of a step that the case records
  { of: EventId | null; kind: RecordingKind | null; document: FileHash | null }
>;
export type ComplainantInformed = DomainEvent<
  'ComplainantInformed', // 告知投诉人: no article was found that sets a day for it
  { about: ToldToComplainant | null; document: FileHash | null }
>;

export type RecordingsEvent = RecordingAdded | ComplainantInformed;

export const recordingsTypes = {
  RecordingAdded: { zh: '归入音像记录' },
  ComplainantInformed: { zh: '告知投诉人' },
} as const satisfies EventTypes<RecordingsEvent['type']>;

// ACTS
export const recordingsActs = {
  AddRecording: 'RecordingAdded',
  InformComplainant: 'ComplainantInformed',
} as const satisfies RecordedAs<RecordingsEvent['type']>;
