import fc from 'fast-check';
import { type EventStore, type RecordedEvent, startOfLog } from '#kernel';
import { type EmployerRow, type MatterEvent, employers } from './testing/matters.js';
import { Setting, databases, logWith } from './testing/setting.js';

// What a log may do to a projection: give events again, give them several times, in pages of any size.

const acts = fc.array(
  fc.record({
    matter: fc.nat(4),
    type: fc.constantFrom<MatterEvent>('MatterOpened', 'MatterNoted', 'MatterClosed', 'MatterMisrecorded'),
  }),
  { minLength: 1, maxLength: 25 },
);

describe.each(databases)('redelivery on $kind', ({ kind, fresh }) => {
  // making a schema takes longer than making a file
  const numRuns = kind === 'sqlite' ? 60 : 6;

  afterEach(() => Setting.closeAll());

  it('gives equal rows when every event comes one to three times and pages begin before the checkpoint', async () => {
    await fc.assert(
      fc.asyncProperty(
        acts,
        fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
        fc.nat(5),
        fc.integer({ min: 1, max: 9 }),
        async (done, times, back, pageSize) => {
          const setting = await Setting.create(fresh);
          for (const { matter, type } of done) await setting.record(matter, type);
          const store = logWith(setting.log, {
            readAll: async (after, limit) => {
              const page = [...(await before(setting.log, after, back)), ...(await setting.log.readAll(after, limit))];
              return page.flatMap((event) => Array<RecordedEvent>(times.next().value).fill(event));
            },
          });
          await setting.runner({ store, pageSize }).catchUp();
          const once = await setting.freshRows();
          expect(await setting.rows('open_matter')).toEqual(once.matters);
          expect(await setting.rows('employer')).toEqual(once.employers);
          await Setting.closeAll();
        },
      ),
      { numRuns },
    );
  }, 60_000);

  it('folds an event once even where a second time would bring a removed row back', async () => {
    const setting = await Setting.create(fresh);
    for (let n = 0; n < 4; n++) await setting.record(1, 'MatterNoted');
    const store = logWith(setting.log, {
      readAll: async (...from) => (await setting.log.readAll(...from)).flatMap((event) => [event, event]),
    });
    const toggled = { ...employers(), fold: (row: EmployerRow | undefined) => (row ? undefined : { history: '在册' }) };
    await setting.runner({ store, projections: [toggled] }).catchUp();
    expect(await setting.rows('employer')).toEqual([]);
  });

  it('gives equal rows when the log is folded again from any checkpoint that there was', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.nat(), fc.integer({ min: 1, max: 9 }), async (done, chosen, pageSize) => {
        const setting = await Setting.create(fresh);
        const checkpoints = [];
        for (const { matter, type } of done) {
          await setting.record(matter, type);
          await setting.runner({ pageSize }).catchUp();
          checkpoints.push(await checkpointRows(setting));
        }
        const folded = { matters: await setting.rows('open_matter'), employers: await setting.rows('employer') };
        for (const { projection, slot, ...checkpoint } of checkpoints[chosen % checkpoints.length]!)
          await setting.readStore.db
            .updateTable('projection_checkpoint')
            .set(checkpoint)
            .where((row) => row.and({ projection, slot }))
            .execute();
        await setting.runner({ pageSize }).catchUp();
        expect(await setting.rows('open_matter')).toEqual(folded.matters);
        expect(await setting.rows('employer')).toEqual(folded.employers);
        await Setting.closeAll();
      }),
      { numRuns },
    );
  }, 60_000);
});

const checkpointRows = ({ readStore }: Setting) =>
  readStore.db.selectFrom('projection_checkpoint').selectAll().execute();

/** The last few events up to a position. */
async function before(log: EventStore, position: string, count: number): Promise<readonly RecordedEvent[]> {
  const all = await log.readAll(startOfLog, 1000);
  const upTo = all.filter((event) => event.position <= position);
  return upTo.slice(upTo.length - Math.min(count, upTo.length));
}
