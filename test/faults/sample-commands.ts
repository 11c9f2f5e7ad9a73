import {
  type BureauCode,
  type LocalDate,
  type NewEvent,
  type PersonId,
  type StreamId,
  commandId,
  eventId,
  streamId,
} from '#kernel';

export const writerStream = (writer: number): StreamId => streamId(`inspection-case-writer-${writer}`);
export const sharedStream = streamId('inspection-case-shared');

/** The one command that may record this version of the stream: a writer that retries it sends the same again. */
export function sampleCommand(stream: StreamId, version: number, by = ''): NewEvent {
  const command = commandId(`${stream}${by}`, String(version));
  return {
    data: { note: '询问笔录：用人单位承认拖欠工资，承诺限期支付。'.repeat(1 + (version % 12)), by, version },
    meta: {
      id: eventId(command, 0),
      type: 'InterviewRecorded',
      schema: 1,
      bureau: '990101' as BureauCode,
      recordedBy: { person: '5b0e9d0c-1111-5111-8111-000000000001' as PersonId },
      doneBy: 'unknown',
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
