import type { DomainEvent } from './event.js';
import { type ActsOf, type RecordedAs, recordedAs } from './procedure.js';

type Opened = DomainEvent<'Opened', { note: string }>;
type Closed = DomainEvent<'Closed', { note: string; fully: boolean }>;
const performs = { Open: 'Opened', Close: 'Closed' } as const satisfies RecordedAs<(Opened | Closed)['type']>;
type DoorAct = ActsOf<Opened | Closed, typeof performs>;
const { decide, actOf } = recordedAs<Opened | Closed, typeof performs>(performs);

describe('a procedure whose acts are each recorded by one event', () => {
  const close: DoorAct = { act: 'Close', note: '下班', fully: true };

  it('records the input of the act', () =>
    expect(decide(close)).toEqual([{ type: 'Closed', data: { note: '下班', fully: true } }]));

  it('reads the act back from its event', () => expect(decide(close).map(actOf)).toEqual([close]));

  it('reads no act from an event that records none', () =>
    expect(actOf({ type: 'Lapsed', data: {} } as unknown as Opened)).toBeUndefined());
});
