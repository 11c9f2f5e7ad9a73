import { type Fen, type LocalDate } from '#kernel';
import { type Penalty, shippedPenalties } from '#law';
import fc from 'fast-check';
import { given } from '../../testing/acts.js';
import { decidePenalty } from '../../testing/decision-acts.js';
import { found, ordered } from '../../testing/history.js';
import { silent } from '../../testing/proceedings.js';
import type { Sanction, ViolationFacts } from '../sanctions.js';

const norm = 'INS-19.withinLegalRange';
const refused = [
  ...silent.filter(({ event }) => event.type !== 'RectificationVerified'),
  found('refused', '2026-03-23', ordered),
];
const fines = shippedPenalties.penalties.filter(({ nature, fines: some }) => nature === 'fine' && some.length > 0);

const count = fc.integer({ min: 1, max: 60 });
/** 分 */
const money = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50_000_000 }));
const factsOf = ({ conducts }: Penalty): fc.Arbitrary<ViolationFacts> =>
  fc.record({
    workers: count,
    introduced: count,
    responsible: fc.integer({ min: 0, max: 4 }),
    childMonths: count,
    illegalGains: money as fc.Arbitrary<Fen>,
    premiumDue: money as fc.Arbitrary<Fen>,
    arrears: money as fc.Arbitrary<Fen>,
    wagesConcealed: money as fc.Arbitrary<Fen>,
    defrauded: money as fc.Arbitrary<Fen>,
    amountOwed: money as fc.Arbitrary<Fen>,
    circumstances: fc.constantFrom('ordinary' as const, 'serious' as const, 'especially-serious' as const),
    licensed: fc.constantFrom('yes' as const, 'no' as const),
    conduct: Object.keys(conducts).length > 0 ? fc.constantFrom(...Object.keys(conducts)) : fc.constant(null),
  });

/** The most that the row allows, in 分, read off the row alone. */
function most({ fines: parts }: Penalty, facts: ViolationFacts): number {
  const known: Readonly<Record<string, unknown>> = { ...facts, order: 'failed' };
  return parts
    .filter(({ when }) =>
      when.every((one) =>
        'is' in one
          ? Number(known[one.fact]) > 0 === (one.is === 'positive')
          : one.in.includes(String(known[one.fact])),
      ),
    )
    .map(({ formula }) => {
      switch (formula.kind) {
        case 'fixed':
          return formula.most * 100;
        case 'per-head':
          return formula.most * 100 * Number(known[formula.per]);
        case 'multiple':
          return (Number(known[formula.of]) * formula.mostPercent) / 100;
        case 'capped':
          return Math.min((Number(known[formula.of]) * formula.mostPercent) / 100, formula.cap * 100);
      }
    })
    .reduce((sum, part) => sum + part, 0);
}

const dayIn = ({ inForce }: Penalty): LocalDate => inForce.to ?? ('2026-02-27' as LocalDate);

describe('INS-19.withinLegalRange — 行政处罚法 art. 76(2), every penalty', () => {
  it('never lets a decision exceed the row that it rests on, and lets some of each kind of formula pass', () => {
    const passed = new Set<string>();
    const decided = fc.constantFrom(...fines).chain((penalty) =>
      fc.record({
        penalty: fc.constant(penalty),
        facts: factsOf(penalty),
        share: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 2, noNaN: true })),
        off: fc.integer({ min: -1, max: 1 }),
        warned: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(decided, ({ penalty, facts, share, off, warned }) => {
        const limit = most(penalty, facts);
        const amount = Math.max(0, Math.floor(limit * share) + off) as Fen;
        const ground = { penalty: penalty.id, beganOn: null, endedOn: dayIn(penalty), facts, reduction: null };
        const fine: Sanction = { kind: 'fine', matter: 'other', powerItem: null, amount, ground };
        const warning: Sanction = { ...fine, kind: 'warning', amount: null };
        const { verdict } = given(...refused)
          .inRegion(penalty.regions[0]?.padEnd(6, '0') ?? '130525')
          .on('2026-04-20')
          .when(decidePenalty({ sanctions: warned ? [fine, warning] : [fine] }))
          .judgements.find((each) => each.norm.id === norm)!;
        if (verdict.is !== 'met') return;
        for (const { formula } of penalty.fines) passed.add(formula.kind);
        expect({ penalty: penalty.id, amount, within: amount <= limit }).toMatchObject({ within: true });
      }),
      { numRuns: 1500 },
    );
    expect([...passed].toSorted()).toEqual(['capped', 'fixed', 'multiple', 'per-head']);
  });
});
