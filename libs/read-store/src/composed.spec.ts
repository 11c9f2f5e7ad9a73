import { beforeAll as startOf, begin } from './checkpoint.js';
import { ComposedStatements } from './composed.js';
import { Setting, databases } from './testing/setting.js';

describe.each(databases)('statements that are composed once, on $kind', ({ fresh }) => {
  let setting: Setting;
  let composed: number;
  let ask: (values: { names: readonly string[]; least?: number | undefined; most: number }) => Promise<string[]>;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
    composed = 0;
    const { db } = setting.readStore;
    await db.transaction().execute(async (tx) => {
      for (const [name, version] of [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ] as const)
        await begin(tx, startOf(name, 'served', version, 'store'));
    });
    const statements = new ComposedStatements();
    ask = async (values) => {
      const rows = await statements.rows(db, 'names', values, ({ names, least, most }) => {
        composed++;
        const query = db.selectFrom('projection_checkpoint').select('projection').orderBy('projection').limit(most);
        const named = query.where('projection', 'in', names);
        return least === undefined ? named : named.where('version', '>=', least);
      });
      return rows.map(({ projection }) => projection);
    };
  });
  afterEach(() => Setting.closeAll());

  it('give each time the rows of the values that are given then', async () => {
    expect(await ask({ names: ['a', 'b'], most: 9 })).toEqual(['a', 'b']);
    expect(await ask({ names: ['c', 'b'], most: 9 })).toEqual(['b', 'c']);
    expect(await ask({ names: ['c', 'b'], most: 1 })).toEqual(['b']);
    expect(composed).toBe(1);
  });

  it('are composed anew where a value is missing or a list is longer', async () => {
    expect(await ask({ names: ['a', 'b'], least: 2, most: 9 })).toEqual(['b']);
    expect(await ask({ names: ['a', 'b'], least: undefined, most: 9 })).toEqual(['a', 'b']);
    expect(await ask({ names: ['a', 'b', 'c'], least: 2, most: 9 })).toEqual(['b', 'c']);
    expect(await ask({ names: ['a', 'b'], least: 1, most: 9 })).toEqual(['a', 'b']);
    expect(composed).toBe(3);
  });
});
