import { type DomainEvent, decoder, localDate, timeline } from '#kernel';
import { happened, record } from '#kernel/testing';
import { caseEventTypes } from '#inspection';
import { deadlinesOf } from './deadlines.js';

const filed = happened<DomainEvent>(
  { type: 'CaseFiled', data: { number: null, officers: null, document: null } },
  '2026-03-02',
);
const facts = timeline(record([filed]), decoder<DomainEvent>(caseEventTypes));
const on = (day: string, coverage: 'complete' | 'partial' = 'complete') =>
  deadlinesOf('inspection-case', facts, { on: localDate(day), region: '110101', coverage })[0];

describe('the limits of an act log', () => {
  it('are told with their last day and the sentence of their receipt', () =>
    expect(on('2026-05-28')).toMatchObject({
      rule: 'investigation-complete',
      due: '2026-05-28',
      lapsed: 'no',
      text: '调查完成 今日到期（至05-28）',
      sentence: expect.stringContaining('至2026年5月28日'),
    }));

  it('have lapsed on the day after, as far as the log shows everything', () => {
    expect(on('2026-05-29')).toMatchObject({ lapsed: 'yes', text: '调查完成 已超1日（至05-28）' });
    expect(on('2026-05-29', 'partial')?.lapsed).toBe('unknown');
  });

  it('follow what the law deems done once the time of an announcement is over (民事诉讼法#95)', () => {
    const decided = happened<DomainEvent>({ type: 'PenaltyDecided', data: { sanctions: [] } }, '2026-03-02');
    const announced = happened<DomainEvent>(
      { type: 'ServiceAnnounced', data: { paper: 'penaltyDecision', of: decided.id, reason: null, document: null } },
      '2026-03-02',
    );
    const told = timeline(record([decided, announced]), decoder<DomainEvent>(caseEventTypes));
    const rules = (day: string) =>
      deadlinesOf('inspection-case', told, { on: localDate(day), region: '110101', coverage: 'complete' }).map(
        ({ rule, due }) => `${rule} ${due}`,
      );
    expect(rules('2026-04-01')).not.toContainEqual(expect.stringContaining('admin-review-apply'));
    // sixty days from 1 April end on Sunday 31 May
    expect(rules('2026-04-02')).toContain('admin-review-apply 2026-06-01');
  });

  it('are none for a kind that has none', () =>
    expect(deadlinesOf('officer', facts, { on: localDate('2026-05-29'), region: '', coverage: 'complete' })).toEqual(
      [],
    ));
});
