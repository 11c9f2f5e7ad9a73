import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteReader } from '#event-store';
import { Identity } from '#identity';
import {
  type CaseEvent,
  type LeadEvent,
  caseEventTypes,
  caseStage,
  inspectionCase,
  lead,
  leadEventTypes,
  leadStage,
} from '#inspection';
import {
  type Instant,
  type RecordedEvent,
  type StreamId,
  decoder,
  fold,
  localDate,
  momentOn,
  startOfLog,
  timeline,
} from '#kernel';
import { placesIn, settingsFrom } from '#platform';
import { expectations } from '../../../../test/acceptance/expectations.js';
import { type DemoState, demoStateOf } from './demo-state.js';
import { type LoadedDemo, loadDemo } from './load-demo.js';

const cheap = { memoryCost: 8, timeCost: 1 };
const folder = mkdtempSync(join(tmpdir(), 'anmai-demo-'));
const settings = settingsFrom({ ANMAI_DATA: folder, ANMAI_LOG: 'silent' });
const now: Instant = momentOn(localDate('2027-03-17'), '11:00');

const recorded = (): readonly RecordedEvent[] => {
  const reader = openSqliteReader(placesIn(folder).events);
  try {
    return reader.readAll(startOfLog, 100_000);
  } finally {
    reader.close();
  }
};
/** The events of every stream whose name begins so. */
function streamsOf(kind: string): readonly (readonly RecordedEvent[])[] {
  const streams = new Map<StreamId, RecordedEvent[]>();
  for (const event of recorded().filter(({ stream }) => stream.startsWith(kind)))
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  return [...streams.values()];
}

describe('the demo', () => {
  let before: DemoState;
  let loaded: LoadedDemo;
  beforeAll(async () => {
    before = await demoStateOf(settings);
    loaded = await loadDemo(settings, now, () => {}, cheap);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds an empty directory and leaves a loaded one', async () => {
    expect(before).toBe('empty');
    expect(await demoStateOf(settings)).toBe('loaded');
  });

  it('brings at least twelve cases and leads into the stages that their logs end in', () => {
    const expected = Object.values(expectations).flatMap(({ stages }) => Object.entries(stages));
    const of = (kind: string) => expected.filter(([label]) => label.startsWith(kind)).map(([, stage]) => stage);
    const cases = streamsOf('inspection-case-').map((events) =>
      caseStage(fold(inspectionCase, timeline(events, decoder<CaseEvent>(caseEventTypes)))),
    );
    const leads = streamsOf('inspection-lead-').map((events) =>
      leadStage(fold(lead, timeline(events, decoder<LeadEvent>(leadEventTypes)))),
    );
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(cases.toSorted()).toEqual(of('case/').toSorted());
    expect(leads.toSorted()).toEqual(of('lead/').toSorted());
    expect(loaded.cases).toBe(cases.length);
  });

  it('judges each act as the assessment of its log does', () => {
    const judged = recorded().flatMap(({ meta }) => meta.judged.map(({ norm, is }) => `${norm} ${is}`));
    const expected = Object.values(expectations)
      .flatMap(({ norms }) => norms)
      .map(({ norm, is }) => `${norm} ${is}`);
    for (const finding of new Set(expected.filter((each) => each.endsWith('unmet')))) expect(judged).toContain(finding);
    expect(judged.filter((each) => each.endsWith('unmet')).length).toBeGreaterThanOrEqual(
      expected.filter((each) => each.endsWith('unmet')).length,
    );
  });

  it('does what is barred by transcription only, entered by the archive with a reason', () => {
    const entries = recorded().filter(({ meta }) => meta.entry.kind === 'transcribed');
    expect(entries.length).toBeGreaterThan(10);
    for (const { meta } of entries) {
      expect(meta.entry).toMatchObject({ reason: expect.stringMatching(/\S/) });
      expect(meta.recordedAt > `${meta.happenedOn}T16:00:00.000Z`).toBe(true);
    }
  });

  it('happens in the months before now and ends in the week before', () => {
    const times = recorded().map(({ meta }) => meta.recordedAt);
    expect(times).toEqual(times.toSorted());
    expect(times.at(-1)! < now).toBe(true);
    const acted = streamsOf('inspection-').flatMap((events) => events.map(({ meta }) => meta.happenedOn));
    expect(acted.toSorted().at(-1)! >= '2027-03-10').toBe(true);
  });

  it('gives every case a number of its own series, live ones without a gap', () => {
    const numbers = recorded().flatMap(({ type, data }) => (type === 'CaseFiled' ? [String(data['number'])] : []));
    const live = numbers.filter((number) => number.startsWith('监立〔'));
    expect(new Set(numbers).size).toBe(numbers.length);
    const years = new Set(live.map((number) => number.slice(0, 8)));
    expect(years.size).toBeGreaterThan(0);
    for (const year of years) {
      const taken = live
        .filter((number) => number.startsWith(year))
        .map((number) => Number(/〕(\d+)号/.exec(number)?.[1]));
      expect(taken.toSorted((x, y) => x - y)).toEqual(taken.map((_, n) => n + 1));
    }
  });

  it('opens an account for everybody, whose password works', async () => {
    expect(loaded.accounts.length).toBe(11);
    expect(new Set(loaded.accounts.map(({ password }) => password)).size).toBe(11);
    const identity = new Identity(placesIn(folder).operations, cheap);
    for (const { login, password } of loaded.accounts)
      expect(await identity.signIn(login, password!, '127.0.0.1', now)).toMatchObject({ mustChangePassword: false });
    identity.close();
  });

  it('stores no password and no name of a party in clear', () => {
    const text = recorded()
      .map(({ metaText, dataText }) => metaText + dataText)
      .join('');
    for (const { password } of loaded.accounts) expect(text).not.toContain(password);
    expect(text).not.toMatch(/测试劳动者|测试单位人员/);
  });

  it('loaded again, weeks later, changes nothing and resets no password', async () => {
    const events = recorded().length;
    const again = await loadDemo(settings, momentOn(localDate('2027-04-20'), '11:00'), () => {}, cheap);
    expect(again.accounts.map(({ password }) => password)).toEqual(again.accounts.map(() => null));
    expect(recorded().length).toBe(events);
    expect(existsSync(placesIn(folder).operations)).toBe(true);
  });
});
