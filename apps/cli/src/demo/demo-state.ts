import { existsSync } from 'node:fs';
import { type SqliteReader, openSqliteReader } from '#event-store';
import { officerKind } from '#identity';
import { type EventStore, type LocalDate, commandId, createdStream, epochDay, startOfLog } from '#kernel';
import { type Settings, placesIn } from '#platform';
import { type CastMember, castOf, demo, keyOf } from './cast.js';
import { readDemoLogs } from './demo-logs.js';

/** `other`: there is a record, but not the demo's. `begun`: an earlier attempt did not come to its end. */
export type DemoState = 'empty' | 'other' | 'begun' | 'loaded';

/** Looks without taking hold of the directory, so that it may be asked while the server runs. */
export async function demoStateOf({ data }: Settings): Promise<DemoState> {
  const { events } = placesIn(data);
  if (!existsSync(events)) return 'empty';
  const reader = openSqliteReader(events);
  try {
    return stateOf(reader, castOf(await readDemoLogs()));
  } finally {
    reader.close();
  }
}

function stateOf(reader: SqliteReader, cast: readonly CastMember[]): DemoState {
  if (reader.end() === startOfLog) return 'empty';
  if (reader.read(streamOf(cast[0]!)).events.length === 0) return 'other';
  // accounts are opened last, in the order of the cast
  const { events } = reader.read(streamOf(cast.at(-1)!));
  return events.some(({ type }) => type === 'AccountOpened') ? 'loaded' : 'begun';
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
const streamOf = ({ label }: CastMember) =>
  createdStream(commandId(demo.system, keyOf(label, 'registered')), officerKind);
