import type { EventId, LocalDate } from '#kernel';
import type { InspectionCase } from './case.js';
import { servedPapers } from './vocabulary.js';

// 待送达: papers that have been made and have not reached the party. A service by publication reaches him, in its time.

export interface Unserved {
  readonly id: EventId;
  readonly type: keyof typeof servedPapers;
  readonly on: LocalDate;
}

/** A service that does not name its paper is of the latest of that kind before it. */
export function unservedPapers(state: InspectionCase): readonly Unserved[] {
  const services = [...state.DocumentServed, ...state.ServiceAnnounced];
  const reached = new Set<string | null>([
    ...services.map(({ data }) => data.of),
    ...state.RectificationOrderServed.map(({ data }) => data.order),
  ]);
  return (Object.keys(servedPapers) as (keyof typeof servedPapers)[]).flatMap((type) => {
    const made: readonly { readonly id: EventId; readonly on: LocalDate }[] = state[type];
    for (const { on, data } of services) {
      if (data.of !== null || data.paper !== servedPapers[type]) continue;
      const meant = made.findLast((paper) => paper.on <= on);
      if (meant) reached.add(meant.id);
    }
    return made.filter(({ id }) => !reached.has(id)).map(({ id, on }) => ({ id, type, on }));
  });
}
