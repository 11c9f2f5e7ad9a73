import {
  type Act,
  type DomainEvent,
  type JsonObject,
  type Judgement,
  Problem,
  type Recorded,
  type StreamSlice,
  headTag,
} from '#kernel';
import { type ActRow, rowOf } from './act-table.js';
import type { Acted } from './request.js';
import type { StreamKind } from './stream-kind.js';

/** A norm that stands in the way, as the person who is refused has to read it. */
export function refusalOf(acts: readonly ActRow[], { norm, verdict }: Judgement): JsonObject {
  const named = (act: string) => ({ act, name: rowOf(acts, act)?.zh ?? act });
  return {
    norm: norm.id,
    edition: norm.edition,
    level: norm.level,
    basis: norm.basis,
    says: norm.says,
    verdict: verdict.is,
    ...(verdict.is === 'unknown' && { missing: verdict.missing }),
    ...(verdict.is === 'unmet' && {
      seen: verdict.seen,
      ...(verdict.because && { because: verdict.because }),
      ...(verdict.unlockedBy && { unlockedBy: verdict.unlockedBy.map(named) }),
      ...(verdict.opensOn && { opensOn: verdict.opensOn }),
    }),
  };
}

/** Enough to see what happened; the timeline has the rest. */
const mostShown = 20;

/** Somebody acted first: what they did since the version that the sender saw, the latest twenty of it. */
export function changed<A extends Act, E extends DomainEvent, S>(
  kind: StreamKind<A, E, S>,
  { head, events }: StreamSlice,
  since: number,
): Problem {
  const later = events.filter(({ version }) => !(version <= since));
  return new Problem('conflict', 'stream-changed', {
    head: headTag(head),
    earlier: Math.max(0, later.length - mostShown),
    since: later.slice(-mostShown).map(({ version, type, meta }) => ({
      version,
      type,
      name: kind.types[type as E['type']]?.zh ?? type,
      happenedOn: meta.happenedOn,
      recordedAt: meta.recordedAt,
      recordedBy: 'person' in meta.recordedBy ? meta.recordedBy.person : meta.recordedBy.system,
    })),
  });
}

/** The answer to a command, told from what it recorded. */
export function acted({ events, position }: Recorded): Acted {
  const last = events.at(-1)!;
  return {
    stream: last.stream,
    version: last.version,
    head: headTag(last),
    position,
    events: events.map(({ type, version, meta }) => ({ id: meta.id, type, version, happenedOn: meta.happenedOn })),
    judged: last.meta.judged,
  };
}
