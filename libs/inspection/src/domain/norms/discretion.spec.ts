import { type Fen, localDate } from '#kernel';
import { specification } from '#kernel/testing';
import {
  type Grade,
  type PenaltyRange,
  clocksUnder,
  editionOf,
  lawOf,
  penaltyRange,
  proposedEdition,
  shippedLaw,
} from '#law';
import { given } from '../../testing/acts.js';
import { decidePenalty } from '../../testing/decision-acts.js';
import { aFine, proposeDisposition } from '../../testing/proceeding-acts.js';
import { silent } from '../../testing/proceedings.js';
import { caseClocks } from '../clocks.js';
import { caseEventTypes, inspectionCase } from '../case.js';
import { bandsIn } from '../discretion.js';
import type { Sanction } from '../sanctions.js';
import { caseNorms } from './index.js';

describe('INS-19.withinDiscretionBand — 行政处罚法 art. 34', () => {
  const norm = 'INS-19.withinDiscretionBand';
  const day = '2026-04-20';
  const demo = given(...silent)
    .on(day)
    .inRegion('990101');
  /** A fine of 2,000 to 20,000 元 by the law; the demo's table cuts it at 7,400 and 14,600. */
  const fine = (yuan: number, grade: Grade | null): readonly Sanction[] => [
    { ...aFine, amount: (yuan * 100) as Fen, ground: { ...aFine.ground!, grade } },
  ];
  const decided = (yuan: number, grade: Grade | null) => decidePenalty({ sanctions: fine(yuan, grade) });

  it('takes the ends of a band, and flags what lies beyond them', () => {
    demo.when(decided(7400, 'ordinary')).satisfies(norm);
    demo.when(decided(14_600, 'ordinary')).satisfies(norm);
    demo.when(decided(7399.99, 'ordinary')).flags(norm);
    demo.when(decided(14_600.01, 'ordinary')).flags(norm);
    demo.when(proposeDisposition({ sanctions: fine(20_000, 'lenient') })).flags(norm);
  });

  it('offers every band that the table has for the penalty, those that an amount is then held to', () => {
    const [table] = shippedLaw.discretion;
    const range = penaltyRange('15', { conduct: 'conceal' }, localDate(day), '990101') as PenaltyRange;
    const offered = bandsIn(table!, range, localDate(day));
    expect(offered.map(({ grade, least, most }) => [grade, least / 100, most / 100])).toEqual([
      ['mitigated', 1000, 1980],
      ['lenient', 2000, 7400],
      ['ordinary', 7400, 14_600],
      ['aggravated', 14_600, 20_000],
    ]);
    for (const { grade, least, most } of offered.filter(({ grade: one }) => one !== 'mitigated')) {
      demo.when(decided(least / 100, grade)).satisfies(norm);
      demo.when(decided(most / 100, grade)).satisfies(norm);
    }
  });

  it('cannot tell without the grade where there is a table', () =>
    demo.when(decided(9000, null)).leavesUnknown(norm, '裁量阶次'));

  it('asks nothing where there is none: in another county, before it was in force, of another penalty', () => {
    given(...silent)
      .on(day)
      .inRegion('130525')
      .when(decided(9000, null))
      .satisfies(norm);
    given(...silent)
      .on('2025-12-31')
      .inRegion('990101')
      .when(decided(9000, null))
      .satisfies(norm);
    const other = fine(9000, null).map((one) => ({ ...one, ground: { ...one.ground!, penalty: '6' } }));
    demo.when(decidePenalty({ sanctions: other })).satisfies(norm);
  });

  it('judges by the table of the edition, which a bureau loads for its region', () => {
    const [table] = shippedLaw.discretion;
    const own = { ...table, id: 'own', regions: ['130525'], version: '2026-2' };
    const edition = proposedEdition(
      { base: 'shipped', discretion: [JSON.parse(JSON.stringify(own))] },
      { shipped: editionOf(shippedLaw), inForce: null },
    );
    const under = specification({
      procedure: inspectionCase,
      norms: caseNorms,
      types: caseEventTypes,
      clocksOf: (facts) => clocksUnder(caseClocks)(facts, { law: lawOf(edition) }),
    });
    under(...silent)
      .on(day)
      .inRegion('130525')
      .when(decided(9000, 'lenient'))
      .flags(norm);
    under(...silent)
      .on(day)
      .inRegion('130525')
      .when(decided(9000, 'ordinary'))
      .satisfies(norm);
  });
});
