import fc from 'fast-check';
import type { StreamId } from '#kernel';
import { circumstances } from './circumstances.js';
import { scoreItems, vetoItems } from './data/score-sheet.js';
import { draw } from './dossier-review.js';
import { type SheetFinding, departuresFrom, fits, gradeOf, prefilled, scoreOf } from './score-sheet.js';

const found = (circumstance: string, severity: SheetFinding['severity']): SheetFinding => ({
  circumstance,
  severity,
  says: '要求。',
});

describe('the score sheet', () => {
  it('has 20 points for the papers and 80 for the substance', () => {
    const points = (part: string) =>
      scoreItems.filter((item) => item.part === part).reduce((total, item) => total + item.points, 0);
    expect([points('papers'), points('substance')]).toEqual([20, 80]);
  });

  it('names circumstances that there are, each in one line at most', () => {
    const codes = circumstances.map(({ code }) => code);
    const named = scoreItems.flatMap((item) => item.circumstances);
    expect(
      [...named, ...vetoItems.flatMap((veto) => veto.circumstances)].filter((code) => !codes.includes(code)),
    ).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('is full where nothing was found', () => {
    const sheet = prefilled([]);
    expect(sheet).toEqual({ vetoes: [], deductions: [] });
    expect([scoreOf(sheet.deductions), gradeOf(sheet)]).toEqual([100, 'excellent']);
  });

  it('takes off by severity, and no more than a line has', () => {
    const sheet = prefilled([found('publication-late', 'slight'), found('archiving', 'slight')]);
    expect(sheet.deductions).toEqual([{ item: 'service-and-execution', points: 2, reason: '要求。' }]);
    const many = prefilled(Array.from({ length: 9 }, () => found('court-window-missed', 'grave')));
    expect(many.deductions).toMatchObject([{ item: 'service-and-execution', points: 10 }]);
  });

  it('fails a dossier by one veto, whatever its points', () => {
    const sheet = prefilled([found('hearing-denied', 'slight')]);
    expect(sheet.vetoes).toEqual(['not-heard']);
    expect(scoreOf(sheet.deductions)).toBeGreaterThan(90);
    expect(gradeOf(sheet)).toBe('failed');
  });

  it('passes from 60 points, and is excellent from 90', () => {
    const less = (points: number) => gradeOf({ vetoes: [], deductions: [{ item: 'x', points, reason: '' }] });
    expect([10, 11, 40, 41].map(less)).toEqual(['excellent', 'passed', 'passed', 'failed']);
  });

  it('tells every line and veto that is not as proposed', () => {
    const proposed = prefilled([found('hearing-denied', 'grave'), found('publication-late', 'slight')]);
    expect(departuresFrom(proposed, proposed)).toEqual([]);
    const line = (item: string, points: number) => ({ item, points, reason: '' });
    const codes = (deductions: readonly ReturnType<typeof line>[], vetoes = ['not-heard']) =>
      departuresFrom(proposed, { vetoes, deductions }).map(({ code }) => code);
    const [heard, published] = [line('notice-and-hearing', 8), line('service-and-execution', 2)];
    expect(codes([heard, published], [])).toEqual(['not-heard']);
    expect(codes([heard])).toEqual(['service-and-execution']);
    expect(codes([heard, published, line('forms', 1)])).toEqual(['forms']);
    expect(codes([heard, published, line('forms', 0)])).toEqual([]);
  });

  it('refuses lines that it does not have, twice the same, and more than a line has', () => {
    const line = (item: string, points: number) => ({ item, points, reason: '' });
    expect(fits({ vetoes: [], deductions: [line('forms', 4)] })).toBe(true);
    for (const deductions of [[line('forms', 5)], [line('forms', 1), line('forms', 1)], [line('none', 1)]])
      expect(fits({ vetoes: [], deductions })).toBe(false);
    expect(fits({ vetoes: ['none'], deductions: [] })).toBe(false);
  });
});

describe('the draw of a sample', () => {
  const ids = fc.uniqueArray(fc.uuid(), { maxLength: 40 }).map((all) => all as unknown as StreamId[]);

  it('is the same for the same seed, whatever the order of the frame, and of as many as are wanted', () =>
    fc.assert(
      fc.property(ids, fc.string(), fc.nat(50), (frame, seed, size) => {
        const drawn = draw(frame, seed, size);
        expect(draw(frame.toReversed(), seed, size)).toEqual(drawn);
        expect(drawn).toHaveLength(Math.min(size, frame.length));
        expect(drawn.every((id) => frame.includes(id))).toBe(true);
        expect(new Set(drawn).size).toBe(drawn.length);
      }),
    ));

  it('is another for another seed', () => {
    const frame = Array.from({ length: 40 }, (_, n) => `case-${n}` as StreamId);
    expect(draw(frame, '随机数一', 10)).not.toEqual(draw(frame, '随机数二', 10));
  });
});
