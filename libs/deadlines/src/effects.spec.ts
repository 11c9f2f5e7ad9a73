import { type DomainEvent, localDate, streamId } from '#kernel';
import { Setting, voidingOf } from './testing/setting.js';
import type { TrackedKind } from './tracked.js';

// A matter made up for this: an order to pay is served by publication; whoever has not paid in time is listed.

type Event =
  DomainEvent<'OrderPublished', object> | DomainEvent<'OrderServed', object> | DomainEvent<'WagesPaid', object>;

const matters: TrackedKind<Event> = {
  kind: 'test-matter',
  types: { OrderPublished: { zh: '公告' }, OrderServed: { zh: '送达' }, WagesPaid: { zh: '支付' } },
  bindings: {
    families: ['common-service-public-notice', 'wage-order-expiry', 'blacklist-decide'],
    happeningsOf({ type, id: event, on }) {
      if (type === 'OrderPublished') return [{ event, on, occurrence: 'PublicationServicePublished' }];
      if (type === 'WagesPaid') return [{ event, on, occurrence: 'WagesPaid' }];
      return [
        { event, on, occurrence: 'ServiceDeemedByPublication' },
        { event, on, occurrence: 'PaymentOrderServed' },
        { event, on, specifies: 'wage-order-expiry', lastDay: localDate('2026-04-20') },
      ];
    },
    expires: { 'wage-order-expiry': 'PaymentOrderExpired' },
    deems: { 'common-service-public-notice': () => ({ type: 'OrderServed', data: {} }) },
  },
  standingIn: () => ({}),
};
const aMatter = streamId('test-matter-5b0e9d0c-0000-5000-8000-0000000000d1');

describe('a limit whose end the law gives an effect to', () => {
  let at: Setting;
  beforeEach(async () => {
    at = await new Setting([matters as unknown as TrackedKind]).open();
    await at.record(aMatter, { type: 'OrderPublished', data: {} }, '2026-03-02');
  });
  afterEach(() => at.close());
  const on = async (day: string) => {
    at.clock.moveToDay(day);
    await at.tick();
    return at.told(aMatter);
  };

  it('is put on record on the day after its last, and starts what follows from it', async () => {
    expect(await on('2026-04-01')).toEqual([]);
    expect(await on('2026-04-02')).toEqual(['LimitTookEffect common-service-public-notice - 2026-04-01']);
    expect(await at.row('common-service-public-notice', aMatter)).toMatchObject({ status: 'met', next_at: null });
    expect(await at.row('wage-order-expiry', aMatter)).toMatchObject({ status: 'running', due: '2026-04-20' });
  });

  it('takes effect once, however late anybody looks', async () => {
    await on('2026-08-03');
    expect((await on('2026-08-04')).filter((told) => told.startsWith('LimitTookEffect'))).toHaveLength(1);
  });

  it('leads to the next limit when the one after it lapses, and no more when that is withdrawn', async () => {
    expect(await on('2026-04-21')).toContain('LimitLapsed wage-order-expiry - 2026-04-20');
    expect(await at.row('blacklist-decide', aMatter)).toMatchObject({ status: 'running', due: '2026-05-20' });
    await at.record(aMatter, { type: 'WagesPaid', data: {} }, '2026-04-10', true);
    expect(await on('2026-04-22')).toContain('LapseWithdrawn wage-order-expiry kept 2026-04-20');
    expect(await at.row('blacklist-decide', aMatter)).toBeUndefined();
  });

  it('had none once the publication is voided, and has it again when the voiding is', async () => {
    await on('2026-04-02');
    const voiding = await at.record(
      aMatter,
      voidingOf((await at.store.read(aMatter)).events[0]!.meta.id),
      '2026-04-02',
    );
    expect((await on('2026-04-03')).slice(1)).toEqual([
      'EffectWithdrawn common-service-public-notice not-started 2026-04-01',
    ]);
    expect(await at.row('wage-order-expiry', aMatter)).toBeUndefined();
    await at.record(aMatter, voidingOf(voiding.meta.id), '2026-04-03');
    expect((await on('2026-04-04')).slice(2)).toEqual(['LimitTookEffect common-service-public-notice - 2026-04-01']);
    expect(await at.row('wage-order-expiry', aMatter)).toMatchObject({ status: 'running', due: '2026-04-20' });
  });
});
