import { mkdtempSync, rmSync } from 'node:fs';
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
import { openInThread, placesIn, settingsFrom } from '#platform';
import { expectations } from '../../../../test/acceptance/expectations.js';
import { type Answer, runLine } from '../testing/terminal.js';
import { ToldClock } from '../told-clock.js';
import { type DemoState, demoStateOf } from './demo-state.js';
import { loadDemo } from './load-demo.js';

const folder = mkdtempSync(join(tmpdir(), 'anmai-demo-'));
const settings = settingsFrom({ ANMAI_DATA: folder, ANMAI_LOG: 'silent' });
const now: Instant = momentOn(localDate('2027-03-17'), '11:00');

const runDemo = (...options: readonly string[]) => runLine(['--data', folder, ...options], { at: now });

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
  let answer: Answer;
  /** Login and password, line by line of the table. */
  let accounts: readonly (readonly [string, string])[];
  beforeAll(async () => {
    before = await demoStateOf(settings);
    answer = await runDemo('--progress', 'demo');
    accounts = [...answer.out.matchAll(/^ {2}(\w+) +([a-z0-9]{7}(?:-[a-z0-9]{7}){2}) /gm)].map(
      ([, login, password]) => [login!, password!],
    );
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
    expect(answer.out).toContain(`已载入 ${cases.length} 件虚构的案件`);
    expect({ exit: answer.exit, last: answer.err.split('\n').at(-2) }).toEqual({ exit: 0, last: '载入演示数据 100%' });
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
      expect(meta.entry).toMatchObject({ reason: { sealed: expect.stringMatching(/\S/) } });
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

  it('opens an account for everybody, and the password that it prints works', async () => {
    expect(accounts.length).toBe(15);
    expect(new Set(accounts.map(([, password]) => password)).size).toBe(15);
    const identity = await Identity.open(placesIn(folder).operations);
    for (const [login, password] of accounts)
      expect(await identity.signIn(login, password, '127.0.0.1', now)).toMatchObject({ mustChangePassword: false });
    await identity.close();
  }, 30_000);

  it('stores no password and no name of a party in clear', () => {
    const text = recorded()
      .map(({ metaText, dataText }) => metaText + dataText)
      .join('');
    for (const [, password] of accounts) expect(text).not.toContain(password);
    expect(text).not.toMatch(/测试劳动者|测试单位人员/);
  });

  it('changes nothing the second time, says so, and resets no password', async () => {
    const events = recorded().length;
    for (const options of [['demo'], ['demo', '--if-empty']]) {
      const { exit, out } = await runDemo(...options);
      expect({ exit, out }).toEqual({ exit: 0, out: '演示数据已经载入，没有改动，密码也没有重设。\n' });
    }
    expect(JSON.parse((await runDemo('--json', 'demo')).out)).toEqual({ demo: 'loaded', accounts: [] });
    expect(recorded().length).toBe(events);
  });

  it('finishes what an earlier attempt began, weeks later, and does nothing twice', async () => {
    const events = recorded().length;
    const again = await loadDemo(settings, momentOn(localDate('2027-04-20'), '11:00'), () => {});
    expect(again.accounts.map(({ password }) => password)).toEqual(again.accounts.map(() => null));
    expect(recorded().length).toBe(events);
  }, 30_000);

  it('goes into no directory that holds another record', async () => {
    const other = settingsFrom({ ANMAI_DATA: join(folder, 'other') });
    const foundation = await openInThread(other, new ToldClock(now));
    await foundation.refusals.denied({ person: null, what: 'GET /', why: 'not-signed-in' });
    await foundation.close();
    const refused = await runLine(['--data', other.data, 'demo'], { at: now });
    expect(refused.exit).toBe(3);
    expect(refused.err).toContain('（demo-into-record）');
    const left = await runLine(['--data', other.data, 'demo', '--if-empty'], { at: now });
    expect({ exit: left.exit, out: left.out }).toEqual({ exit: 0, out: '数据目录已有记录，没有载入演示数据。\n' });
  });
});
