import { everyRow, ledgerTitle } from './ledger.js';

describe('a ledger', () => {
  /** So many numbers, page by page. */
  const numbers = (count: number) => async (page: { readonly limit: number; readonly after: string | undefined }) => {
    const from = Number(page.after ?? 0);
    const to = Math.min(count, from + page.limit);
    return { rows: Array.from({ length: to - from }, (_, n) => from + n), next: to < count ? String(to) : null };
  };

  it('holds every row, once and in order', async () => {
    const { rows, cut } = await everyRow(numbers(450));
    expect(rows).toEqual(Array.from({ length: 450 }, (_, n) => n));
    expect(cut).toBe(false);
  });

  it('is cut off at the end of what somebody works through, and says so', async () => {
    const all = await everyRow(numbers(5001));
    expect(all.rows).toHaveLength(5000);
    expect(ledgerTitle('案件台账', '2026-11-21', all)).toBe('案件台账 2026-11-21（前5000项）');
    expect(ledgerTitle('案件台账', '2026-11-21', { cut: false })).toBe('案件台账 2026-11-21');
  });
});
