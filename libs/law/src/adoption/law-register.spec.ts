import { MemoryEventStore } from '#event-store';
import { type BureauCode, type EditionHash, bookkeeping, commandId, composeEvents, localDate } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type Edition, editionOf } from '../edition/edition.js';
import { shippedLaw } from '../law.js';
import { periodOf } from '../period-of.js';
import { rulebookOf } from '../rulebook/rulebook.js';
import { type EditionAdopted, adoptionEventTypes, lawStream } from './adoption.js';
import { storeEdition } from './edition-content.js';
import { LawRegister } from './law-register.js';

const bureau = '990101' as BureauCode;
const on = localDate('2026-03-02');
const none = { added: [], removed: [], changed: [] };
const dryRun = { rules: none, notices: none, norms: none, statutory: [], penalties: none, powers: [], cases: null };

const shipped = editionOf(shippedLaw);
/** 行政处罚法#64 with seven days instead of five. */
const longer = editionOf({
  ...shippedLaw,
  rulebook: rulebookOf(
    shippedLaw.rulebook.rules.map((rule) => (rule.id === 'hearing-request' ? { ...rule, length: 7 } : rule)),
  ),
});

function setting() {
  const clock = new MovableClock();
  const store = new MemoryEventStore({ clock });
  const adopt = async (edition: Edition) => {
    await storeEdition(store, edition, { bureau, on });
    const stream = lawStream(bureau);
    const { head } = await store.read(stream);
    const event: EditionAdopted = {
      type: 'EditionAdopted',
      data: { edition: edition.hash, replaces: null, reason: '测试', dryRun },
    };
    const meta = bookkeeping('test', { bureau, happenedOn: on, commandId: commandId('test', String(head.version)) });
    return (await store.append(stream, head, composeEvents(meta, adoptionEventTypes, [event]))).position;
  };
  return { clock, store, adopt, register: new LawRegister(store, bureau) };
}

const dueBy = (law: typeof shippedLaw) => periodOf({ rule: 'hearing-request', from: localDate('2026-03-02') }, law).due;

describe('the law of a bureau', () => {
  it('is what ships with the program, without an edition, before any was adopted', async () => {
    const { register } = setting();
    expect(await register.inForce()).toEqual({ law: shippedLaw, edition: null });
  });

  it('is the edition that was adopted last, with the rules that stand in the record', async () => {
    const { register, adopt } = setting();
    await adopt(shipped);
    expect(dueBy((await register.inForce()).law)).toBe('2026-03-09');
    await adopt(longer);
    const { law, edition } = await register.inForce();
    expect(edition).toBe(longer.hash);
    expect(dueBy(law)).toBe('2026-03-11');
  });

  it('known then is the edition that was in force then, by position and by moment', async () => {
    const { register, adopt, clock } = setting();
    const first = await adopt(shipped);
    const then = clock.now();
    clock.advance(60_000);
    await adopt(longer);
    expect((await register.knownAt(first)).edition).toBe(shipped.hash);
    expect(dueBy((await register.knownAt(then)).law)).toBe('2026-03-09');
    expect((await register.knownAt(clock.now())).edition).toBe(longer.hash);
  });

  it('goes back to an earlier edition when that one is adopted again', async () => {
    const { register, adopt } = setting();
    for (const edition of [shipped, longer, shipped]) await adopt(edition);
    expect((await register.inForce()).edition).toBe(shipped.hash);
  });

  it('is the same object as long as the edition is the same, and a bureau of its own has its own', async () => {
    const { register, adopt, store } = setting();
    await adopt(shipped);
    expect((await register.inForce()).law).toBe((await register.inForce()).law);
    expect((await register.byEdition(shipped.hash)).law).toBe((await register.inForce()).law);
    expect((await new LawRegister(store, '990102' as BureauCode).inForce()).edition).toBeNull();
  });

  it('cannot be had for an edition that nobody stored', async () => {
    const { register } = setting();
    await expect(register.byEdition('0'.repeat(64) as EditionHash)).rejects.toThrow('edition-unknown');
  });
});
