import {
  type Json,
  type JsonObject,
  type LocalDate,
  Problem,
  commandId,
  createdStream,
  invalid,
  parseStrictJson,
  personId,
} from '#kernel';
import { checkInput } from '#platform';
import { type ActLog, type LogTable, type LoggedOfficer, type LoggedStream, logTables } from './act-log.js';
import { ActLogDto, actLogFormat, actLogVersion, tooManyActs } from './envelope.js';
import { withFirstFault } from './faults.js';
import { type Progress, readActs } from './read-acts.js';
import { textOf } from './utf8.js';

/**
 * Reads an act log. The first thing that is wrong is said, with its place; nothing is guessed and nothing filled in.
 * @param today Asia/Shanghai: no act may be later.
 * @throws Problem `act-log-too-large`, `act-log-bom`, `act-log-not-utf8`, those of `parseStrictJson`,
 *   `act-log-format-unknown`, `act-log-version-unknown`, `act-log-invalid`, `act-log-label-twice`,
 *   `act-log-too-many-acts` and those of `readActs`.
 */
export async function readActLog(bytes: Uint8Array, today: LocalDate, progress: Progress = () => {}): Promise<ActLog> {
  const { acts, ...rest } = opened(parseStrictJson(textOf(bytes)));
  const { title, bureau, coverage, officers, streams } = (await checked(rest)) as unknown as ActLogDto;
  if (!Array.isArray(acts)) throw invalid('act-log-invalid', { field: 'acts', fault: '应当是列表' });
  if (acts.length >= tooManyActs)
    throw new Problem('too-large', 'act-log-too-many-acts', { acts: acts.length, most: tooManyActs - 1 });

  // equal logs give equal ids, whatever the order of their acts
  const source = `act log ${bureau} ${title}`;
  const log = {
    title,
    bureau,
    coverage,
    officers: officers.map((officer): LoggedOfficer => {
      return { ...officer, person: personId(commandId(source, `officer ${officer.label}`)) };
    }),
    streams: streams.map((label): LoggedStream => {
      const table = label.slice(0, label.indexOf('/')) as LogTable;
      return { label, table, stream: createdStream(commandId(source, `stream ${label}`), logTables[table].kind) };
    }),
  };
  refuseSameLabels(log.officers);
  return { ...log, acts: await readActs(acts as readonly Json[], log, { source, today, progress }) };
}

/** The parts of the log, once it says that it is one that this program reads. */
function opened(json: Json): JsonObject {
  const log = json !== null && typeof json === 'object' && !Array.isArray(json) ? (json as JsonObject) : {};
  const { format, version, ...rest } = log;
  if (format !== actLogFormat) throw invalid('act-log-format-unknown', { known: actLogFormat });
  if (version !== actLogVersion) throw invalid('act-log-version-unknown', { known: actLogVersion });
  return rest;
}

async function checked(envelope: JsonObject): Promise<JsonObject> {
  try {
    return await checkInput(ActLogDto, envelope);
  } catch (problem) {
    throw withFirstFault(problem, 'act-log-invalid', {});
  }
}

function refuseSameLabels(officers: readonly LoggedOfficer[]): void {
  const seen = new Set<string>();
  for (const [n, { label }] of officers.entries()) {
    if (seen.has(label)) throw invalid('act-log-label-twice', { field: `officers.${n}.label` });
    seen.add(label);
  }
}
