import { type DomainEvent, decoder, localDate, timeline } from '#kernel';
import { happened, record } from '#kernel/testing';
import { shippedLaw } from '../law.js';
import { type ClockBindings, clocksOfFacts, clocksUnder } from './bindings.js';
import { deemedUnder } from './deemed-facts.js';

// A procedure made up for this: wages are ordered to be paid, and the order is served by publication.

type Event =
  | DomainEvent<'OrderPublished', { payBy: string }>
  | DomainEvent<'OrderServed', { payBy: string }>
  | DomainEvent<'Listed', object>;
const types = { OrderPublished: { zh: '公告' }, OrderServed: { zh: '送达' }, Listed: { zh: '列入' } };
const payBy = '2026-04-20';

const bindings: ClockBindings<Event> = {
  families: ['common-service-public-notice', 'wage-order-expiry', 'blacklist-decide'],
  happeningsOf({ type, id: event, on, data }) {
    switch (type) {
      case 'OrderPublished':
        return [{ event, on, occurrence: 'PublicationServicePublished' }];
      case 'OrderServed':
        return [
          { event, on, occurrence: 'ServiceDeemedByPublication' },
          { event, on, occurrence: 'PaymentOrderServed' },
          { event, on, specifies: 'wage-order-expiry', lastDay: localDate(data.payBy) },
        ];
      case 'Listed':
        return [{ event, on, occurrence: 'BlacklistDecided' }];
    }
  },
  expires: { 'wage-order-expiry': 'PaymentOrderExpired' },
  deems: { 'common-service-public-notice': () => ({ type: 'OrderServed', data: { payBy } }) },
};
const place = { law: shippedLaw };
const published = happened<Event>({ type: 'OrderPublished', data: { payBy } }, '2026-03-02');
const recorded = record([published]);
const decode = decoder<Event>(types);
const asOf = (day: string) => {
  const by = localDate(day);
  return timeline(recorded, decode, { deem: deemedUnder(bindings, place, by) });
};

describe('an act that the law deems done', () => {
  // thirty days from 2 March end on 1 April (民事诉讼法#95)
  it('stands in the timeline once its limit has passed, on the last day', () => {
    expect(asOf('2026-04-01').map(({ type }) => type)).toEqual(['OrderPublished']);
    expect(asOf('2026-04-02')).toMatchObject([
      { type: 'OrderPublished' },
      {
        type: 'OrderServed',
        on: '2026-04-01',
        doneBy: 'unknown',
        relied: [{ key: 'limit:common-service-public-notice' }],
      },
    ]);
  });

  it('is the same act whenever it is looked at', () =>
    expect(asOf('2026-04-02')[1]?.id).toBe(asOf('2026-12-01')[1]?.id));

  it('starts limits of its own', () => {
    const clocks = clocksOfFacts(bindings, asOf('2026-04-10'), place);
    expect(clocks).toMatchObject([
      { family: 'common-service-public-notice', status: 'met' },
      { family: 'wage-order-expiry', due: '2026-04-20', status: 'running' },
    ]);
  });

  it('does not stand in what had happened before', () => {
    const deem = deemedUnder(bindings, place, localDate('2026-12-01'));
    expect(timeline(recorded, decode, { deem, until: localDate('2026-03-31') })).toHaveLength(1);
  });
});

describe('a limit that has run out', () => {
  const due = (by?: string) =>
    clocksOfFacts(bindings, asOf('2026-04-21'), place, by === undefined ? undefined : localDate(by)).find(
      ({ family }) => family === 'blacklist-decide',
    )?.due;

  it('may start the next one from its last day, on the day after it (部令45号)', () => {
    expect([due(), due('2026-04-20')]).toEqual([undefined, undefined]);
    // twenty working days from 20 April: eight to 30 April, 6–9 May with the make-up Saturday, 11–15 May, 18–20 May
    expect(due('2026-04-21')).toBe('2026-05-20');
  });
});

describe('the clocks that norms see', () => {
  const clocks = clocksUnder(bindings)(timeline(recorded, decode), place);

  it('are asked for by rule or family, and bring their receipt', () =>
    expect(clocks.of('common-service-public-notice')).toMatchObject({
      started: published.id,
      due: '2026-04-01',
      receipt: { rule: 'common-service-public-notice', due: '2026-04-01', provisional: false },
    }));

  it('are not there before they are started', () => expect(clocks.of('blacklist-decide')).toBeUndefined());
});
