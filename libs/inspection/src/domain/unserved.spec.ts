import { decoder, fold, timeline } from '#kernel';
import { type Happening, record } from '#kernel/testing';
import * as acts from '../testing/acts.js';
import { decideNoPenalty } from '../testing/decision-acts.js';
import { givePriorNotice, serveDocument } from '../testing/proceeding-acts.js';
import { type CaseEvent, caseEventTypes, inspectionCase } from './case.js';
import { leadsOn } from './leads-on.js';
import { unservedPapers } from './unserved.js';

const after = (...told: readonly Happening<CaseEvent>[]) =>
  fold(inspectionCase, timeline(record(told), decoder<CaseEvent>(caseEventTypes)));
const waiting = (...told: readonly Happening<CaseEvent>[]) =>
  unservedPapers(after(...told)).map(({ type, on }) => `${type} ${on}`);

describe('what has still to be served', () => {
  const ordered = acts.done(acts.order(), '2026-04-01');
  const noticed = acts.done(givePriorNotice(), '2026-04-10');
  const decided = acts.done(decideNoPenalty(), '2026-04-20');

  it('is each paper from the day on which it was made to its service', () => {
    expect(waiting(ordered, noticed, decided)).toEqual([
      'RectificationOrdered 2026-04-01',
      'PriorNoticeGiven 2026-04-10',
      'NoPenaltyDecided 2026-04-20',
    ]);
    expect(
      waiting(
        ordered,
        acts.done(acts.serve({ order: ordered.id }), '2026-04-02'),
        decided,
        acts.done(serveDocument({ paper: 'noPenaltyDecision', of: decided.id }), '2026-04-21'),
      ),
    ).toEqual([]);
  });

  it('is not what a service meant that names no paper, and is what was made after it', () => {
    const again = acts.done(givePriorNotice({ number: '监告〔2026〕10号' }), '2026-04-15');
    const served = acts.done(serveDocument({ paper: 'priorNotice', of: null }), '2026-04-11');
    expect(waiting(noticed, served, again)).toEqual(['PriorNoticeGiven 2026-04-15']);
  });
});

describe('what leads a case on', () => {
  const filed = acts.done(acts.file(), '2026-03-02');
  const noticed = acts.done(givePriorNotice(), '2026-04-10');

  it('is looked for from the stage where it stands', () => {
    expect(leadsOn(after())[0]).toBe('FileCase');
    expect(leadsOn(after(filed))[0]).toBe('ConcludeInvestigation');
    expect(leadsOn(after(filed, acts.done(acts.close(), '2026-05-01')))).toEqual(['ArchiveCase']);
  });

  it('is to serve first what has been made', () => {
    const served = acts.done(serveDocument({ paper: 'priorNotice', of: noticed.id }), '2026-04-11');
    expect(leadsOn(after(filed, noticed))).toContain('ServeDocument');
    expect(leadsOn(after(filed, noticed, served))).not.toContain('ServeDocument');
  });
});
