import {
  type Decode,
  type DomainEvent,
  type EventTypes,
  type Fact,
  type Projection,
  amendmentTypes,
  asFact,
  decoder,
  isAmendment,
  timeline,
} from '#kernel';

/** Where the latest fact of a row stands in the timeline. */
export interface Latest {
  /** Day of the latest act, Asia/Shanghai. */
  last_on: string;
  /** The latest known moment of that day; null when none is known. */
  last_at: string | null;
  /** Of the last event of the stream. */
  version: number;
}

export interface TimelineRows<E extends DomainEvent, Row extends Latest> extends Pick<
  Projection<Row>,
  'name' | 'version' | 'table'
> {
  readonly types: EventTypes<E['type']>;
  begin(id: string, bureau: string, on: string): Row;
  /** The row after a fact that follows all the others. */
  tell(row: Row, fact: Fact<E>): Row;
}

/**
 * One row per stream that is always what its timeline adds up to. A fact that goes to the end of the timeline is told to the
 * row; after an amendment, or a fact of an earlier day, the row is told anew from the whole stream.
 */
export function timelineRows<E extends DomainEvent, Row extends Latest>({
  types,
  begin,
  tell,
  ...named
}: TimelineRows<E, Row>): Projection<Row> {
  const decode: Decode<E> = decoder<E>(types);
  const next = (row: Row, fact: Fact<E>): Row => ({ ...tell(row, fact), ...latest(row, fact) });
  return {
    ...named,
    handles: [...Object.keys(types), ...Object.keys(amendmentTypes)],
    keys: ({ stream }) => [stream],
    fold(row, event, key, stream) {
      const { version, meta } = event;
      const empty = begin(key, meta.bureau, meta.happenedOn);
      const fact = isAmendment(event) || (!row && version > 1) ? undefined : asFact(event, decode(event)!);
      if (fact && (!row || goesToTheEnd(fact, row))) return { ...next(row ?? empty, fact), version };
      const facts = timeline(stream(), decode);
      const first = facts[0];
      return first && { ...facts.reduce(next, { ...empty, last_on: first.on }), version };
    },
  };
}

const goesToTheEnd = ({ on, at }: Fact, { last_on: lastOn, last_at: lastAt }: Latest): boolean =>
  on > lastOn || (on === lastOn && !(at && lastAt && lastAt > at));

/** @param row before the fact, which is not of an earlier day. */
function latest({ last_on: lastOn, last_at: lastAt }: Latest, { on, at }: Fact): Pick<Latest, 'last_on' | 'last_at'> {
  const known = on === lastOn ? lastAt : null;
  return { last_on: on, last_at: at && (!known || at > known) ? at : known };
}
