import {
  type DomainEvent,
  type RecordedEvent,
  type StreamId,
  asFact,
  dayOf,
  decoder,
  isAmendment,
  timeline,
} from '#kernel';
import { type Happening, deemedFact } from '#law';
import { type ClockEvent, clockEventTypes } from '../domain/clock-events.js';
import { type Standing, type TrackedKind, kindOfStream } from '../tracked.js';

/** What an event tells of the limits of a lead or case. */
export interface Telling {
  /** The lead or case. */
  readonly id: StreamId;
  readonly kind: TrackedKind;
  readonly happenings: readonly Happening[];
  /** What the clock put on record; it is about one limit and may start others. */
  readonly step?: ClockEvent;
  /** `some`: its rows are told from the whole stream, for it is of an earlier day. `all`: so are all others. */
  readonly anew?: 'some' | 'all';
}

/** What the timeline of a lead or case tells. */
export interface WholeTelling {
  readonly happenings: readonly Happening[];
  readonly standing: Standing;
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
    if (step) return { id, kind, happenings: following(kind, step, event), step };
    if (isAmendment(event)) return { id, kind, happenings: [], anew: 'all' };
    const said = decoders.get(kind)!(event);
    if (!said) return undefined;
    const fact = asFact(event, said);
    const changesStanding = event.version > 1 && Object.keys(kind.standingIn(fact)).length > 0;
    const isLate = fact.on !== dayOf(fact.recordedAt);
    return {
      id,
      kind,
      happenings: kind.bindings.happeningsOf(fact),
      ...((changesStanding || isLate) && { anew: changesStanding ? ('all' as const) : ('some' as const) }),
    };
  };
}

/** @param events of a lead or case. */
export function wholeTelling(
  { types, bindings, standingIn }: TrackedKind,
  events: readonly RecordedEvent[],
): WholeTelling {
  const facts = timeline(events, decoder<DomainEvent>(types));
  return {
    happenings: facts.flatMap((fact) => bindings.happeningsOf(fact)),
    standing: facts.reduce<Standing>((standing, fact) => ({ ...standing, ...standingIn(fact) }), {
      unit: null,
      officer: null,
    }),
  };
}

/** What it is to other limits that one has run out. */
function following({ bindings }: TrackedKind, { type, data }: ClockEvent, event: RecordedEvent): readonly Happening[] {
  const { family, rule, trigger, due: on, subject } = data;
  if (type === 'RungReached') return [];
  if (type === 'LimitLapsed' || type === 'LapseWithdrawn') {
    const occurrence = bindings.expires?.[family];
    return occurrence ? [{ event: trigger, on, occurrence, ...(subject !== null && { subject }) }] : [];
  }
  const deemed = bindings.deems?.[family]?.({ subject });
  if (!deemed) return [];
  const { position, version, meta } = event;
  const at = { id: trigger, recordedAt: meta.recordedAt, position, version };
  return bindings.happeningsOf(deemedFact(deemed, on, at, rule));
}
