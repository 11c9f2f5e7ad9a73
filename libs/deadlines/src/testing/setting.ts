import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store';
import {
  type BureauCode,
  type EventId,
  type JsonObject,
  type NewEvent,
  type PersonId,
  type StreamEvent,
  type StreamId,
  type SubjectId,
  commandId,
  eventId,
  localDate,
  streamId,
} from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type Law, type LawInForce, calendarOf, parseNotice, shippedLaw, shippedNotices } from '#law';
import { testNotice2027 } from '#law/testing';
import { ProjectionRunner, type ReadStore, openReadStore } from '#read-store';
import { migrations } from '../../../../migrations/index.js';
import { ClockKeeper } from '../application/clock-keeper.js';
import { clockStream } from '../domain/clock-events.js';
import type { DeadlineTables } from '../read-model/deadline-row.js';
import { deadlinesProjection } from '../read-model/deadlines-projection.js';
import { DueScan } from '../read-model/due-scan.js';
import { LawHistory } from '../read-model/law-history.js';
import { type TrackedKind, trackedKinds } from '../tracked.js';
import { readStoreIn, removeReadStoreOf } from '../../../../test/support/read-stores.js';

export const bureau = '130525' as BureauCode;
export const officer = '5b0e9d0c-0000-5000-8000-000000000001' as PersonId;
export const aCase = streamId('inspection-case-5b0e9d0c-0000-5000-8000-0000000000c1');
export const anotherCase = streamId('inspection-case-5b0e9d0c-0000-5000-8000-0000000000c2');
const unit = '测试大队';

/** What the case events of these tests say. */
export const opened = {
  type: 'CaseOpened',
  data: {
    leads: [],
    employer: { name: '测试甲公司', creditCode: null, workplace: null },
    matters: [],
    unit,
    coverage: 'complete',
  },
};
export const filed = { type: 'CaseFiled', data: { number: null, officers: [officer], document: null } };
export const concluded = {
  type: 'InvestigationConcluded',
  data: { proposal: null, minor: null, report: null, document: null },
};
export const closed = { type: 'CaseClosed', data: { ground: null, document: null } };
export const orderedBy = (rectifyBy: string | null) => ({
  type: 'RectificationOrdered',
  data: { number: null, demands: null, rectifyBy, document: null },
});
export const servedOf = (order: EventId) => ({
  type: 'RectificationOrderServed',
  data: { order, method: 'direct', document: null },
});

const reason = { subject: 'test', sealed: '' };
export const voidingOf = (event: EventId) => ({ type: 'RecordVoided', data: { event, reason } });
/** @param on the day on which it truly happened. */
export const correctionOf = (event: EventId, on: string) => ({
  type: 'RecordCorrected',
  data: { event, reason, happenedOn: on },
});

/** A record on disk, the deadlines folded from it, and a clock that is moved. */
export class Setting {
  readonly clock = new MovableClock();
  readonly #directory = mkdtempSync(join(tmpdir(), 'anmai-deadlines-'));
  readonly store: SqliteEventStore;
  readonly history = new LawHistory();
  #readStore: ReadStore | undefined;
  #law: LawInForce = { law: shippedLaw, edition: null };
  #recorded = 0;

  /** @param kinds what is tracked. */
  constructor(private readonly kinds: readonly TrackedKind[] = trackedKinds) {
    this.store = new SqliteEventStore({ path: join(this.#directory, 'events.db'), clock: this.clock });
  }

  get readStore(): ReadStore {
    return this.#readStore!;
  }

  async open(): Promise<this> {
    this.#readStore ??= await openReadStore(readStoreIn(this.#directory), migrations);
    return this;
  }

  async close(): Promise<void> {
    await this.#readStore?.close();
    await this.store.close();
    await removeReadStoreOf(this.#directory);
    rmSync(this.#directory, { recursive: true });
  }

  async record(
    stream: StreamId,
    { type, data }: { type: string; data: object },
    day: string,
    transcribed = false,
  ): Promise<StreamEvent> {
    const { head } = await this.store.read(stream);
    const command = commandId('test', `${stream} ${type} ${day} ${++this.#recorded}`);
    const event: NewEvent = {
      data: data as JsonObject,
      meta: {
        id: eventId(command, 0),
        type,
        schema: 1,
        bureau,
        recordedBy: { person: officer },
        doneBy: { officers: [officer] },
        act: null,
        happenedOn: localDate(day),
        entry: transcribed
          ? { kind: 'transcribed', document: null, reason: { subject: stream as string as SubjectId, sealed: '' } }
          : { kind: 'live' },
        commandId: command,
        commandHash: '',
        law: null,
        judged: [],
        relied: [],
      },
    };
    return (await this.store.append(stream, head, [event])).events[0]!;
  }

  get runner(): ProjectionRunner {
    return new ProjectionRunner({
      store: this.store,
      readStore: this.readStore,
      projections: [deadlinesProjection(this.history, this.kinds)],
    });
  }

  async catchUp(): Promise<void> {
    await this.runner.catchUp();
  }

  get law() {
    return { inForce: async () => this.#law };
  }

  /** A law that is adopted now, in the record's order. */
  async adopt(law: Law, because: string): Promise<void> {
    const edition = String(this.#recorded).padStart(64, '0') as NonNullable<LawInForce['edition']>;
    await this.record(streamId('law-130525'), { type: 'Adopted', data: {} }, '2026-03-02');
    this.history.add({ law, edition, since: await this.store.end(), because });
    this.#law = { law, edition };
  }

  keeper(): ClockKeeper {
    const { store, law, clock, kinds } = this;
    return new ClockKeeper({ store, due: new DueScan(this.readStore), law, clock, kinds });
  }

  /** Sweeps and folds until nothing moves. */
  async tick(): Promise<void> {
    await this.catchUp();
    while ((await this.keeper().sweep()) > 0) await this.catchUp();
  }

  /** What the clock has recorded of a case: type, limit, step and last day. */
  async told(stream: StreamId = aCase): Promise<readonly string[]> {
    const { events } = await this.store.read(clockStream(stream));
    return events.map(
      ({ type, data }) =>
        `${type} ${String(data['family'])} ${String(data['rung'] ?? data['because'] ?? '-')} ${String(data['due'])}`,
    );
  }

  async row(family: string, stream: StreamId = aCase) {
    return this.readStore.db
      .withTables<DeadlineTables>()
      .selectFrom('deadlines')
      .selectAll()
      .where('key', '=', `${stream} ${family}`)
      .executeTakeFirst();
  }
}

/** The notices as they ship, and one for 2027 that exists in this test alone. */
export function lawWithNoticeFor2027(): Law {
  return { ...shippedLaw, calendar: calendarOf([...shippedNotices, parseNotice(testNotice2027)]) };
}
