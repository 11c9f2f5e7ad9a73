import { Reads } from '#platform';
import { type Lamp, lamps } from './domain/lamp.js';
import { DeadlineLists } from './read-model/lists.js';
import { Setting, aCase, bureau, filed, officer, opened, orderedBy, servedOf } from './testing/setting.js';

describe('the list of limits', () => {
  let at: Setting;
  let lists: DeadlineLists;
  const visibility = { bureau, person: officer, units: [], all: true };
  beforeAll(async () => {
    at = await new Setting().open();
    await at.record(aCase, opened, '2026-03-02');
    await at.record(aCase, filed, '2026-03-02');
    const { meta } = await at.record(aCase, orderedBy('2026-04-10'), '2026-03-30');
    await at.record(aCase, servedOf(meta.id), '2026-04-01');
    await at.catchUp();
    lists = new DeadlineLists(new Reads(at.runner, at.readStore, at.store), at.law, at.clock);
  });
  afterAll(() => at.close());

  const shown = async (day: string, filter: { lamp?: Lamp; stream?: string } = {}) => {
    at.clock.moveToDay(day);
    const { items } = await lists.list({ visibility, limit: 50, ...filter });
    return items.map(({ name, lamp }) => `${name} ${lamp}`);
  };

  it("leaves out a party's time that is over, and shows it where its case is asked for", async () => {
    expect(await shown('2026-04-10')).toEqual(['限期改正 red', '调查完成 green']);
    expect(await shown('2026-04-13')).toEqual(['调查完成 green']);
    expect(await shown('2026-04-13', { stream: aCase })).toContain('限期改正 passed');
  });

  it('filters by the lamp that it shows', async () => {
    for (const day of ['2026-04-10', '2026-04-13', '2026-05-12', '2026-05-28', '2026-05-29']) {
      const all = await shown(day, { stream: aCase });
      const byLamp = await Promise.all(
        (['overdue', 'red', 'yellow', 'green', 'passed'] as const).map((lamp) => shown(day, { lamp })),
      );
      expect(byLamp.flat().toSorted()).toEqual(all.toSorted());
      const { met: _met, ...totals } = await lists.totals({ visibility });
      const counted = (Object.keys(totals) as (keyof typeof totals)[]).map((lamp) => `${lamp} ${totals[lamp]}`);
      const seen = Object.keys(lamps)
        .filter((lamp) => lamp !== 'met')
        .map((lamp) => `${lamp} ${all.filter((one) => one.endsWith(` ${lamp}`)).length}`);
      expect(counted.toSorted()).toEqual(seen.toSorted());
    }
    expect(await shown('2026-05-29', { lamp: 'overdue' })).toEqual(['调查完成 overdue']);
  });
});
