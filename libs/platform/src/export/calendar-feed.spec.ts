import { instant, localDate, startOfDay } from '#kernel';
import { type FeedEntry, calendarFeed } from './calendar-feed.js';

const entry: FeedEntry = {
  id: 'f2a1c0de@anmai',
  summary: '调查期限，最后一日；暂定, 以通知为准',
  description: '第一行\n第二行：逗号, 分号; 反斜杠\\结束。'.repeat(4),
  from: startOfDay(localDate('2026-11-30')),
  until: startOfDay(localDate('2026-12-01')),
  changedAt: instant('2026-11-21T02:08:00.000Z'),
};
/** Lines as RFC 5545 unfolds them. */
const unfolded = (feed: string) => feed.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar feed', () => {
  it('gives the day in UTC, under an id that stays', () => {
    const lines = unfolded(calendarFeed('办案期限', [entry]));
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'UID:f2a1c0de@anmai',
        'DTSTAMP:20261121T020800Z',
        'DTSTART:20261129T160000Z',
        'DTEND:20261130T160000Z',
        'END:VCALENDAR',
      ]),
    );
  });

  it('escapes text and folds long lines within characters whole', () => {
    const feed = calendarFeed('办案期限', [entry]);
    const summary = unfolded(feed).find((line) => line.startsWith('SUMMARY:'));
    expect(summary).toBe('SUMMARY:调查期限，最后一日；暂定\\, 以通知为准');
    const description = unfolded(feed).find((line) => line.startsWith('DESCRIPTION:'))!;
    expect(description).toContain('第一行\\n第二行：逗号\\, 分号\\; 反斜杠\\\\结束。');
    for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(feed).not.toContain('\uFFFD');
  });

  it('is the same for the same entries, and valid without any', () => {
    expect(calendarFeed('办案期限', [entry])).toBe(calendarFeed('办案期限', [entry]));
    expect(unfolded(calendarFeed('办案期限', []))).not.toContain('BEGIN:VEVENT');
  });
});
