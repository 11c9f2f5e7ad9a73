import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { MemoryEventStore } from '#event-store';
import { type RecordedEvent, bureauCode, startOfLog } from '#kernel';
import { MovableClock, noStream } from '#kernel/testing';
import { OfficerAdministration } from '../application/officer-administration.js';
import { type OfficerTables, ReadOfficerDirectory } from '../application/officer-directory.js';
import { OfficerRegister } from '../application/officer-register.js';
import { officersProjection } from './officers.projection.js';

const [ours, theirs] = [bureauCode('130525'), bureauCode('130526')];

describe('the directory of officers', () => {
  const clock = new MovableClock();
  const db = new Kysely<OfficerTables>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) });
  afterAll(() => db.destroy());

  it('lists the persons of a bureau as they were registered', async () => {
    const store = new MemoryEventStore({ clock });
    const officers = new OfficerAdministration(store, new OfficerRegister(store), clock, (text) => text);
    const register = async (name: string, bureau = ours) => {
      const act = { act: 'RegisterOfficer', name, unit: '一中队', bureau } as const;
      return (await officers.execute({ sender: { system: 'setup' }, key: name, act })).person;
    };
    const persons = [await register('甲某'), await register('丙某', theirs), await register('乙某')];
    await db.schema
      .createTable('officers')
      .addColumn('person', 'text')
      .addColumn('bureau', 'text')
      .addColumn('position', 'text')
      .execute();
    for (const event of await store.readAll(startOfLog, 100)) await project(event);
    expect(await new ReadOfficerDirectory(db).personsOf(ours)).toEqual([persons[0], persons[2]]);
  });

  async function project(event: RecordedEvent): Promise<void> {
    expect(officersProjection.handles).toContain(event.type);
    for (const key of officersProjection.keys(event, noStream)) {
      const row = officersProjection.fold(undefined, event, key, noStream);
      if (row)
        await db
          .insertInto('officers')
          .values({ ...row, position: event.position })
          .execute();
    }
  }
});
