import {
  type Act,
  type DomainEvent,
  type EventId,
  type Ledger,
  type LocalDate,
  type RecordedEvent,
  type StreamId,
  type SubjectId,
  decoder,
  fold,
  genesisHash,
  ledgerOf,
  localDate,
  timeline,
} from '#kernel';
import { type Happening, aStream, happened, record } from '#kernel/testing';
import fc from 'fast-check';
import type { StreamKind } from '../acting/stream-kind.js';
import { StreamsTold } from './streams-told.js';

type Noted = DomainEvent<'Noted', { text: string }>;
const types = { Noted: { zh: '记录' } };
const kind = { kind: 'test', types, procedure: ledgerOf<Noted>(types) } as unknown as StreamKind<
  Act,
  Noted,
  Ledger<Noted>
>;

/** A store with one stream that grows, and what was asked of it. */
class Growing {
  events: readonly RecordedEvent[] = [];
  readonly asked: number[] = [];

  async read(_: StreamId, after = 0) {
    this.asked.push(after);
    const last = this.events.at(-1);
    const head = last ? { version: last.version, hash: last.hash } : { version: 0, hash: genesisHash('test', aStream) };
    return { head, events: this.events.slice(after) };
  }
}

const reason = { subject: aStream as string as SubjectId, sealed: '' };
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-03-0${n}`);
const step = fc.tuple(fc.constantFrom('noted', 'noted', 'noted', 'voided', 'corrected'), day, fc.nat(30));
const histories = fc.array(step, { minLength: 1, maxLength: 12 }).map((steps) =>
  steps.reduce<readonly Happening[]>((before, [what, on, pick], n) => {
    const target = before[pick % Math.max(1, before.length)]?.id as EventId | undefined;
    if (what === 'noted' || !target) return [...before, happened({ type: 'Noted', data: { text: `${n}` } }, on)];
    const event =
      what === 'voided'
        ? { type: 'RecordVoided', data: { event: target, reason, n } }
        : { type: 'RecordCorrected', data: { event: target, reason, happenedOn: localDate(on), n } };
    return [...before, happened(event, '2026-12-01')];
  }, []),
);

describe('streams as they were last told', () => {
  it('are told as a fold from nothing tells them, at every moment and day', () =>
    fc.assert(
      fc.asyncProperty(histories, fc.option(day, { nil: undefined }), async (happenings, until) => {
        const store = new Growing();
        store.events = record(happenings);
        const streams = new StreamsTold(store);
        const { events } = await streams.read(aStream);
        const by = until as LocalDate | undefined;
        for (let known = 0; known <= events.length; known++) {
          const facts = timeline(events.slice(0, known), decoder<Noted>(types), by ? { until: by } : {});
          expect(streams.of(kind, events, known, by)).toMatchObject({ facts, state: fold(kind.procedure, facts) });
        }
      }),
      { numRuns: 60 },
    ));

  it('are asked for what was recorded since, and never older than the record', async () => {
    const [one, two, three] = record(
      ['一', '二', '三'].map((text) => happened({ type: 'Noted', data: { text } }, '2026-03-02')),
    );
    const store = new Growing();
    store.events = [one!];
    const streams = new StreamsTold(store);
    const first = await streams.read(aStream);
    expect(await streams.read(aStream)).toBe(first);
    store.events = [one!, two!, three!];
    const later = await streams.read(aStream);
    expect(later.events).toEqual([one, two, three]);
    expect(later.head.version).toBe(3);
    expect(streams.of(kind, later.events, 3).facts).toHaveLength(3);
    expect(store.asked).toEqual([0, 1, 1]);
  });

  it('are read anew where the store holds another record than the one that was kept', async () => {
    const store = new Growing();
    const streams = new StreamsTold(store);
    const [kept] = record([happened({ type: 'Noted', data: { text: '原来' } }, '2026-03-02')]);
    const [other] = record([happened({ type: 'Noted', data: { text: '恢复' } }, '2026-03-02')]);
    store.events = [kept!];
    await streams.read(aStream);
    store.events = [other!];
    expect((await streams.read(aStream)).events).toEqual([other]);
  });
});
