import fc from 'fast-check';
import { sql } from 'kysely';
import { contains, gramsOf, placesOf } from './search.js';
import { Setting, databases } from './testing/setting.js';

describe('the pairs of a text', () => {
  it('are neighbouring characters, and the last one alone', () =>
    expect([...gramsOf('示例公司')]).toEqual(['示例', '例公', '公司', '司']));

  it('count a rare character as one, and letters of either case as the same', () =>
    expect([...gramsOf('𠮷Ab')]).toEqual(['𠮷a', 'ab', 'b']));
});

describe.each(databases)('searching on $kind', ({ fresh }) => {
  let setting: Setting;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
    const { db } = setting.readStore;
    await db.schema.createTable('grams').addColumn('gram', 'text').addColumn('id', 'text').execute();
    await db.schema.createTable('named').addColumn('id', 'text').addColumn('name', 'text').execute();
  });
  afterEach(() => Setting.closeAll());

  const keep = async (names: readonly string[]) => {
    const { db } = setting.readStore;
    for (const [n, name] of names.entries()) {
      await sql`insert into named (id, name) values (${String(n)}, ${name})`.execute(db);
      for (const gram of gramsOf(name))
        await sql`insert into grams (gram, id) values (${gram}, ${String(n)})`.execute(db);
    }
  };
  const found = async (part: string): Promise<readonly string[]> => {
    const { db } = setting.readStore;
    const places = await placesOf(db, 'grams', part);
    const { rows } = await sql<{ name: string }>`
      select name from named where ${contains('name', part)} ${
        places ? sql`and id in (${sql.join([...places, ''])})` : sql``
      } order by id`.execute(db);
    return rows.map(({ name }) => name);
  };

  it('finds names by a part of two characters, by one, and by letters of either case', async () => {
    await keep(['示例建筑有限公司', '示范餐饮店', 'ABC劳务', '一百%_公司']);
    expect(await found('示例')).toEqual(['示例建筑有限公司']);
    expect(await found('示')).toEqual(['示例建筑有限公司', '示范餐饮店']);
    expect(await found('店')).toEqual(['示范餐饮店']);
    expect(await found('bc劳')).toEqual(['ABC劳务']);
    expect(await found('%_公')).toEqual(['一百%_公司']);
    expect(await found('%')).toEqual(['一百%_公司']);
    expect(await found('公司')).toHaveLength(2);
    expect(await found('餐饮公')).toEqual([]);
    expect(await found('示餐')).toEqual([]);
  });

  it('finds exactly what holds the part', async () => {
    const characters = fc.constantFrom('公', '司', '工', '资', '𠮷', 'a', '_', '%');
    const text = fc.array(characters, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), text, async (names, part) => {
        const { db } = setting.readStore;
        await sql`delete from grams`.execute(db);
        await sql`delete from named`.execute(db);
        await keep(names);
        expect(await found(part)).toEqual(names.filter((name) => name.includes(part)));
      }),
      { numRuns: 40 },
    );
  });
});
