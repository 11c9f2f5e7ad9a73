import type { DomainEvent, EventTypes, FileHash, RecordedEvent, Sealed, StreamId, SubjectId } from '#kernel';
import type { StreamRole } from '#integrity';
import type { Purpose } from '#read-audit';

// A case file that was given out: to whom, for what, and what was in it. It stands beside the case, in `disclosures-<case>`.

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type CaseFileDisclosed = DomainEvent<
  'CaseFileDisclosed',
  {
    inspectionCase: StreamId;
    purpose: Purpose;
    reason: Sealed<string>;
    /** 接收单位或者个人. */
    recipient: Sealed<string> | null;
    /** How far each stream was given out. */
    streams: readonly DisclosedStream[];
    /** Whose keys were enclosed. */
    subjects: readonly SubjectId[];
    /** Whose were kept back: the reporter's, and what is sealed with the report. */
    withheld: readonly SubjectId[];
    files: readonly FileHash[];
  }
>;

export type DisclosedStream = { readonly stream: StreamId; readonly role: StreamRole; readonly version: number };

export const disclosureEventTypes: EventTypes<CaseFileDisclosed['type']> = {
  CaseFileDisclosed: { zh: '出具卷宗' },
};

/** What the event of a disclosure says, of an event that is known to be one. */
export const disclosedData = ({ data }: Pick<RecordedEvent, 'data'>): CaseFileDisclosed['data'] =>
  data as unknown as CaseFileDisclosed['data'];

export const disclosureStream = (inspectionCase: StreamId): StreamId => `disclosures-${inspectionCase}` as StreamId;
