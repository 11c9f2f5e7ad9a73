import fc from 'fast-check';
import type { EventId } from './brand.js';
import { localDate, momentOn } from './dates.js';
import type { DomainEvent } from './event.js';
import { type Happening, happened, record, recordingPosition, recordingTime } from './testing/index.js';
import { type TimelineOptions, timeline } from './timeline.js';

type Noted = DomainEvent<'Noted', { text: string }>;

const noted = (text: string, day: string, time?: string) =>
  happened<Noted>({ type: 'Noted', data: { text } }, day, time);
const voided = (event: EventId, reason = '录错') =>
  happened({ type: 'RecordVoided', data: { event, reason } }, '2026-12-01');
const corrected = (event: EventId, change: object, reason = '更正') =>
  happened({ type: 'RecordCorrected', data: { event, reason, ...change } }, '2026-12-01');

const factsOf = (happenings: readonly Happening[], options?: TimelineOptions) =>
  timeline<Noted>(
    record(happenings),
    ({ type, data }) => (type === 'Noted' ? ({ type, data } as unknown as Noted) : undefined),
    options,
  );
const textsOf = (happenings: readonly Happening[], options?: TimelineOptions) =>
  factsOf(happenings, options).map(({ data }) => data.text);

const monday = noted('周一', '2026-03-02');
const tuesday = noted('周二', '2026-03-03');
const wednesday = noted('周三', '2026-03-04');

describe('the order of a timeline', () => {
  it('is the order of the days on which things happened, not of their recording', () =>
    expect(textsOf([wednesday, monday, tuesday])).toEqual(['周一', '周二', '周三']));

  it('within a day is the recorded order where no time is known', () =>
    expect(textsOf([noted('甲', '2026-03-02'), noted('乙', '2026-03-02')])).toEqual(['甲', '乙']));

  it('within a day is the order of the known times', () =>
    expect(textsOf([noted('下午', '2026-03-02', '15:00'), noted('上午', '2026-03-02', '09:00')])).toEqual([
      '上午',
      '下午',
    ]));

  it('puts an event before the first one of its day whose known time is later, past those without a time', () =>
    expect(
      textsOf([
        noted('无时刻', '2026-03-02'),
        noted('下午', '2026-03-02', '15:00'),
        noted('傍晚', '2026-03-02', '18:00'),
        noted('上午', '2026-03-02', '09:00'),
      ]),
    ).toEqual(['无时刻', '上午', '下午', '傍晚']));

  it('leaves events at the same minute in recorded order', () =>
    expect(textsOf([noted('先录', '2026-03-02', '09:00'), noted('后录', '2026-03-02', '09:00')])).toEqual([
      '先录',
      '后录',
    ]));

  it('does not depend on the order of recording where all times are known', () => {
    const moments = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 23 })), {
      selector: ([day, hour]) => day * 24 + hour,
      maxLength: 40,
    });
    const histories = moments
      .map((all) => all.map(([day, h]) => noted(`${day} ${h}`, `2026-03-0${day}`, `${String(h).padStart(2, '0')}:00`)))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const inOrder = (all: readonly Happening<Noted>[]) =>
      all.toSorted((a, b) => (a.at! < b.at! ? -1 : 1)).map(({ event }) => event.data.text);
    fc.assert(
      fc.property(histories, ([all, shuffled]) => {
        expect(textsOf(shuffled)).toEqual(inOrder(all));
      }),
    );
  });

  it('does not depend on the order of recording where every day holds one event, times known or not', () => {
    const histories = fc
      .uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 40 })
      .chain((days) => fc.tuple(fc.constant(days), fc.shuffledSubarray(days, { minLength: days.length })));
    const onDay = (n: number) => noted(String(n), new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(histories, ([days, shuffled]) => {
        expect(textsOf(shuffled.map(onDay))).toEqual(days.toSorted((a, b) => a - b).map(String));
      }),
    );
  });
});

describe('amendments', () => {
  it('leave a voided record out', () => expect(textsOf([monday, tuesday, voided(monday.id)])).toEqual(['周二']));

  it('put a corrected record in the place of the wrong one', () =>
    expect(textsOf([monday, corrected(monday.id, { data: { text: '改正后' } })])).toEqual(['改正后']));

  it('move a record whose day was wrong, and forget its time of day', () => {
    const [first, second] = factsOf([
      noted('改期', '2026-03-02', '09:00'),
      tuesday,
      corrected(noted('改期', '2026-03-02', '09:00').id, { happenedOn: '2026-03-05' }),
    ]);
    expect(first?.data.text).toBe('周二');
    expect(second).toMatchObject({ on: '2026-03-05', data: { text: '改期' } });
    expect(second).not.toHaveProperty('at');
  });

  it('add a time of day that was not known before', () => {
    const at = momentOn(localDate('2026-03-02'), '08:00');
    expect(textsOf([noted('九点', '2026-03-02', '09:00'), monday, corrected(monday.id, { happenedAt: at })])).toEqual([
      '周一',
      '九点',
    ]);
  });

  it('let the later correction win, field by field', () =>
    expect(
      factsOf([
        monday,
        corrected(monday.id, { happenedOn: '2026-03-05', data: { text: '一改' } }),
        corrected(monday.id, { data: { text: '二改' } }),
      ]),
    ).toMatchObject([{ on: '2026-03-05', data: { text: '二改' } }]));

  it('can be voided themselves: the record stands again as it was', () => {
    const mistake = voided(monday.id);
    const change = corrected(tuesday.id, { data: { text: '改错了' } });
    expect(textsOf([monday, tuesday, mistake, change, voided(mistake.id), voided(change.id)])).toEqual([
      '周一',
      '周二',
    ]);
  });

  it('of a voided record change nothing', () =>
    expect(textsOf([monday, corrected(monday.id, { data: { text: '改' } }), voided(monday.id)])).toEqual([]));

  it('keep the identity and the testimony of the record that they correct', () => {
    const [fact] = factsOf([monday, corrected(monday.id, { data: { text: '改正后' } })]);
    expect(fact).toMatchObject({ id: monday.id, version: 1, recordedAt: recordingTime(1) });
  });
});

describe('what was known and what had happened', () => {
  const history = [wednesday, monday, voided(wednesday.id), tuesday];

  it('as of a position is the prefix recorded up to it', () => {
    expect(textsOf(history, { knownAt: recordingPosition(0) })).toEqual([]);
    expect(textsOf(history, { knownAt: recordingPosition(2) })).toEqual(['周一', '周三']);
    expect(textsOf(history, { knownAt: recordingPosition(3) })).toEqual(['周一']);
    expect(textsOf(history, { knownAt: recordingPosition(4) })).toEqual(['周一', '周二']);
  });

  it('as of a moment includes what was recorded at that very moment', () => {
    expect(textsOf(history, { knownAt: recordingTime(2) })).toEqual(['周一', '周三']);
    expect(textsOf(history, { knownAt: recordingTime(1) })).toEqual(['周三']);
  });

  it('until a day includes that day', () => {
    const all = [monday, tuesday, wednesday];
    expect(textsOf(all, { until: localDate('2026-03-03') })).toEqual(['周一', '周二']);
    expect(textsOf(all, { until: localDate('2026-03-01') })).toEqual([]);
  });

  it('until a day looks at the corrected day', () => {
    const moved = [monday, corrected(monday.id, { happenedOn: '2026-03-10' })];
    expect(textsOf(moved, { until: localDate('2026-03-05') })).toEqual([]);
    expect(textsOf(moved, { until: localDate('2026-03-05'), knownAt: recordingPosition(1) })).toEqual(['周一']);
  });

  it('passes over events that the procedure does not know', () =>
    expect(textsOf([monday, happened({ type: 'SomethingElse', data: {} }, '2026-03-02')])).toEqual(['周一']));
});
