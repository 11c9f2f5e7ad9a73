import type { BureauCode, CommandId } from './brand.js';
import type { LocalDate } from './dates.js';
import { bookkeeping, composeEvents, firstResult } from './command.js';
import { commandId, eventId } from './ids.js';
import { happened, record } from './testing/index.js';

const command = commandId('a-person', 'a-key');
const meta = bookkeeping('registers', {
  bureau: '990101' as BureauCode,
  happenedOn: '2026-03-02' as LocalDate,
  commandId: command,
});
const types = { Reserved: { zh: '取号' }, Used: { zh: '用号', upcasts: [(data: object) => ({ ...data })] } };

describe('the events of a command', () => {
  const events = composeEvents(meta, types, [
    { type: 'Reserved', data: { number: 41 } },
    { type: 'Used', data: { number: 41 } },
  ]);

  it('take their ids from the command, one after the other', () =>
    expect(events.map((event) => event.meta.id)).toEqual([eventId(command, 0), eventId(command, 1)]));

  it('carry the current schema of their type', () => expect(events.map((event) => event.meta.schema)).toEqual([1, 2]));

  it('carry what the command says of itself', () =>
    expect(events[0]?.meta).toMatchObject({
      bureau: '990101',
      recordedBy: { system: 'registers' },
      doneBy: 'unknown',
      act: null,
      entry: { kind: 'live' },
      commandId: command,
    }));
});

describe('a command that is sent again', () => {
  const recordedAs = (key: CommandId, commandHash: string) =>
    record([
      happened({ type: 'Noted', data: { says: `mentions ${command}` } }, '2026-03-01'),
      happened({ type: 'Reserved', data: { number: 41 } }, '2026-03-02', undefined, { commandId: key, commandHash }),
      happened({ type: 'Used', data: { number: 41 } }, '2026-03-02', undefined, { commandId: key, commandHash }),
    ]);

  it('meets everything that it recorded at first, and nothing else', () => {
    const recorded = recordedAs(command, 'aa');
    expect(firstResult(recorded, command, 'aa')).toEqual({
      events: recorded.slice(1),
      position: recorded.at(-1)!.position,
    });
  });

  it('meets nothing when it was never carried out', () =>
    expect(firstResult(recordedAs(commandId('a-person', 'another-key'), 'aa'), command, 'aa')).toBeUndefined());

  it('is refused when its body is another', () =>
    expect(() => firstResult(recordedAs(command, 'aa'), command, 'bb')).toThrow('idempotency-key-reused'));
});
