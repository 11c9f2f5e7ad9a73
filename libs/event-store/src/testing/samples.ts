import {
  type BureauCode,
  type CommandId,
  type EventId,
  type JsonObject,
  type LocalDate,
  type NewEvent,
  type PersonId,
  type RecordedEvent,
  type StreamId,
  commandId,
  eventId,
  streamId,
} from '#kernel';

const officer = '5b0e9d0c-1111-5111-8111-000000000001' as PersonId;
const colleague = '5b0e9d0c-1111-5111-8111-000000000002' as PersonId;

/** The n-th sample command and the first event it records. */
export function sampleEvent(
  n: number,
  data: JsonObject = { note: `第${n}次询问` },
  type = 'InterviewRecorded',
): NewEvent {
  const command: CommandId = commandId('sample', String(n));
  return {
    data,
    meta: {
      id: eventId(command, 0) satisfies EventId,
      type,
      schema: 1,
      bureau: '990101' as BureauCode,
      recordedBy: { person: officer },
      doneBy: { officers: [officer, colleague] },
      act: 'RecordInterview',
      happenedOn: '2026-03-02' as LocalDate,
      entry: { kind: 'live' },
      commandId: command,
      commandHash: '00'.repeat(32),
      law: null,
      judged: [],
      relied: [],
    },
  };
}

export const sampleStream = (n: number | string): StreamId => streamId(`sample-case-${n}`);

/** What must be equal in every adapter. */
export const essence = ({ stream, version, type, metaText, dataText, hash }: RecordedEvent): object => ({
  stream,
  version,
  type,
  metaText,
  dataText,
  hash: Buffer.from(hash).toString('hex'),
});
