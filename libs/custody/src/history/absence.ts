import { setImmediate as nextTurn } from 'node:timers/promises';
import { findingRegister, listedIn } from '#accountability';
import { type CaseEvent, caseEventTypes, caseKindName } from '#inspection';
import { GrowingTree, type SignedHead } from '#integrity';
import {
  type EventStore,
  type Fact,
  type LocalDate,
  type PersonId,
  type Position,
  Problem,
  type RecordedEvent,
  type StreamId,
  dayOf,
  decoder,
  headTag,
  startOfLog,
} from '#kernel';
import type { Actor, StreamKinds, StreamReader } from '#platform';
import { type ReadLog, type RecordsRead, readEventTypes, readsPrefix } from '#read-audit';
import type { ProofSource } from '../disclosure/case-files.js';

/** What is said not to have happened. Days are Asia/Shanghai and both included. */
export type Question =
  /** This person read neither the case nor what was found in it in these days. */
  | { readonly is: 'not-read'; readonly person: PersonId; readonly from?: LocalDate; readonly to?: LocalDate }
  /** Nothing was served before this day. */
  | { readonly is: 'not-served'; readonly before: LocalDate }
  /** Nothing happened in these days. */
  | { readonly is: 'nothing'; readonly from: LocalDate; readonly to: LocalDate };

export interface Contradiction {
  readonly event: string;
  readonly stream: string;
  readonly on: LocalDate;
  readonly what: string;
}

/** An answer, and what was gone through for it: everything, to the last. */
export interface Absence {
  readonly holds: boolean;
  /** What shows the contrary. */
  readonly contradictions: readonly Contradiction[];
  /** Every stream that was gone through, from its first event to this head. */
  readonly streams: readonly { readonly stream: string; readonly events: number; readonly head: string }[];
  /** Entries that were looked at. */
  readonly examined: number;
  /** The whole record that the streams were looked for in; null where the case's own stream is all. */
  readonly record: {
    readonly from: Position;
    readonly to: Position;
    readonly events: number;
    /** Root of the tree over these events. */
    readonly root: string;
    /** The newest signed head, which the events up to it were found to give. */
    readonly head: Pick<SignedHead, 'position' | 'count' | 'root' | 'at' | 'keyId'> | null;
  } | null;
}

const servings: readonly string[] = ['RectificationOrderServed', 'DocumentServed', 'ServiceAnnounced'];
const decodeReads = decoder<RecordsRead>(readEventTypes);
const page = 1000;

/** Answers that something did not happen, by going through everything where it would stand. */
export class Absences {
  constructor(
    private readonly on: {
      readonly store: EventStore;
      readonly reader: StreamReader;
      readonly kinds: StreamKinds;
      readonly reads: ReadLog;
      readonly proof: ProofSource;
    },
  ) {}

  /** @throws Problem `stream-not-found`, `record-not-signed-so` (corrupt) when the record is not what was signed. */
  async answer(actor: Actor, inspectionCase: StreamId, question: Question): Promise<Absence> {
    const { reader, kinds } = this.on;
    const opened = await reader.open(kinds.get(caseKindName), actor, inspectionCase);
    if (question.is === 'not-read') return this.#notRead(inspectionCase, question);
    const facts = opened.facts as unknown as readonly Fact<CaseEvent>[];
    const contradictions = facts
      .filter(({ type, on }) =>
        question.is === 'not-served'
          ? servings.includes(type) && on < question.before
          : question.from <= on && on <= question.to,
      )
      .map(({ id, type, on }) => ({ event: id, stream: inspectionCase, on, what: caseEventTypes[type].zh }));
    return {
      holds: contradictions.length === 0,
      contradictions,
      streams: [{ stream: inspectionCase, events: opened.events.length, head: headTag(opened.head) }],
      examined: facts.length,
      record: null,
    };
  }

  /** Reads stand in many streams, so the whole record is gone through, and held against what was signed of it. */
  async #notRead(subject: StreamId, { person, from, to }: Question & { is: 'not-read' }): Promise<Absence> {
    const { store, reads, proof } = this.on;
    await reads.flush();
    // whoever reads what was found in the case reads of the case
    const found = listedIn((await store.read(findingRegister(subject))).events);
    const about = new Set<string>([subject, ...found]);
    const signed = newest(proof);
    const tree = new GrowingTree();
    const last = new Map<StreamId, RecordedEvent>();
    const contradictions: Contradiction[] = [];
    let [examined, at] = [0, startOfLog];
    for (let events = await store.readAll(at, page); events.length > 0; events = await store.readAll(at, page)) {
      for (const event of events) {
        tree.add(event.hash);
        at = event.position;
        if (signed?.position === at) assertSigned(signed, tree);
        if (!event.stream.startsWith(readsPrefix)) continue;
        last.set(event.stream, event);
        for (const entry of decodeReads(event)?.data.reads ?? []) {
          examined++;
          const [first, until] = [dayOf(entry.firstAt), dayOf(entry.lastAt)];
          const then = (!to || first <= to) && (!from || from <= until);
          if (then && entry.person === person && entry.subjects.some((one) => about.has(one)))
            contradictions.push({ event: event.meta.id, stream: event.stream, on: until, what: entry.what });
        }
      }
      await nextTurn();
    }
    const head = signed && {
      position: signed.position,
      count: signed.count,
      root: signed.root,
      at: signed.at,
      keyId: signed.keyId,
    };
    return {
      holds: contradictions.length === 0,
      contradictions,
      streams: [...last.values()].map(({ stream, version, hash }) => ({
        stream,
        events: version,
        head: headTag({ version, hash }),
      })),
      examined,
      record: { from: startOfLog, to: at, events: tree.count, root: tree.root().toString('hex'), head: head ?? null },
    };
  }
}

const newest = (proof: ProofSource): SignedHead | undefined => proof.place().heads.at(-1);

function assertSigned({ position, count, root }: SignedHead, tree: GrowingTree): void {
  if (tree.count === count && tree.root().toString('hex') === root) return;
  throw new Problem('corrupt', 'record-not-signed-so', { position });
}
