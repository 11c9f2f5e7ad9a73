import { type DomainEvent, type RecordedEvent, type StreamId, asFact, decoder } from '#kernel';
import { type Happening, deemedFact } from '#law';
import { type ClockEvent, clockEventTypes } from '../domain/clock-events.js';
import { type Standing, type TrackedKind, kindOfStream } from '../tracked.js';

/** What an event tells of the limits of a lead or case. */
export interface Telling {
  /** The lead or case. */
  readonly id: StreamId;
  readonly kind: TrackedKind;
  readonly happenings: readonly Happening[];
  readonly standing: Standing;
  /** What the clock put on record; it is about one limit and may start others. */
  readonly step?: ClockEvent;
}

const decodeStep = decoder<ClockEvent>(clockEventTypes);

/** Reads events as tellings; undefined for one that tells nothing of a limit. */
export function tellingsOf(kinds: readonly TrackedKind[]): (event: RecordedEvent) => Telling | undefined {
  const decoders = new Map(kinds.map((kind) => [kind, decoder<DomainEvent>(kind.types)]));
  return (event) => {
    const step = decodeStep(event);
    const id = step?.data.of ?? event.stream;
    const kind = kindOfStream(id, kinds);
    if (!kind) return undefined;
    if (step) return { id, kind, happenings: following(kind, step, event), standing: {}, step };
    const said = decoders.get(kind)!(event);
    if (!said) return undefined;
    const happenings = kind.bindings.happeningsOf(asFact(event, said));
    return { id, kind, happenings, standing: kind.standingIn(said, event) };
  };
}

/** What it is to other limits that one has run out. */
function following({ bindings }: TrackedKind, { type, data }: ClockEvent, event: RecordedEvent): readonly Happening[] {
  const { family, rule, trigger, due: on, subject } = data;
  if (type === 'RungReached') return [];
  if (type !== 'LimitTookEffect') {
    const occurrence = bindings.expires?.[family];
    return occurrence ? [{ event: trigger, on, occurrence, ...(subject !== null && { subject }) }] : [];
  }
  const deemed = bindings.deems?.[family]?.({ subject });
  if (!deemed) return [];
  const { position, version, meta } = event;
  const at = { id: trigger, recordedAt: meta.recordedAt, position, version };
  return bindings.happeningsOf(deemedFact(deemed, on, at, rule));
}
