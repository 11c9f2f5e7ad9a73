import {
  type CommandId,
  type Json,
  type JsonObject,
  type LocalDate,
  canonicalJson,
  commandId,
  eventId,
  invalid,
  momentOn,
} from '#kernel';
import { checkInput, rowOf } from '#platform';
import { type ActLog, type LoggedAct, type LoggedStream, logTables } from './act-log.js';
import { LoggedActDto, mostActsOfDay, mostActsOfStream } from './envelope.js';
import { withFirstFault } from './faults.js';
import { type Lookup, resolveReferences } from './references.js';

/** Told how many acts were read, of how many. */
export type Progress = (done: number, of: number) => void;

export interface ReadingActs {
  /** What the ids of the log derive from. */
  readonly source: string;
  readonly today: LocalDate;
  readonly progress: Progress;
}

/** An act whose own fields are right; its input is still as written. */
interface ShapedAct {
  readonly place: number;
  readonly written: LoggedActDto;
  readonly command: CommandId;
}

/**
 * Reads the acts of a log in the order in which they are written.
 * @throws Problem `act-log-act-invalid`, `act-log-stream-unknown`, `act-log-act-unknown`, `act-log-reference-unknown`,
 *   `act-log-key-twice`, `act-log-future`, `act-log-stream-too-long`, `act-log-day-too-long`; each names the act.
 */
export async function readActs(
  acts: readonly Json[],
  log: Omit<ActLog, 'acts'>,
  { source, today, progress }: ReadingActs,
): Promise<readonly LoggedAct[]> {
  const shaped: ShapedAct[] = [];
  const commandOf = commands(source);
  for (const [index, act] of acts.entries()) {
    const place = index + 1;
    const written = await shapedAct(act, place);
    shaped.push({ place, written, command: commandOf(written) });
    progress(place, 2 * acts.length);
  }
  refuseTooMany(shaped);
  const streams = new Map(log.streams.map((stream) => [stream.label, stream]));
  const lookup = lookupIn(log, streams, shaped);
  const officers = new Map(log.officers.map((officer) => [officer.label, officer]));
  const read: LoggedAct[] = [];
  for (const { place, written, command } of shaped) {
    const { act, key, on, time, entry, input } = written;
    const stream = streams.get(written.stream);
    if (!stream) throw invalid('act-log-stream-unknown', { act: place });
    const { acts: rows, zh } = logTables[stream.table];
    const row = rowOf(rows, act);
    if (!row) throw invalid('act-log-act-unknown', { act: place, kind: zh, known: rows.map((known) => known.act) });
    if (on > today) throw invalid('act-log-future', { act: place, on, today });
    const said = input as JsonObject;
    read.push({
      place,
      stream,
      row,
      key,
      command,
      on,
      time,
      ...(time !== null && { at: momentOn(on, time) }),
      doneBy: written.doneBy?.map((label) => officers.get(label) ?? unknownOfficer(place)) ?? null,
      entry,
      said,
      input: await checkedInput(row.zh, place, () =>
        checkInput(row.input, resolveReferences(row.input, said, lookup, place), 'paper'),
      ),
    });
    progress(acts.length + place, 2 * acts.length);
  }
  return read;
}

async function shapedAct(act: Json, place: number): Promise<LoggedActDto> {
  return (await checkedInput('', place, () => checkInput(LoggedActDto, act))) as unknown as LoggedActDto;
}

async function checkedInput(name: string, place: number, check: () => Promise<JsonObject>): Promise<JsonObject> {
  try {
    return await check();
  } catch (problem) {
    throw withFirstFault(problem, 'act-log-act-invalid', { act: place, name });
  }
}

const unknownOfficer = (place: number): never => {
  throw invalid('act-log-reference-unknown', { act: place, field: 'doneBy', kind: '人员' });
};

/** The id of an act derives from its key, or else from what it says; equal acts are told apart by counting them. */
function commands(source: string): (act: LoggedActDto) => CommandId {
  const seen = new Map<string, number>();
  return (act) => {
    const name = act.key === null ? canonicalJson(act) : `key ${act.key}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return commandId(source, `act ${name} ${nth}`);
  };
}

function lookupIn(
  { officers }: Pick<ActLog, 'officers'>,
  streams: ReadonlyMap<string, LoggedStream>,
  shaped: readonly ShapedAct[],
): Lookup {
  const records = new Map<string, string>();
  for (const { place, written, command } of shaped) {
    if (written.key === null) continue;
    if (records.has(written.key)) throw invalid('act-log-key-twice', { act: place });
    records.set(written.key, eventId(command, 0));
  }
  const persons = new Map<string, string>(officers.map(({ label, person }) => [label, person]));
  return {
    officer: (label) => persons.get(label),
    stream: (label) => streams.get(label)?.stream,
    record: (label) => records.get(label),
  };
}

/** A lead or case with so many acts is a mistake, and weighing their order would take longer than anybody waits. */
function refuseTooMany(shaped: readonly ShapedAct[]): void {
  const ofStream = new Map<string, number>();
  const ofDay = new Map<string, number>();
  const countIn = (counts: Map<string, number>, name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  for (const { place, written } of shaped) {
    if (countIn(ofStream, written.stream) > mostActsOfStream)
      throw invalid('act-log-stream-too-long', { act: place, most: mostActsOfStream });
    if (countIn(ofDay, `${written.on} ${written.stream}`) > mostActsOfDay)
      throw invalid('act-log-day-too-long', { act: place, on: written.on, most: mostActsOfDay });
  }
}
