import { type EventStore, type PersonId, Problem, type StreamId, last } from '#kernel';
import type { Actor, StreamReader, TimelineDto } from '#platform';
import { type DossierPeople, type DossierReviewPlanned, dossierKey, scoreFor } from '../domain/dossier-review.js';
import { type DossierReviewKind, dossierReviewKindName } from './dossier-kind.js';
import { dossierWords } from './dossier-words.js';
import { standingFindings } from './standing-findings.js';

/** Single dossier reviews and their sheets, from their own streams and those of the dossiers. */
export class DossierReviews {
  constructor(
    readonly kind: DossierReviewKind,
    private readonly on: { readonly store: Pick<EventStore, 'read'>; readonly reader: StreamReader },
  ) {}

  /** @throws Problem `stream-not-found` where there is none, and where this person may not know of one. */
  async open(actor: Actor, id: StreamId) {
    const opened = await this.on.reader.open(this.kind, actor, id);
    const planned = last(opened.state, 'DossierReviewPlanned');
    if (!planned) throw new Problem('not-found', 'stream-not-found', { kind: dossierReviewKindName });
    const plan: DossierReviewPlanned['data'] = planned.data;
    return { ...opened, plan };
  }

  /** The sheet of a dossier as it is confirmed, and what the findings propose now. @throws Problem `dossier-not-drawn`. */
  async sheet(actor: Actor, id: StreamId, asked: string) {
    const { state, plan } = await this.open(actor, id);
    const dossier = plan.drawn.find((each) => each === asked);
    if (!dossier) throw new Problem('not-found', 'dossier-not-drawn');
    const score = scoreFor(state, dossier);
    const handled = await this.kind.foreign?.(dossierKey(dossier), plan.closedTo, id);
    const { people } = (handled?.value ?? { people: [] }) as DossierPeople;
    return {
      dossier,
      score,
      scoredBy: score ? await this.#nameOf(score.recordedBy) : null,
      own: people.includes(actor.person),
      findings: (await standingFindings(dossier, this.on.store)).findings,
    };
  }

  /** Every step, as it was recorded. Problems as `open`. */
  async history(actor: Actor, id: StreamId): Promise<TimelineDto> {
    return this.on.reader.history(this.kind, await this.open(actor, id), { words: dossierWords });
  }

  async #nameOf(by: { readonly person: PersonId } | object): Promise<string | null> {
    return 'person' in by ? ((await this.on.reader.nameOf(by.person)) ?? '未登记人员') : null;
  }
}
