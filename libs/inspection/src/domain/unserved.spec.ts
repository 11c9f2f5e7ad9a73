import { decoder, fold, timeline } from '#kernel';
import { type Happening, record } from '#kernel/testing';
import { done } from '../testing/acts.js';
import * as acts from '../testing/acts.js';
import { decideNoPenalty } from '../testing/decision-acts.js';
import { givePriorNotice, serveDocument } from '../testing/proceeding-acts.js';
import { type CaseEvent, caseEventTypes } from './case.js';
import { inspectionCase } from './case.js';
import { unservedPapers } from './unserved.js';

const waiting = (...told: readonly Happening<CaseEvent>[]) =>
  unservedPapers(fold(inspectionCase, timeline(record(told), decoder<CaseEvent>(caseEventTypes)))).map(
    ({ type, on }) => `${type} ${on}`,
  );

describe('what has still to be served', () => {
  const ordered = done(acts.order(), '2026-04-01');
  const noticed = done(givePriorNotice(), '2026-04-10');
  const decided = done(decideNoPenalty(), '2026-04-20');

  it('is each paper from the day on which it was made to its service', () => {
    expect(waiting(ordered, noticed, decided)).toEqual([
      'RectificationOrdered 2026-04-01',
      'PriorNoticeGiven 2026-04-10',
      'NoPenaltyDecided 2026-04-20',
    ]);
    expect(
      waiting(
        ordered,
        done(acts.serve({ order: ordered.id }), '2026-04-02'),
        decided,
        done(serveDocument({ paper: 'noPenaltyDecision', of: decided.id }), '2026-04-21'),
      ),
    ).toEqual([]);
  });

  it('is not what a service meant that names no paper, and is what was made after it', () => {
    const again = done(givePriorNotice({ number: '监告〔2026〕10号' }), '2026-04-15');
    const served = done(serveDocument({ paper: 'priorNotice', of: null }), '2026-04-11');
    expect(waiting(noticed, served, again)).toEqual(['PriorNoticeGiven 2026-04-15']);
  });
});
