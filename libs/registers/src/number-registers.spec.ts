import { MemoryEventStore } from '#event-store';
import { bureauCode, localDate, personId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { NumberRegisters, numberIn, numberText } from './index.js';

const on = localDate('2026-03-02');
const series = { bureau: bureauCode('130525'), form: 'case', year: 2026 };
const request = (holder: string) => ({ series, holder, on });
const by = personId('0b0c2b3e-6f0e-4d53-9d0e-2c2f9f4a7c11');

describe('a number register', () => {
  const store = () => new MemoryEventStore({ clock: new MovableClock() });

  it('gives consecutive numbers, and the same holder the same one', async () => {
    const registers = new NumberRegisters(store());
    expect(await registers.reserve(request('a'))).toBe(1);
    expect(await registers.reserve(request('b'))).toBe(2);
    expect(await registers.reserve(request('a'))).toBe(1);
  });

  it('lets fifty callers of two processes at once have fifty numbers without a gap', async () => {
    const shared = store();
    const processes = [new NumberRegisters(shared), new NumberRegisters(shared)];
    const holders = Array.from({ length: 50 }, (_, i) => `case ${i}`);
    const numbers = await Promise.all(holders.map((holder, i) => processes[i % 2]!.reserve(request(holder))));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(holders.map((_, i) => i + 1));
  });

  it('keeps a voided number in the register with its reason and never gives it again', async () => {
    const registers = new NumberRegisters(store());
    await registers.reserve(request('a'));
    await registers.void(request('a'), '不予立案');
    expect(await registers.reserve(request('b'))).toBe(2);
    expect(await registers.reserve(request('a'))).toBe(3);
    expect(await registers.list(series)).toMatchObject([
      { number: 1, status: 'voided', reason: '不予立案' },
      { number: 2, holder: 'b', status: 'reserved' },
      { number: 3, holder: 'a', status: 'reserved' },
    ]);
  });

  it('settles a number once: what is used cannot be voided, not even by hand', async () => {
    const registers = new NumberRegisters(store());
    await registers.reserve(request('a'));
    await registers.use(request('a'));
    await registers.void(request('a'), '晚到的作废');
    expect(await registers.list(series)).toMatchObject([{ number: 1, status: 'used' }]);
    await expect(registers.giveUp({ series, number: 1, reason: '误取', on, by })).rejects.toMatchObject({
      code: 'number-used',
    });
  });

  it('lets a person give up a number that was never used, and says who', async () => {
    const record = store();
    const registers = new NumberRegisters(record);
    await registers.reserve(request('a'));
    await registers.giveUp({ series, number: 1, reason: '文书未制作', on, by });
    await registers.giveUp({ series, number: 1, reason: '文书未制作', on, by });
    const events = (await record.readAll('' as never, 10)).map(({ type, meta }) => [type, meta.recordedBy]);
    expect(events).toEqual([
      ['NumberReserved', { system: 'registers' }],
      ['NumberVoided', { person: by }],
    ]);
    await expect(registers.giveUp({ series, number: 7, reason: '误取', on, by })).rejects.toMatchObject({
      code: 'number-unknown',
    });
  });

  it('takes the number that an old paper bears, and no other paper after it', async () => {
    const registers = new NumberRegisters(store());
    await registers.enter(request('old paper'), 41);
    await registers.enter(request('old paper'), 41);
    await expect(registers.enter(request('other paper'), 41)).rejects.toMatchObject({ code: 'number-taken' });
    expect(await registers.reserve(request('new paper'))).toBe(42);
  });
});

describe('the text of a number', () => {
  it('has the year in six-cornered brackets and no leading zero', () => {
    expect(numberText('监立', 2026, 41)).toBe('监立〔2026〕41号');
  });

  it.each([
    ['监立〔2026〕41号', { year: 2026, number: 41 }],
    ['监立〔2026〕第41号', { year: 2026, number: 41 }],
    ['监令〔2026〕41号', undefined],
    ['监立[2026]41号', undefined],
    ['监立〔2026〕041号', undefined],
  ])('reads %s', (text, read) => {
    expect(numberIn(text, '监立')).toEqual(read);
  });
});
