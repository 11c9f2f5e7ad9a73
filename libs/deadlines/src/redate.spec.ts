import { type Law, type Rule, editionOf, lawOf, rulebookOf, shippedLaw } from '#law';
import { redate } from './read-model/redate.js';
import { Setting, aCase, filed, opened } from './testing/setting.js';

const family = 'investigation-complete';

/** The law with one row of the family changed. */
const withRule = (changed: string, change: Partial<Rule>): Law => ({
  ...shippedLaw,
  rulebook: rulebookOf(shippedLaw.rulebook.rules.map((rule) => (rule.id === changed ? { ...rule, ...change } : rule))),
});

describe('dating anew after a rule was corrected', () => {
  let at: Setting;
  beforeEach(async () => {
    at = await new Setting().open();
    await at.record(aCase, opened, '2026-03-02');
    await at.record(aCase, filed, '2026-03-02');
    await at.catchUp();
  });
  afterEach(() => at.close());
  const dateAnew = async () => (await redate({ store: at.readStore, history: at.history })).changed;
  const dating = async () => {
    const { due, dated_at: since, edition } = (await at.row(family))!;
    return { due, since, edition };
  };

  it('moves the limit, keeps the day that was given up, and does so once', async () => {
    const before = await dating();
    await at.adopt(withRule(family, { length: 30 }), '更正');
    expect(await dateAnew()).toBe(1);
    const { since, edition } = at.history.latest;
    expect(await dating()).toEqual({ due: '2026-04-14', since, edition });
    expect(JSON.parse((await at.row(family))!.superseded!)).toMatchObject([{ due: before.due, because: '更正' }]);
    expect(await dateAnew()).toBe(0);
  });

  it('looks at rows of its family alone, and marks those that it leaves as they are', async () => {
    const before = await dating();
    await at.adopt(withRule('hearing-request', { length: 30 }), '更正');
    expect(await dateAnew()).toBe(0);
    expect(await dating()).toEqual(before);
    await at.adopt(withRule('hearing-request', { length: 30, note: '更正' }), '更正');
    await at.adopt(withRule(family, { note: '更正' }), '更正');
    expect(await dateAnew()).toBe(0);
    expect(await dating()).toEqual({
      due: before.due,
      since: at.history.latest.since,
      edition: at.history.latest.edition,
    });
  });

  it('takes a rulebook in another order for the same', async () => {
    const before = await dating();
    await at.adopt(lawOf(editionOf(shippedLaw)), '首次采用');
    expect([...at.history.rulesChangedAt]).toEqual([]);
    await dateAnew();
    expect(await dating()).toEqual(before);
  });
});
