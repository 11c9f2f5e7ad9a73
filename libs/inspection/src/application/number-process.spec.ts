import { MemoryEventStore } from '#event-store';
import { type CommandId, type EventId, type RecordedEvent, type SubjectId, commandId, streamId } from '#kernel';
import { MovableClock, happened, record } from '#kernel/testing';
import { NumberRegisters } from '#registers';
import { settleIn, settleNumbers } from './number-process.js';

const aCase = streamId('inspection-case-00000000-0000-5000-8000-0000000000c1');
const series = { bureau: '990101' as never, form: 'case', year: 2026 };
const reason = { subject: 'test' as SubjectId, sealed: '' };
const filed = (number: string) =>
  happened({ type: 'CaseFiled', data: { number, officers: [], document: null } }, '2026-03-02');
const about = (type: string, event: EventId, more: object, command: CommandId) =>
  happened({ type, data: { event, reason, ...more } }, '2026-03-03', undefined, { commandId: command });
const first = filed('监立〔2026〕1号');

describe('the numbers of papers whose records are amended', () => {
  let registers: NumberRegisters;
  let history: readonly RecordedEvent[];
  const process = settleNumbers();

  beforeEach(async () => {
    registers = new NumberRegisters(new MemoryEventStore({ clock: new MovableClock() }));
    await registers.reserve({ series, holder: aCase, on: first.on });
  });

  /** Lets the process see each event, as it stands in the record then. */
  async function settle(...happenings: Parameters<typeof record>[0]): Promise<void> {
    history = record(happenings, aCase);
    for (const [n, event] of history.entries())
      if (process.handles.includes(event.type))
        for (const settlement of process.react(event, () => history.slice(0, n + 1)))
          await settleIn(registers)(settlement);
  }
  const statuses = async () => (await registers.list(series)).map(({ number, status }) => `${number} ${status}`);

  it('are void when the record is voided, and used again when it stands again', async () => {
    const voiding = about('RecordVoided', first.id, {}, commandId('test', 'void'));
    await settle(first, voiding);
    expect(await statuses()).toEqual(['1 voided']);
    await settle(first, voiding, about('RecordVoided', voiding.id, {}, commandId('test', 'void the voiding')));
    expect(await statuses()).toEqual(['1 used']);
  });

  it('are the ones that the corrected record bears', async () => {
    const command = commandId('test', 'correct');
    await registers.enter({ series, holder: aCase, on: first.on }, 41);
    const change = { schema: 1, data: { number: '监立〔2026〕41号' } };
    await settle(first, about('RecordCorrected', first.id, { change }, command));
    expect(await statuses()).toEqual(['1 voided', '41 used']);
  });

  it('are left as they are by amendments of other records', async () => {
    const note = happened({ type: 'FilingProposed', data: { reason, officers: [], document: null } }, '2026-03-01');
    await settle(note, first, about('RecordVoided', note.id, {}, commandId('test', 'other')));
    expect(await statuses()).toEqual(['1 used']);
  });
});
