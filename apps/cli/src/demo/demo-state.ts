import { officerKind } from '#identity';
import {
  type EventStore,
  type LocalDate,
  Problem,
  type StreamId,
  SystemClock,
  commandId,
  createdStream,
  epochDay,
  startOfLog,
} from '#kernel';
import type { Settings } from '#platform';
import { openRecord } from '../opened-record.js';
import { type CastMember, castOf, demo, keyOf } from './cast.js';
import { readDemoLogs } from './demo-logs.js';

/** `other`: there is a record, but not the demo's. `begun`: an earlier attempt did not come to its end. */
export type DemoState = 'empty' | 'other' | 'begun' | 'loaded';

/** Looks without taking hold of the record, so that it may be asked while the server runs. */
export async function demoStateOf(settings: Settings): Promise<DemoState> {
  const cast = castOf(await readDemoLogs());
  const record = await openRecord(settings, new SystemClock()).catch((problem: unknown) => {
    if (problem instanceof Problem && problem.code === 'store-missing') return undefined;
    throw problem;
  });
  return record ? stateOf(record.log, cast).finally(record.close) : 'empty';
}

async function stateOf(store: Pick<EventStore, 'end' | 'read'>, cast: readonly CastMember[]): Promise<DemoState> {
  const recorded = async (member: CastMember) => (await store.read(streamOf(member), 0)).events;
  if ((await store.end()) === startOfLog) return 'empty';
  if ((await recorded(cast[0]!)).length === 0) return 'other';
  // accounts are opened last, in the order of the cast
  const last = await recorded(cast.at(-1)!);
  return last.some(({ type }) => type === 'AccountOpened') ? 'loaded' : 'begun';
}

/**
 * By how many days an earlier attempt moved the logs; undefined when there was none.
 * @param first the day on which the officers are registered, in the logs.
 */
export async function shiftBegunWith(
  store: EventStore,
  cast: readonly CastMember[],
  first: LocalDate,
): Promise<number | undefined> {
  const [registered] = (await store.read(streamOf(cast[0]!))).events;
  return registered && epochDay(registered.meta.happenedOn) - epochDay(first);
}

/** Where the officer's facts stand: a stream is named after the command that created it. */
const streamOf = ({ label }: CastMember): StreamId =>
  createdStream(commandId(demo.system, keyOf(label, 'registered')), officerKind);
