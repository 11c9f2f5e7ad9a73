import { randomUUID } from 'node:crypto';
import { type RecordedEvent as ServerEvent, binaryEvent } from '@eventstore/db-client';
import { type JsonObject, Problem, type WallClock, msOfInstant } from '#kernel';
import { corrupt, isWrongVersion, problemOf } from './client-problem.js';
import type { Connection } from './connection.js';
import type { LogPosition } from './log-position.js';
import type { StreamNames } from './stored-event.js';

/** What a stream of its own says about the store. */
export interface StoreRecord {
  readonly storeId: string;
  /** Where the store was created: all its events come after it. */
  readonly origin: LogPosition;
  /** How far the server's clock is ahead of ours, in ms; 0 when they may be equal. */
  readonly skewMs: number;
}

/**
 * What is hoped for: a store that is there, or one that is made where there is none; `moving` is for whoever copies a
 * store into this one: nobody else opens it before that has finished.
 */
export type StoreState = 'expected' | 'made' | 'moving';

/**
 * Reads who the store is, and notes that it was opened: the time which the server gives that note is compared with ours.
 * @param wanted the id that it is known by; any when left out.
 * @throws Problem `store-missing` where one is expected, `store-mismatch`, `store-corrupt`, `store-failed`,
 * `store-moving-in`.
 */
export async function openStore(
  connection: Connection,
  names: StreamNames,
  clock: WallClock,
  wanted: string | undefined,
  state: StoreState,
): Promise<StoreRecord> {
  if (state !== 'moving' && (await moveMark(connection, names)) === 'begun')
    throw new Problem('unavailable', 'store-moving-in');
  const there = await eventAt(connection, names, 0n);
  if (!there && state === 'expected') throw new Problem('not-found', 'store-missing', { stream: names.ofStore });
  const first = there ?? (await created(connection, names, wanted ?? randomUUID()));
  const found = (JSON.parse(Buffer.from(first.data as Uint8Array).toString('utf8')) as { storeId: string }).storeId;
  if (wanted !== undefined && wanted !== found) throw new Problem('corrupt', 'store-mismatch', { wanted, found });
  if (!first.position) throw corrupt({ reason: 'position-missing' });
  return { storeId: found, origin: first.position, skewMs: await skewMs(connection, names, clock) };
}

/** How far a move into this store has come; undefined when there was none. */
export async function moveMark(connection: Connection, names: StreamNames): Promise<'begun' | 'finished' | undefined> {
  const [mark] = await connection.readStream(names.ofMove, { from: 'end', count: 1, backwards: true });
  return mark && (mark.type === 'StoreMoveFinished' ? 'finished' : 'begun');
}

export async function markMove(connection: Connection, names: StreamNames, mark: 'begun' | 'finished'): Promise<void> {
  const type = mark === 'begun' ? 'StoreMoveBegun' : 'StoreMoveFinished';
  try {
    await connection.append(names.ofMove, mark === 'begun' ? 'no_stream' : 0n, [note(type, {})]);
  } catch (error) {
    throw problemOf(error);
  }
}

const eventAt = async (connection: Connection, names: StreamNames, from: bigint): Promise<ServerEvent | undefined> =>
  (await connection.readStream(names.ofStore, { from, count: 1 }))[0];

/** The event that made the store, whoever was first. */
async function created(connection: Connection, names: StreamNames, storeId: string): Promise<ServerEvent> {
  try {
    await connection.append(names.ofStore, 'no_stream', [note('StoreCreated', { storeId })]);
  } catch (error) {
    if (!isWrongVersion(error)) throw problemOf(error);
  }
  const event = await eventAt(connection, names, 0n);
  if (!event) throw corrupt({ reason: 'store-record-missing' });
  return event;
}

async function skewMs(connection: Connection, names: StreamNames, clock: WallClock): Promise<number> {
  const before = msOfInstant(clock.now());
  let revision: bigint;
  try {
    ({ nextExpectedRevision: revision } = await connection.append(names.ofStore, 'any', [note('StoreOpened', {})]));
  } catch (error) {
    throw problemOf(error);
  }
  const after = msOfInstant(clock.now());
  const event = await eventAt(connection, names, revision);
  if (!event) throw corrupt({ reason: 'store-record-missing' });
  const server = event.created.getTime();
  if (server < before) return server - before;
  return server > after ? server - after : 0;
}

const note = (type: string, data: JsonObject) =>
  binaryEvent({ id: randomUUID(), type, data: Uint8Array.from(Buffer.from(JSON.stringify(data))) });
