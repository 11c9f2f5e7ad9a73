import { type Position } from '#kernel';
import { beforeAll as startOf, begin, Fenced } from './checkpoint.js';
import { RowTable } from './row-table.js';
import { Setting, databases } from './testing/setting.js';

const at = (n: number) => String(n).padStart(16, '0') as Position;

describe.each(databases)('the table of a projection on $kind', ({ fresh }) => {
  let setting: Setting;
  let write: (rows: readonly [string, string | undefined, number][]) => Promise<void>;
  beforeEach(async () => {
    setting = await Setting.create(fresh);
    const { db, engine } = setting.readStore;
    const table = new RowTable('employer', await engine.columnsOf(db, 'employer'), engine);
    write = (rows) =>
      db
        .transaction()
        .execute((tx) =>
          table.write(
            tx,
            new Map(
              rows.map(([key, history, n]) => [
                key,
                history === undefined ? undefined : { row: { history }, position: at(n) },
              ]),
            ),
          ),
        );
  });
  afterEach(() => Setting.closeAll());

  it('keeps a later row when an earlier one is written again', async () => {
    await write([
      ['a', '第五次', 5],
      ['b', '第六次', 6],
    ]);
    await write([
      ['a', '第四次', 4],
      ['b', '第七次', 7],
    ]);
    expect(await setting.rows('employer')).toEqual([
      '{"key":"a","position":"0000000000000005","history":"第五次"}',
      '{"key":"b","position":"0000000000000007","history":"第七次"}',
    ]);
  });

  it('takes more rows than fit into one statement', async () => {
    const { rowsPerStatement } = setting.readStore.engine;
    const keys = Array.from({ length: 2 * rowsPerStatement + 5 }, (_, n) => `employer-${n}`);
    await write(keys.map((key, n) => [key, '一次', n]));
    expect(await setting.rows('employer')).toHaveLength(keys.length);
    await write(keys.map((key) => [key, undefined, 0]));
    expect(await setting.rows('employer')).toEqual([]);
  });

  it('has one checkpoint, whoever begins it', async () => {
    const beginning = () =>
      setting.readStore.db.transaction().execute((tx) => begin(tx, startOf('employers', 'served', 1, 'a-store')));
    await beginning();
    await expect(beginning()).rejects.toBeInstanceOf(Fenced);
  });
});
