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
import { LoggedActDto, mostActsAtOnce, mostActsOfStream } from './envelope.js';
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
interface PlacedAct extends Pick<LoggedAct, 'place' | 'stream' | 'row' | 'command'> {
  readonly written: LoggedActDto;
}

/**
 * Reads the acts of a log in the order in which they are written.
 * @throws Problem `act-log-act-invalid`, `act-log-stream-unknown`, `act-log-act-unknown`, `act-log-future`,
 *   `act-log-stream-too-long`, `act-log-day-too-long`, `act-log-key-twice`, `act-log-reference-unknown`; each names the act.
 */
export async function readActs(
  acts: readonly Json[],
  log: Omit<ActLog, 'acts'>,
  { source, today, progress }: ReadingActs,
): Promise<readonly LoggedAct[]> {
  const streams = new Map(log.streams.map((stream) => [stream.label, stream]));
  const commandOf = commands(source);
  const placed: PlacedAct[] = [];
  for (const [index, act] of acts.entries()) {
    const place = index + 1;
    const written = (await checked('', place, () => checkInput(LoggedActDto, act))) as unknown as LoggedActDto;
    placed.push({ place, written, command: commandOf(written), ...placeIn(streams, written, place) });
    if (written.on > today) throw invalid('act-log-future', { act: place, on: written.on, today });
    progress(place, 2 * acts.length);
  }
  refuseTooMany(placed);
  const lookup = lookupIn(log, streams, placed);
  const officers = new Map(log.officers.map((officer) => [officer.label, officer]));
  const read: LoggedAct[] = [];
  for (const { place, stream, row, command, written } of placed) {
    const { key, on, time, entry, doneBy, input } = written;
    const said = input as JsonObject;
    const resolve = () => checkInput(row.input, resolveReferences(row.input, said, lookup, place), 'paper');
    read.push({
      place,
      stream,
      row,
      key,
      command,
      on,
      time,
      ...(time !== null && { at: momentOn(on, time) }),
      doneBy: doneBy?.map((label) => officers.get(label) ?? unknownOfficer(place)) ?? null,
      entry,
      said,
      input: await checked(row.zh, place, resolve),
    });
    progress(acts.length + place, 2 * acts.length);
  }
  return read;
}

function placeIn(streams: ReadonlyMap<string, LoggedStream>, { stream: label, act }: LoggedActDto, place: number) {
  const stream = streams.get(label);
  if (!stream) throw invalid('act-log-stream-unknown', { act: place });
  const { acts: rows, zh } = logTables[stream.table];
  const row = rowOf(rows, act);
  if (!row) throw invalid('act-log-act-unknown', { act: place, kind: zh, known: rows.map((known) => known.act) });
  return { stream, row };
}

async function checked(name: string, place: number, check: () => Promise<JsonObject>): Promise<JsonObject> {
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
  placed: readonly PlacedAct[],
): Lookup {
  const records = new Map<string, string>();
  for (const { place, written, command } of placed) {
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
function refuseTooMany(placed: readonly PlacedAct[]): void {
  const ofStream = new Map<string, number>();
  const ofDay = new Map<string, number>();
  const countIn = (counts: Map<string, number>, name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  for (const { place, written } of placed) {
    if (countIn(ofStream, written.stream) > mostActsOfStream)
      throw invalid('act-log-stream-too-long', { act: place, most: mostActsOfStream });
    if (countIn(ofDay, `${written.on} ${written.stream}`) > mostActsAtOnce)
      throw invalid('act-log-day-too-long', { act: place, on: written.on, most: mostActsAtOnce });
  }
}
