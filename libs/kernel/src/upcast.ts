import type { DomainEvent } from './event.js';
import type { JsonObject } from './json.js';
import { Problem } from './problem.js';
import type { Decode } from './timeline.js';

/** Lifts data from the schema before it: `upcasts[0]` takes schema 1 to 2. */
export type Upcast = (data: JsonObject) => JsonObject;

/** Every event type that a procedure stores, with its Chinese name and how older shapes are lifted. */
export interface EventType {
  /** 中文名, as the timeline shows it. */
  readonly zh: string;
  readonly upcasts?: readonly Upcast[];
}

export type EventTypes<Type extends string = string> = Readonly<Record<Type, EventType>>;

/** The schema that new events of a type are written with: one more than the upcasts it has. */
export const schemaOf = (type: EventType): number => (type.upcasts?.length ?? 0) + 1;

/**
 * Reads stored events of these types in their current shape; other types give undefined. A correction is applied in the
 * shape that it was written in, and lifted from there.
 * @throws Problem `schema-unknown` for an event written by a newer version of the program.
 */
export function decoder<E extends DomainEvent>(types: EventTypes<E['type']>): Decode<E> {
  const known = new Map<string, EventType>(Object.entries(types));
  return (event, changes = []) => {
    const type = known.get(event.type);
    if (!type) return undefined;
    const { schema } = event.meta;
    if (schema > schemaOf(type))
      throw new Problem('corrupt', 'schema-unknown', { type: event.type, schema, known: schemaOf(type) });
    const lift = (data: JsonObject, from: number, to?: number) =>
      (type.upcasts ?? []).slice(from - 1, to && to - 1).reduce((lower, upcast) => upcast(lower), data);
    let [data, at] = [event.data, schema];
    for (const change of changes) {
      data = { ...lift(data, at, change.schema), ...change.data };
      at = change.schema;
    }
    return { type: event.type, data: lift(data, at) } as unknown as E;
  };
}

type DataOf<E extends DomainEvent, T extends E['type']> = Extract<E, { readonly type: T }>['data'];

/**
 * The data of a stored event in its current shape, for whoever knows of which type it is.
 * @throws Error where it is of another type, and Problem as `decoder`.
 */
export function dataOf<E extends DomainEvent, T extends E['type']>(
  decode: Decode<E>,
  event: Parameters<Decode<E>>[0],
  ...types: readonly T[]
): DataOf<E, T> {
  const decoded = decode(event);
  if (!types.some((type) => type === decoded?.type)) throw new Error(`${event.type} is none of ${types.join(', ')}`);
  return (decoded as Extract<E, { readonly type: T }>).data;
}
