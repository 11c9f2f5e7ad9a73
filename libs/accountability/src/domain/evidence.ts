import type { DomainEvent, EventId, EventTypes, Fact } from '#kernel';
import type { Part } from './accountable.js';
import type { Circumstance } from './circumstance.js';
import type { EvidenceItem, Participant } from './derived-finding.js';

/** The events that a finding rests on, each once, in the order of the world. */
export function evidenceOf<E extends DomainEvent>(
  types: EventTypes,
  facts: readonly Fact<E>[],
  named: {
    readonly anchor: EventId;
    readonly seen?: readonly EventId[];
    readonly moved?: readonly EventId[];
    readonly ended?: EventId | null;
  },
): readonly EvidenceItem[] {
  const { anchor, seen = [], moved = [], ended } = named;
  return facts.flatMap((fact): EvidenceItem[] => {
    const { id, type, on } = fact;
    const as = id === anchor ? 'anchor' : id === ended ? 'ended' : seen.includes(id) ? 'seen' : 'moved';
    if (as === 'moved' && !moved.includes(id)) return [];
    return [{ event: id, type, on, as, sentence: sentenceOf(fact, types) }];
  });
}

/** 2026-04-20 行政处罚决定（补录）. */
function sentenceOf({ type, on, entry }: Fact, types: EventTypes): string {
  const copied = entry.kind === 'transcribed' ? '（补录）' : '';
  return `${on} ${types[type]?.zh ?? type}${copied}`;
}

/** Who had part in it, each part once; whether it answers depends on what kind of failing it is. */
export function participantsOf(parts: readonly Part[], { answerable }: Circumstance): readonly Participant[] {
  const seen = new Set<string>();
  return parts.flatMap(({ person, capacity, event }): Participant[] => {
    const key = `${person} ${capacity}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ person, capacity, event, answerable: capacity !== 'dissented' && answerable.includes(capacity) }];
  });
}
