import { type EditionHash, type Position, type RecordedEvent, startOfLog } from '#kernel';
import { Redater } from './application/redater.js';
import { LawHistory, knowingTheLaw } from './read-model/law-history.js';
import { Setting, aCase, concluded, filed, lawWithNoticeFor2027, opened } from './testing/setting.js';

describe('dating anew', () => {
  let at: Setting;
  beforeEach(async () => {
    at = await new Setting().open();
    await at.record(aCase, opened, '2026-11-16');
    await at.record(aCase, filed, '2026-11-16');
    await at.catchUp();
  });
  afterEach(() => at.close());

  const redaterOf = () => new Redater({ readStore: at.readStore, history: at.history, chunk: 1 });

  it('happens when a law was adopted, and not again', async () => {
    const redater = redaterOf();
    expect(await redater.look()).toMatchObject({ changed: 0 });
    expect(await redater.look()).toBeUndefined();
    await at.adopt(lawWithNoticeFor2027(), '测试通知');
    await at.catchUp();
    expect(await redater.look()).toMatchObject({ changed: 1 });
    expect(await redater.look()).toBeUndefined();
  });

  it('looks at no row when the program starts again and nothing has changed, also after more was recorded', async () => {
    await redaterOf().look();
    expect(await redaterOf().look()).toBeUndefined();
    await at.record(aCase, concluded, '2026-11-18');
    await at.catchUp();
    expect(await redaterOf().look()).toBeUndefined();
    await at.adopt(lawWithNoticeFor2027(), '测试通知');
    await at.catchUp();
    expect(await redaterOf().look()).toBeDefined();
  });

  it('waits for the rows of what was recorded before the edition', async () => {
    await redaterOf().look();
    await at.adopt(lawWithNoticeFor2027(), '测试通知');
    expect(await redaterOf().look()).toBeUndefined();
    await at.catchUp();
    expect(await redaterOf().look()).toMatchObject({ changed: 1 });
  });

  it('happens again when the table was rebuilt, also during it', async () => {
    await redaterOf().look();
    const rebuilt = async () => {
      const { runner } = at;
      runner.rebuild('deadlines');
      await runner.catchUp();
    };
    await rebuilt();
    expect(await redaterOf().look()).toBeDefined();
    await at.adopt(lawWithNoticeFor2027(), '测试通知');
    await at.catchUp();
    let once = true;
    await redaterOf().look(async () => {
      if (once) await rebuilt();
      once = false;
      return true;
    });
    expect(await redaterOf().look()).toBeDefined();
    expect(await redaterOf().look()).toBeUndefined();
  });

  it('is finished later when it is interrupted', async () => {
    const redater = redaterOf();
    expect(await redater.look(async () => false)).toBeDefined();
    expect(await redaterOf().look()).toBeDefined();
    expect(await redater.look()).toBeUndefined();
  });

  it('goes on until it is asked to stop', async () => {
    const stopping = new AbortController();
    const told: unknown[] = [];
    const redater = new Redater({
      readStore: at.readStore,
      history: at.history,
      report: (redated) => told.push(redated),
      wait: async () => stopping.abort(),
    });
    await redater.run(stopping.signal);
    expect(told).toHaveLength(1);
  });
});

describe('a record that is read with its law', () => {
  const adopted = {
    position: '0000000000000002' as Position,
    type: 'EditionAdopted',
    meta: { schema: 1 },
    data: {
      edition: 'ab'.repeat(32),
      replaces: null,
      reason: '测试',
      dryRun: { notices: { added: ['测试通知〔2026〕1号'], removed: [], changed: [] } },
    },
  } as unknown as RecordedEvent;
  const law = lawWithNoticeFor2027();
  const register = { byEdition: async (edition: EditionHash | null) => ({ law, edition }) };

  it('gives no page before the editions in it are known', async () => {
    const history = new LawHistory();
    const log = { readAll: async () => [adopted] } as unknown as Parameters<typeof knowingTheLaw>[0];
    await knowingTheLaw(log, history, register).readAll(startOfLog, 10);
    expect(history.latest).toMatchObject({ because: '测试通知〔2026〕1号', since: adopted.position });
    expect(history.at(adopted.position).edition).toBeNull();
    expect(history.at('0000000000000003' as Position).edition).toBe('ab'.repeat(32));
  });

  it('knows an edition once, however often it is read', async () => {
    const history = new LawHistory();
    await history.learn(adopted, register);
    await history.learn(adopted, register);
    expect(history.laws).toHaveLength(2);
    expect(history.between(startOfLog, '9' as Position)).toHaveLength(1);
  });
});
