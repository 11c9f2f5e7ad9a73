import {
  type ActsOf,
  type DomainEvent,
  type EventTypes,
  type Fact,
  type Json,
  type Ledger,
  type LocalDate,
  type Norms,
  type PersonId,
  type Procedure,
  type RecordedAs,
  type StreamId,
  type Check,
  type Gate,
  commandId,
  last,
  ledgerOf,
  met,
  recordedAs,
  unknown,
  unlockedBy,
  unmet,
} from '#kernel';
import { type Deduction, type Departure, type Proposal, departuresFrom, fits } from './score-sheet.js';

// Dossier review 案卷评查 — the closed cases of a span, a sample of them drawn by a recorded seed, each scored by a person on a
// sheet that the findings prefill. 隆尧县人社局事中事后监管制度: once a year.

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type DossierReviewPlanned = DomainEvent<
  'DossierReviewPlanned', // 制定评查计划
  {
    year: number;
    /** Cases closed on these days and between them. */
    closedFrom: LocalDate;
    closedTo: LocalDate;
    /** Drawn in the open, by whoever plans: with it anybody can draw the sample again. */
    seed: string;
    size: number;
    /** Every closed case of the span, in order of their ids. */
    frame: readonly StreamId[];
    drawn: readonly StreamId[];
  }
>;
export type DossierScored = DomainEvent<
  'DossierScored', // 案卷评分: the latest counts
  {
    dossier: StreamId;
    vetoes: readonly string[];
    deductions: readonly Deduction[];
    /** 与预填不同的理由: one for each line and veto that is not as the findings proposed it. Since schema 2. */
    departures?: readonly Departure[];
  }
>;
export type DossierReviewConcluded = DomainEvent<'DossierReviewConcluded', { remarks: string | null }>; // 评查结束

export type DossierReviewEvent = DossierReviewPlanned | DossierScored | DossierReviewConcluded;

export const dossierReviewEventTypes: EventTypes<DossierReviewEvent['type']> = {
  DossierReviewPlanned: { zh: '制定评查计划' },
  DossierScored: { zh: '案卷评分', upcasts: [(data) => data] },
  DossierReviewConcluded: { zh: '评查结束' },
};

// ACTS. Each is recorded by one event whose data is the act's input.
const performs = {
  PlanDossierReview: 'DossierReviewPlanned',
  ScoreDossier: 'DossierScored',
  ConcludeDossierReview: 'DossierReviewConcluded',
} as const satisfies RecordedAs<DossierReviewEvent['type']>;
export type DossierReviewAct = ActsOf<DossierReviewEvent, typeof performs>;

export type DossierReview = Ledger<DossierReviewEvent>;

/** What is known of a dossier's people; the value of the foreign fact `dossier:<case>`. */
export type DossierPeople = { readonly people: readonly PersonId[] };
export const dossierKey = (dossier: StreamId): string => `dossier:${dossier}`;

/** What the findings proposed when the dossier was scored; the value of the foreign fact `sheet:<case>`. */
export type ProposedSheet = Proposal & { readonly findings: readonly StreamId[] };
export const sheetKey = (dossier: StreamId): string => `sheet:${dossier}`;

/** The sample: the frame in the order of lots, UUIDv5s of seed and id, as many as are wanted. The same seed draws the same. */
export function draw(frame: readonly StreamId[], seed: string, size: number): readonly StreamId[] {
  return frame
    .map((id) => ({ id, lot: commandId(`dossier draw ${seed}`, id) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}

/** The score that counts: the latest. */
export const scoreFor = (review: DossierReview, dossier: StreamId) =>
  review.DossierScored.findLast(({ data }) => data.dossier === dossier);

/** The sheet that the findings proposed to whoever gave this score; undefined for one given before that was recorded. */
export const proposedTo = (score: Pick<Fact, 'relied'>): ProposedSheet | undefined =>
  score.relied.find(({ key }) => key.startsWith('sheet:'))?.value as (ProposedSheet & Json) | undefined;

export const unscored = (review: DossierReview): readonly StreamId[] =>
  (last(review, 'DossierReviewPlanned')?.data.drawn ?? []).filter((dossier) => !scoreFor(review, dossier));

export const dossierReview: Procedure<DossierReviewAct, DossierReviewEvent, DossierReview> = {
  ...recordedAs<DossierReviewEvent, typeof performs>(performs),
  ...ledgerOf<DossierReviewEvent>(dossierReviewEventTypes),
  needs: (act) => (act.act === 'ScoreDossier' ? [dossierKey(act.dossier), sheetKey(act.dossier)] : []),
};

type ReviewGate = Gate<DossierReview>;
type ReviewCheck = Check<DossierReview, DossierReviewAct>;
const rules = '追责核查规则（本系统）';
const shared = { edition: 1, level: 'bars', clauses: [] } as const;

const underWay: ReviewGate = {
  ...shared,
  kind: 'gate',
  id: 'ACC-11.underWay',
  basis: `${rules}#11`,
  says: '评查结束后，不再评分。',
  acts: ['ScoreDossier', 'ConcludeDossierReview'],
  judge: ({ state }) => (state.DossierReviewConcluded.length > 0 ? unmet() : met()),
};

const drawnDossier: ReviewCheck = {
  ...shared,
  kind: 'check',
  id: 'ACC-11.drawnDossier',
  basis: `${rules}#11`,
  says: '评分针对抽取的案卷，扣分不超过各项分值。',
  acts: ['ScoreDossier'],
  judge(act, { state }) {
    if (act.act !== 'ScoreDossier') return met();
    const planned = last(state, 'DossierReviewPlanned');
    return planned?.data.drawn.includes(act.dossier) && fits(act) ? met(planned.id) : unmet();
  },
  limits: ({ state }) => ({
    dossier: { among: [...(last(state, 'DossierReviewPlanned')?.data.drawn ?? [])] },
  }),
};

/** 回避: nobody scores a case that he handled. */
const notOwnDossier: ReviewCheck = {
  ...shared,
  kind: 'check',
  id: 'ACC-12.notOwnDossier',
  basis: `${rules}#12`,
  says: '承办过案件的人员，不得评查该案卷。',
  acts: ['ScoreDossier'],
  judge(act, { doneBy, facts }) {
    if (act.act !== 'ScoreDossier') return met();
    const known = facts.get(dossierKey(act.dossier)) as (DossierPeople & Json) | undefined;
    if (!known || typeof doneBy !== 'object' || !('officers' in doneBy)) return unknown('案卷的承办人员');
    return doneBy.officers.some((officer) => known.people.includes(officer)) ? unmet() : met();
  },
};

/** 预填须经人工确认: what is filled in otherwise than the findings propose is reasoned, line by line. */
const departureReasoned: ReviewCheck = {
  ...shared,
  kind: 'check',
  id: 'ACC-14.departureReasoned',
  basis: `${rules}#14`,
  says: '评分与追责线索预填不一致的，应当逐项说明理由。',
  acts: ['ScoreDossier'],
  judge(act, { facts }) {
    if (act.act !== 'ScoreDossier') return met();
    const proposed = facts.get(sheetKey(act.dossier)) as (ProposedSheet & Json) | undefined;
    if (!proposed) return unknown('追责线索预填的评分');
    const reasoned = (act.departures ?? []).map(({ item }) => item);
    const silent = departuresFrom(proposed, act).filter(({ code }) => !reasoned.includes(code));
    if (silent.length === 0) return met();
    return { is: 'unmet', seen: [], because: silent.map(({ zh }) => `“${zh}”与预填不一致，没有说明理由。`) };
  },
};

const allScored: ReviewGate = {
  ...shared,
  kind: 'gate',
  id: 'ACC-13.allScored',
  basis: `${rules}#13`,
  says: '抽取的案卷全部评分后，方可结束评查。',
  acts: ['ConcludeDossierReview'],
  judge: ({ state }) => (unscored(state).length > 0 ? unlockedBy('ScoreDossier') : met()),
};

export const dossierReviewNorms: Norms<DossierReview, DossierReviewAct> = {
  gates: [underWay, allScored],
  checks: [drawnDossier, notOwnDossier, departureReasoned],
};
