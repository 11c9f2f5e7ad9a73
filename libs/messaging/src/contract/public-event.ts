import type { Json, JsonObject, RecordedEvent, Relied } from '#kernel';
import { onlyWhat, orNull } from './schema.js';
import { type PublicType, type Topic, changesOf, fieldsOf, topics, typeName } from './topics.js';

/** A stored event as other departments are told of it: attributes of CloudEvents 1.0, and data by the contract. */
export interface PublicEvent {
  /** Name of its topic. */
  readonly topic: string;
  readonly attributes: {
    readonly id: string;
    readonly source: string;
    readonly type: string;
    readonly subject: string;
    /** When it happened, +08:00: the moment where it is known, else the beginning of the day. */
    readonly time: string;
    readonly datacontenttype: 'application/json';
    /** The stream: everything about one matter stays in order. */
    readonly partitionkey: string;
    /** Place in its stream, counted from 1, in ten digits: orders as text. */
    readonly sequence: string;
    /** Day it happened on, Asia/Shanghai. */
    readonly happenedon: string;
    readonly timeprecision: 'instant' | 'day';
    readonly recordedtime: string;
    /** live | received | transcribed. */
    readonly entry: string;
    /** Chain hash of the stored event, hex. The same place in a stream with another hash: the record was restored. */
    readonly chainhash: string;
  };
  readonly data: JsonObject;
}

interface Row {
  readonly topic: Topic;
  readonly type: PublicType;
}

const rows = topics.map((topic) => ({
  prefix: topic.streams,
  types: new Map<string, Row>(topic.types.map((type) => [type.from, { topic, type }])),
}));

const rowFor = ({ stream, type }: RecordedEvent): Row | undefined =>
  rows.find(({ prefix }) => stream.startsWith(prefix))?.types.get(type);

/** @returns undefined for what is told to nobody. */
export function publicEventOf(event: RecordedEvent): PublicEvent | undefined {
  const row = rowFor(event);
  if (!row) return undefined;
  const { meta } = event;
  return {
    topic: row.topic.name,
    attributes: {
      id: meta.id,
      source: sourceOf(meta.bureau),
      type: typeName(row.topic, row.type),
      subject: event.stream,
      time: meta.happenedAt ? shanghaiTime(meta.happenedAt) : `${meta.happenedOn}T00:00:00+08:00`,
      datacontenttype: 'application/json',
      partitionkey: event.stream,
      sequence: sequenceOf(event.version),
      happenedon: meta.happenedOn,
      timeprecision: meta.happenedAt ? 'instant' : 'day',
      recordedtime: shanghaiTime(meta.recordedAt),
      entry: meta.entry.kind,
      chainhash: Buffer.from(event.hash).toString('hex'),
    },
    data: dataOf(row, { ...event.data, ...beyondData(row, event) }),
  };
}

/** What is told of an event and does not stand in its data as it is. */
const beyondData = ({ topic }: Row, { type, data, meta }: RecordedEvent): JsonObject => ({
  reference: referenceIn(meta.relied),
  ...(type === 'RecordCorrected' && { changes: changesOf(topic, changedIn(data)) }),
});

/** The fields of the record that the correction changes. */
const changedIn = (correction: JsonObject): JsonObject =>
  ((correction['change'] ?? {}) as { readonly data?: JsonObject }).data ?? {};

const dataOf = ({ topic, type }: Row, stored: JsonObject): JsonObject =>
  Object.fromEntries(
    fieldsOf(topic, type).map(([field, member, schema]) => [field, onlyWhat(orNull(schema), stored[member])]),
  );

export const sourceOf = (bureau: string): string => `/bureau/${bureau}`;
const sequenceOf = (version: number): string => String(version).padStart(10, '0');

/** What a lead that another department handed over relies on: its channel and the number that it has there. */
export const referenceKey = 'intake';
const referenceIn = (relied: readonly Relied[]): Json =>
  relied.find(({ key, source }) => key === referenceKey && source === null)?.value ?? null;

/** A moment as a clock in Shanghai shows it, with its offset. */
const shanghaiTime = (at: string): string =>
  `${new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`;
