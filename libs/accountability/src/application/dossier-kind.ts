import { type CaseEvent, caseEventTypes, caseKindName, inspectionCase, peopleOf } from '#inspection';
import {
  type BureauCode,
  type EventStore,
  type JsonObject,
  type LocalDate,
  Problem,
  type StreamId,
  decoder,
  fold,
  noClocks,
  streamId,
  timeline,
} from '#kernel';
import type { ActRow, ForeignFact, StreamKind } from '#platform';
import {
  type DossierReview,
  type DossierReviewAct,
  type DossierReviewEvent,
  type ProposedSheet,
  dossierReview,
  dossierReviewEventTypes,
  dossierReviewNorms,
  draw,
} from '../domain/dossier-review.js';
import { prefilled } from '../domain/score-sheet.js';
import { reviewers } from './act-table.js';
import * as inputs from './dto/dossier-acts.dto.js';
import { findingVisibility } from './finding-kind.js';
import { standingFindings } from './standing-findings.js';

export const dossierReviewKindName = 'dossier-review';
export type DossierReviewKind = StreamKind<DossierReviewAct, DossierReviewEvent, DossierReview>;

const own = { side: 'ours', personal: true, roles: reviewers } as const;

export const dossierReviewActs: readonly ActRow<DossierReviewAct['act']>[] = [
  {
    ...own,
    act: 'PlanDossierReview',
    zh: '制定评查计划',
    creates: true,
    input: inputs.PlanDossierReviewDto,
    record: '案卷评查方案',
  },
  { ...own, act: 'ScoreDossier', zh: '案卷评分', input: inputs.ScoreDossierDto, record: '案卷评查评分表' },
  {
    ...own,
    act: 'ConcludeDossierReview',
    zh: '评查结束',
    input: inputs.ConcludeDossierReviewDto,
    record: '案卷评查通报',
  },
];

/** The cases of a bureau that were closed in a span, in order of their ids. */
export type ClosedCases = (bureau: BureauCode, from: LocalDate, to: LocalDate) => Promise<readonly StreamId[]>;

/** More ids than this do not fit into one event; a shorter span does. */
const mostInFrame = 3000;

/**
 * @param closed the frame of a plan. It is recorded whole, so that the draw can be made again and the frame held against
 *   the record.
 */
export const dossierReviewKind = (store: Pick<EventStore, 'read'>, closed: ClosedCases): DossierReviewKind => ({
  kind: dossierReviewKindName,
  procedure: dossierReview,
  norms: dossierReviewNorms,
  types: dossierReviewEventTypes,
  acts: dossierReviewActs,
  amendable: false,
  clocksOf: () => noClocks,
  coverage: () => 'complete',
  involved: () => ({ unit: null, people: [] }),
  seenAs: findingVisibility,

  async foreign(key) {
    const [asked, about] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    if (!about.startsWith(`${caseKindName}-`)) return undefined;
    const dossier = streamId(about);
    if (asked === 'sheet') return proposedSheet(dossier, store);
    const { head, events } = await store.read(dossier);
    const state = fold(inspectionCase, timeline(events, decoder<CaseEvent>(caseEventTypes)));
    return { value: { people: peopleOf(state) }, source: `${dossier}@${head.version}` };
  },

  /** Draws the sample. @throws Problem `dossier-frame-empty`, `dossier-frame-too-large`. */
  async reserve(act, { bureau }) {
    if (act.act !== 'PlanDossierReview') return act;
    const { closedFrom, closedTo, seed, size } = act;
    const frame = await closed(bureau, closedFrom, closedTo);
    if (frame.length === 0) throw new Problem('invalid', 'dossier-frame-empty', { closedFrom, closedTo });
    if (frame.length > mostInFrame)
      throw new Problem('too-large', 'dossier-frame-too-large', { cases: frame.length, most: mostInFrame });
    return { ...act, frame, drawn: draw(frame, seed, size) };
  },
});

async function proposedSheet(dossier: StreamId, store: Pick<EventStore, 'read'>): Promise<ForeignFact> {
  const { findings, source } = await standingFindings(dossier, store);
  const { vetoes, deductions } = prefilled(findings);
  const value: ProposedSheet = {
    vetoes,
    deductions: deductions.map(({ item, points }) => ({ item, points })),
    findings: findings.map(({ id }) => id),
  };
  return { value: value as ProposedSheet & JsonObject, source };
}
