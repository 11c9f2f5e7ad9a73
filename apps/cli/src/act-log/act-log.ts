import { caseActs, caseKindName, leadActs, leadKindName } from '#inspection';
import type {
  BureauCode,
  CommandId,
  Coverage,
  FileHash,
  Instant,
  JsonObject,
  LocalDate,
  PersonId,
  StreamId,
} from '#kernel';
import type { ActRow } from '#platform';
import type { LoggedCredentialDto, LoggedRoleDto } from './envelope.js';

/** The kinds of stream that a log may hold, by the prefix of their labels, with the acts that may be written there. */
export const logTables = {
  lead: { kind: leadKindName, zh: '线索', acts: actsOf(leadActs) },
  case: { kind: caseKindName, zh: '案件', acts: actsOf(caseActs) },
} as const;
export type LogTable = keyof typeof logTables;

/** What the program does on behalf of another act follows from that act and is not written into a log. */
function actsOf(rows: readonly ActRow[]): readonly ActRow[] {
  return rows.filter(({ side }) => side !== 'system');
}

/** A log whose every word was checked. Labels are resolved to ids that derive from the log alone. */
export interface ActLog {
  readonly title: string;
  readonly bureau: BureauCode;
  readonly coverage: Coverage;
  readonly officers: readonly LoggedOfficer[];
  readonly streams: readonly LoggedStream[];
  readonly acts: readonly LoggedAct[];
}

export interface LoggedOfficer {
  readonly label: string;
  readonly person: PersonId;
  readonly unit: string | null;
  /** Null when the source does not say. */
  readonly roles: readonly LoggedRoleDto[] | null;
  readonly credentials: readonly LoggedCredentialDto[] | null;
}

export interface LoggedStream {
  readonly label: string;
  readonly table: LogTable;
  readonly stream: StreamId;
}

export interface LoggedAct {
  /** Its place in the log, counted from 1. */
  readonly place: number;
  readonly stream: LoggedStream;
  readonly row: ActRow;
  readonly key: string | null;
  readonly command: CommandId;
  readonly on: LocalDate;
  readonly time: string | null;
  readonly at?: Instant;
  /** Null when the source does not say. */
  readonly doneBy: readonly LoggedOfficer[] | null;
  /** How it came into the record, where the log says that it was entered afterwards. */
  readonly entry: { readonly document: FileHash | null; readonly reason: string } | null;
  /** As written, with labels. */
  readonly said: JsonObject;
  /** Checked, with ids for labels and null for what was left out. */
  readonly input: JsonObject;
}
