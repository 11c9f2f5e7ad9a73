import fc from 'fast-check';
import type { EventId, PersonId, SubjectId } from './brand.js';
import { localDate, momentOn } from './dates.js';
import type { DomainEvent, Entry } from './event.js';
import type { JsonObject } from './json.js';
import { type Happening, happened, record, recordingPosition, recordingTime } from './testing/index.js';
import { type TimelineOptions, timeline } from './timeline.js';
import { decoder } from './upcast.js';

type Noted = DomainEvent<'Noted', { text: string }>;

const noted = (text: string, day: string, time?: string) =>
  happened<Noted>({ type: 'Noted', data: { text } }, day, time);
const reason = { subject: 'test-stream-1' as SubjectId, sealed: '' };
const voided = (event: EventId, day = '2026-12-01') => happened({ type: 'RecordVoided', data: { event, reason } }, day);
const corrected = (event: EventId, change: object, day = '2026-12-01') =>
  happened({ type: 'RecordCorrected', data: { event, reason, ...change } }, day);
const confirmed = (event: EventId, day = '2026-12-01') =>
  happened({ type: 'TranscriptionConfirmed', data: { event, remarks: null } }, day);
const saying = (text: string) => ({ change: { schema: 1, data: { text } } });

const factsOf = (happenings: readonly Happening[], options?: TimelineOptions) =>
  timeline<Noted>(record(happenings), decoder<Noted>({ Noted: { zh: '记录' } }), options);
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
    expect(textsOf([monday, corrected(monday.id, saying('改正后'))])).toEqual(['改正后']));

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
        corrected(monday.id, { happenedOn: '2026-03-05', ...saying('一改') }),
        corrected(monday.id, saying('二改')),
      ]),
    ).toMatchObject([{ on: '2026-03-05', data: { text: '二改' } }]));

  it('can be voided themselves: the record stands again as it was', () => {
    const mistake = voided(monday.id);
    const change = corrected(tuesday.id, saying('改错了'));
    expect(textsOf([monday, tuesday, mistake, change, voided(mistake.id), voided(change.id)])).toEqual([
      '周一',
      '周二',
    ]);
  });

  it('change only the fields that they name, each correction its own', () => {
    type Long = DomainEvent<'Noted', { text: string; place: string | null }>;
    const long = happened<Long>({ type: 'Noted', data: { text: '甲', place: '乙' } }, '2026-03-02');
    const place = corrected(long.id, { change: { schema: 1, data: { place: '丙' } } });
    const all = [long, place, corrected(long.id, saying('丁'))];
    const dataOf = (some: readonly Happening[]) =>
      timeline(record(some), decoder<Long>({ Noted: { zh: '记录' } })).map(({ data }) => data);
    expect(dataOf(all)).toEqual([{ text: '丁', place: '丙' }]);
    expect(dataOf([...all, voided(place.id)])).toEqual([{ text: '丁', place: '乙' }]);
  });

  it('are applied in the shape that they were written in, and lifted from there', () => {
    type Renamed = DomainEvent<'Noted', { words: string; loud: boolean }>;
    const types = {
      Noted: {
        zh: '记录',
        upcasts: [
          ({ text, ...rest }: JsonObject) => ({ ...rest, words: text! }),
          (data: JsonObject) => ({ ...data, loud: false }),
        ],
      },
    };
    const inSecondShape = corrected(monday.id, { change: { schema: 2, data: { words: '改正后' } } });
    const inThirdShape = corrected(monday.id, { change: { schema: 3, data: { loud: true } } });
    const dataOf = (some: readonly Happening[]) => timeline(record(some), decoder<Renamed>(types)).map((f) => f.data);
    expect(dataOf([monday, corrected(monday.id, saying('旧样'))])).toEqual([{ words: '旧样', loud: false }]);
    expect(dataOf([monday, inSecondShape, inThirdShape])).toEqual([{ words: '改正后', loud: true }]);
  });

  it('may say who did it, and add the facts that this rests on', () => {
    const officer = '00000000-0000-5000-8000-000000000007' as PersonId;
    const relied = [{ key: `officer:${officer}`, value: 1, source: null }];
    const change = { event: monday.id, reason, doneBy: { officers: [officer] } };
    const correction = happened({ type: 'RecordCorrected', data: change }, '2026-12-01', undefined, { relied });
    expect(factsOf([monday, correction])).toMatchObject([{ doneBy: { officers: [officer] }, relied }]);
  });

  it('of a voided record change nothing', () =>
    expect(textsOf([monday, corrected(monday.id, saying('改')), voided(monday.id)])).toEqual([]));

  it('keep the identity and the testimony of the record that they correct', () => {
    const [fact] = factsOf([monday, corrected(monday.id, saying('改正后'))]);
    expect(fact).toMatchObject({ id: monday.id, version: 1, recordedAt: recordingTime(1) });
  });
});

describe('a transcription that the law would have refused', () => {
  const entry: Entry = { kind: 'transcribed', document: null, reason, barred: true };
  const copied = happened<Noted>({ type: 'Noted', data: { text: '补录' } }, '2026-03-02', undefined, { entry });
  const awaits = (...happenings: readonly Happening[]) => factsOf(happenings).map((fact) => fact.unconfirmed ?? false);

  it('counts, and awaits its confirmation', () => {
    expect(textsOf([copied])).toEqual(['补录']);
    expect(awaits(copied)).toEqual([true]);
    expect(awaits(copied, confirmed(copied.id))).toEqual([false]);
  });

  it('awaits it again when the confirmation is voided, or when what was confirmed has changed', () => {
    const confirmation = confirmed(copied.id);
    expect(awaits(copied, confirmation, voided(confirmation.id))).toEqual([true]);
    const change = corrected(copied.id, { ...saying('又改'), barred: true });
    expect(awaits(copied, confirmation, change)).toEqual([true]);
    expect(awaits(copied, confirmation, change, confirmed(copied.id, '2026-12-02'))).toEqual([false]);
  });

  it('awaits it no more once a correction removes what the law objects to', () =>
    expect(awaits(copied, corrected(copied.id, saying('合法')))).toEqual([false]));

  it('is not an act that the law had nothing against', () => {
    const lawful: Entry = { kind: 'transcribed', document: null, reason };
    expect(awaits(happened<Noted>(copied.event, '2026-03-02', undefined, { entry: lawful }))).toEqual([false]);
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
