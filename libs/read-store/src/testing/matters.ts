import {
  type BureauCode,
  type JsonObject,
  type LocalDate,
  type NewEvent,
  Problem,
  type Projection,
  type RecordedEvent,
  commandId,
  eventId,
} from '#kernel';
import { type NamedMigration } from '../migrate.js';
import { createProjectionTable, migrations } from '../../../../migrations/index.js';

// What the specs project: matters that are opened, noted and closed, and the employers that they are about.

export type MatterEvent = 'MatterOpened' | 'MatterNoted' | 'MatterClosed' | 'MatterMisrecorded' | 'DrawerLabelled';

let sent = 0;

/** An event with the least of a meta; ids only have to differ. */
export function matterEvent(type: MatterEvent, data: JsonObject = {}): NewEvent {
  const command = commandId('matters', String(sent++));
  return {
    data,
    meta: {
      id: eventId(command, 0),
      type,
      schema: 1,
      bureau: '990101' as BureauCode,
      recordedBy: { system: 'spec' },
      doneBy: 'unknown',
      act: null,
      happenedOn: '2026-03-02' as LocalDate,
      entry: { kind: 'received' },
      commandId: command,
      commandHash: '00',
      law: null,
      judged: [],
      relied: [],
    },
  };
}

export interface MatterRow {
  readonly employer: string;
  readonly notes: number;
  readonly last_note: string | null;
}

interface MatterOptions {
  readonly version?: number;
  /** Whether the code for misrecorded events has been put right. */
  readonly fixed?: boolean;
}

/** Open matters, one row per stream; a closed one leaves the list. */
export const openMatters = ({ version = 1, fixed = false }: MatterOptions = {}): Projection<MatterRow> => ({
  name: 'open-matters',
  version,
  table: 'open_matter',
  handles: ['MatterOpened', 'MatterNoted', 'MatterClosed', 'MatterMisrecorded'],
  keys: (event) => [event.stream],
  fold(row, event) {
    switch (event.type as MatterEvent) {
      case 'MatterOpened':
        return {
          employer: `${event.data['employer'] as string}${version > 1 ? `（第${version}版）` : ''}`,
          notes: 0,
          last_note: null,
        };
      case 'MatterNoted':
        return row && { ...row, notes: row.notes + 1, last_note: event.data['note'] as string };
      case 'MatterMisrecorded':
        if (!fixed) throw new Problem('invalid', 'matter-unreadable');
        return row && { ...row, last_note: '（更正）' };
      default:
        return undefined;
    }
  },
});

export interface EmployerRow {
  /** Types of what was recorded about the employer, in order: shows at once what was missed or folded twice. */
  readonly history: string;
}

/** Employers, whose rows are fed by many streams. */
export const employers = ({ version = 1, fixed = false }: MatterOptions = {}): Projection<EmployerRow> => ({
  name: 'employers',
  version,
  table: 'employer',
  handles: ['MatterOpened', 'MatterNoted', 'MatterClosed', 'MatterMisrecorded'],
  keys: (event: RecordedEvent) => [event.data['employer'] as string],
  fold(row, event) {
    if (event.type === 'MatterMisrecorded' && !fixed) throw new Problem('invalid', 'matter-unreadable');
    return { history: `${row?.history ?? ''}${event.type.slice(6, 7)}${event.version} ` };
  },
});

const matterTables: NamedMigration = {
  name: '9000-matters',
  async up(db) {
    await createProjectionTable(db, 'open_matter')
      .addColumn('employer', 'text', (c) => c.notNull())
      .addColumn('notes', 'integer', (c) => c.notNull())
      .addColumn('last_note', 'text')
      .execute();
    await db.schema.createIndex('open_matter_by_employer').on('open_matter').columns(['employer', 'key']).execute();
    await createProjectionTable(db, 'employer').addColumn('history', 'text').execute();
  },
};

export const matterMigrations: readonly NamedMigration[] = [...migrations, matterTables];
