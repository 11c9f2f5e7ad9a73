import { castOf } from '../../apps/cli/src/demo/cast.js';
import { readDemoLogs } from '../../apps/cli/src/demo/demo-logs.js';
import { shiftedInput } from '../../apps/cli/src/demo/schedule.js';
import { type Json, type JsonObject, type LocalDate, epochDay, localDate, plusDays } from '#kernel';
import type { Dice } from '../support/dice.js';
import { demoLogNames, demoLogText } from '../acceptance/demo-logs.js';

// Histories of one case each, as act logs: demo logs that were cut short, with acts left out, done on other days, at
// unknown times or by other people. All describe one bureau with one register of officers.

export const bureau = '130525';
/** Ids of officers derive from it: a person is the same in every history. */
export const title = '随机历史';

interface WrittenAct {
  readonly stream: string;
  readonly act: string;
  readonly key?: string;
  readonly on: LocalDate;
  readonly time?: string | null;
  readonly doneBy?: readonly string[];
  readonly input?: JsonObject;
}
interface WrittenLog {
  readonly streams: readonly string[];
  readonly acts: readonly WrittenAct[];
  readonly coverage: string;
}

/** A history and its case. */
export interface RandomLog {
  /** Name of the employer: no other history has it. */
  readonly employer: string;
  /** Label of the case. */
  readonly label: string;
  /** The log as a file would hold it. */
  readonly json: JsonObject;
}

/** Demo logs with exactly one case. */
const sources = demoLogNames
  .map((name) => JSON.parse(demoLogText(name)) as WrittenLog)
  .filter(({ streams }) => streams.filter((label) => label.startsWith('case/')).length === 1);

const officers: readonly Json[] = castOf(await readDemoLogs())
  .filter(({ roles }) => roles?.some(({ role }) => !['administrator', 'exchange'].includes(role)))
  .map(({ label, unit, roles, credentials }) => ({ label, unit, roles, credentials }) as unknown as Json);
const inspectors = ['监察员甲', '监察员乙', '监察员丙', '监察员丁', '监察员戊'];

/** @param n tells the history from the others. @param today of whoever looks at it: nothing happens later. */
export function randomLog(dice: Dice, n: number, today: LocalDate): RandomLog {
  const source = dice.pick(sources);
  const label = `case/历史${n}`;
  const employer = `测试历史${n}公司`;
  const opening = source.acts.findIndex(({ act }) => act === 'OpenCase');
  const length = dice.whole(opening + 1, source.acts.length);
  const forgetting = dice.pick([0, 0, 10, 30]);
  const kept = source.acts.filter((act, at) => at < length && (at <= opening || !dice.chance(forgetting)));
  const days = daysOf(dice, kept, today);
  const left = new Set(source.acts.flatMap(({ key }) => (key && !kept.some((act) => act.key === key) ? [key] : [])));
  const names = new Map<string, string>(
    source.streams.map((stream, at) => [stream, stream.startsWith('case/') ? label : `lead/历史${n}第${at}条`]),
  );
  for (const { key } of source.acts) if (key) names.set(key, `${key}${n}`);

  const acts = kept.map((act, at): JsonObject => {
    const moved = epochDay(days[at]!) - epochDay(act.on);
    const { stream, key, doneBy, input = {}, ...rest } = act;
    return {
      ...(rest as unknown as JsonObject),
      stream: names.get(stream)!,
      ...(key && { key: names.get(key)! }),
      on: days[at]!,
      time: dice.chance(20) ? null : (act.time ?? null),
      ...(doneBy && { doneBy: doneBy.map((who) => (dice.chance(5) ? dice.pick(inspectors) : who)) }),
      input: said(shiftedInput(input, moved)) as JsonObject,
    };
  });
  const json = { format: 'anmai-act-log', version: 1, title, bureau, coverage: source.coverage, officers, acts };
  return {
    employer,
    label,
    json: { ...json, streams: [...names.values()].filter((name) => /^(case|lead)\//.test(name)) },
  };

  /** What an input says, of this bureau and this history; what it says of an act left out is not known. */
  function said(value: Json): Json {
    if (typeof value === 'string')
      return left.has(value) ? null : value === '990101' ? bureau : (names.get(value) ?? value);
    if (Array.isArray(value)) {
      const items = value.map(said);
      return items.includes(null) && !value.includes(null) ? null : items;
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, item]) => [
        field,
        field === 'employer' && item !== null
          ? { ...(said(item) as JsonObject), name: employer, creditCode: null }
          : said(item),
      ]),
    );
  }
}

/** The acts keep their distances but where something took longer, or was done earlier than what it follows. */
function daysOf(dice: Dice, acts: readonly WrittenAct[], today: LocalDate): readonly LocalDate[] {
  let delay = 0;
  const days = acts.map(({ on }) => {
    if (dice.chance(10)) delay += dice.whole(1, 40);
    return plusDays(on, delay - (dice.chance(4) ? dice.whole(1, 20) : 0));
  });
  const last = days.toSorted().at(-1)!;
  const moved = epochDay(today) - dice.whole(1, 60) - epochDay(last);
  return days.map((day) => localDate(plusDays(day, moved)));
}
