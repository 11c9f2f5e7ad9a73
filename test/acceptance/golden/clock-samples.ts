import type { ClockEvent } from '#deadlines';
import { type DomainEvent, commandId, eventId, localDate, streamId } from '#kernel';

type Samples<E extends DomainEvent> = { readonly [T in E['type']]: Required<Extract<E, { type: T }>['data']> };

const command = commandId('golden', 'command');
const clockOf = {
  of: streamId('inspection-case-5b0e9d0c-1111-5111-8111-0000000000c1'),
  family: 'investigation-complete',
  rule: 'investigation-complete',
  subject: null,
  trigger: eventId(command, 2),
  due: localDate('2026-03-20'),
};

/** What the clock of limits puts on record. */
export const clockSamples: Samples<ClockEvent> = {
  RungReached: { ...clockOf, rung: 'yellow' },
  LimitLapsed: { ...clockOf, obligated: 'agency', consequence: '责令改正', provisional: false },
  LimitTookEffect: clockOf,
  EffectWithdrawn: { ...clockOf, effect: eventId(command, 3), because: 'not-started' },
  LapseWithdrawn: { ...clockOf, lapse: eventId(command, 3), because: 'kept' },
};
