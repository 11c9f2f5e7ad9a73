import { type EventStore, type Head, Problem, type StreamId, genesisHash } from '#kernel';
import type { MovableClock } from '#kernel/testing';

/** What the parts of the suite work with: a fresh store per test. */
export interface Subject {
  readonly store: EventStore;
  readonly clock: MovableClock;
}

export const contractStoreId = '0c0ffee0-5e1f-4c0d-8e11-9a9a9a9a9a9a';

export const genesisOf = (stream: StreamId): Head => ({ version: 0, hash: genesisHash(contractStoreId, stream) });

/** The problem that a call is refused with. */
export async function refusalOf(call: Promise<unknown>): Promise<Problem> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Problem);
  return error as Problem;
}
