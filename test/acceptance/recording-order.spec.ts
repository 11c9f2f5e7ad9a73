import fc from 'fast-check';
import { type JsonObject, canonicalJson, localDate } from '#kernel';
import type { ActLog } from '../../apps/cli/src/act-log/act-log.js';
import { replay } from '../../apps/cli/src/act-log/assess.js';
import { deadlinesOf } from '../../apps/cli/src/act-log/deadlines.js';
import { readActLog } from '../../apps/cli/src/act-log/read-act-log.js';
import { demoLog, demoLogNames, demoLogText } from './demo-logs.js';

/** What tells only of the recording, not of the world. */
const ofRecording = ['recordedAt', 'position', 'version'];

/** As of the end of the logs, when every limit has run. */
const on = localDate('2026-12-31');

/** State, limits and verdicts of a log, told independently of the order in which equal days were recorded. */
async function outcome(log: ActLog): Promise<unknown> {
  const streams = await replay(log);
  return streams.map(({ stream, kind, coverage, facts, state, judged }) => ({
    label: stream.label,
    coverage,
    stage: kind.stage(state),
    summary: kind.summary(state),
    state: settled(state),
    clocks: settled(deadlinesOf(kind.kind, facts, { on, region: log.bureau, coverage })),
    verdicts: Object.fromEntries(
      judged.map(({ fact, judgements }) => [
        fact.id,
        judgements.map(({ norm, verdict }) => [norm.id, norm.edition, settled(verdict)]),
      ]),
    ),
  }));
}

/** The value with every list in an order of its own. */
function settled(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(settled).toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !ofRecording.includes(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, settled(item)]));
}

/** Whole procedures, and those whose days or hours are told in part: looked at in 50 orders, the others in 10. */
const thoroughly = ['11-', '16-', '18-', '19-', '22-', '24-', '28-', '34-', '37-', '38-'];
const orders = demoLogNames.map((name) => ({ name, runs: thoroughly.includes(name.slice(0, 3)) ? 50 : 10 }));

describe('a log recorded in any order', () => {
  it.each(orders)('$name gives the same state, limits and verdicts in $runs random orders', async ({ name, runs }) => {
    const log = await demoLog(name);
    const expected = await outcome(log);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...log.acts], { minLength: log.acts.length }), async (acts) => {
        expect(await outcome({ ...log, acts })).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });

  it.each(demoLogNames)('%s gives the same ids when its acts are written the other way round', async (name) => {
    const json = JSON.parse(demoLogText(name)) as JsonObject & { acts: unknown[] };
    const reversed = await readActLog(
      Buffer.from(JSON.stringify({ ...json, acts: json.acts.toReversed() })),
      localDate('2026-12-31'),
    );
    expect(await outcome(reversed)).toEqual(await outcome(await demoLog(name)));
  });

  it('would notice if order mattered: two days exchanged change the verdicts', async () => {
    const log = await demoLog('10-investigated-before-filing');
    const filing = log.acts.find(({ row }) => row.act === 'FileCase')!;
    const earlier = log.acts.map((act) => (act === filing ? { ...act, on: localDate('2026-07-07') } : act));
    expect(await outcome({ ...log, acts: earlier })).not.toEqual(await outcome(log));
  });
});
