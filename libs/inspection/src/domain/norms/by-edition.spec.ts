import { type Fen, localDate } from '#kernel';
import { specification } from '#kernel/testing';
import { type Law, type Penalty, clocksUnder, editionOf, lawOf, proposedEdition, shippedLaw } from '#law';
import { done, given } from '../../testing/acts.js';
import { imposeSurcharge } from '../../testing/course-acts.js';
import { aFine, givePriorNotice, serveDocument } from '../../testing/proceeding-acts.js';
import { penalty, silent } from '../../testing/proceedings.js';
import { caseClocks } from '../clocks.js';
import { caseEventTypes, inspectionCase } from '../case.js';
import type { Sanction } from '../sanctions.js';
import { caseNorms } from './index.js';

// A row that the program ships was entered wrongly, and a later edition corrects it. Acts are then judged by the corrected
// row (known now); by the edition in force when they were done, they are judged as they were judged then (known then).

const shipped = editionOf(shippedLaw);

/** An edition is proposed as JSON: whatever comes out went through the reading that an adoption goes through. */
const corrected = (rows: { readonly rules?: readonly object[]; readonly penalties?: readonly object[] }): Law =>
  lawOf(proposedEdition({ base: 'shipped', ...JSON.parse(JSON.stringify(rows)) }, { shipped, inForce: null }));

const givenUnder = (law: Law) =>
  specification({
    procedure: inspectionCase,
    norms: caseNorms,
    types: caseEventTypes,
    clocksOf: (facts) => clocksUnder(caseClocks)(facts, { law }),
  });

describe('norms that ask the law for more than a last day', () => {
  const formula = 'INS-19.withinLegalRange';
  const highest = givePriorNotice({ sanctions: [aFine] });
  const { penalties } = shippedLaw.penalties;
  /** The same penalty, of half the fine. */
  const halved = (row: Penalty): Penalty => ({
    ...row,
    fines: row.fines.map((fine) =>
      fine.formula.kind === 'fixed'
        ? { ...fine, formula: { ...fine.formula, least: fine.formula.least / 2, most: fine.formula.most / 2 } }
        : fine,
    ),
  });
  const underHalf = (row: Penalty) => corrected({ penalties: [halved(row)] });

  it('judge a fine by the formula of the edition, not by that of the program', () => {
    const day = '2026-04-20';
    given(...silent)
      .on(day)
      .when(highest)
      .satisfies(formula);
    const now = givenUnder(underHalf(penalties.find(({ id }) => id === aFine.ground!.penalty)!))(...silent).on(day);
    now.when(highest).refuses(formula);
    const lower = { ...aFine, amount: (aFine.amount! / 2) as Fen };
    now.when(givePriorNotice({ sanctions: [lower] })).satisfies(formula);
  });

  it('and offer what that formula allows', () => {
    const limits = (law: Law) => {
      const gate = caseNorms.checks.find(({ id }) => id === formula)!;
      const clocks = clocksUnder(caseClocks)([], { law });
      const on = localDate('2026-04-20');
      const at = { state: inspectionCase.initial, coverage: 'complete', clocks, on, doneBy: 'unknown', facts: new Map() } as const; // prettier-ignore
      const { sanctions } = gate.limits!(at, 'GivePriorNotice') as {
        sanctions: { candidates(): Iterable<Sanction[]> };
      };
      return [...sanctions.candidates()].flat();
    };
    const lowest = limits(shippedLaw).find(({ kind, amount }) => kind === 'fine' && amount)!;
    const half = limits(underHalf(penalties.find(({ id }) => id === lowest.ground!.penalty)!));
    expect(half).toContainEqual({ ...lowest, amount: lowest.amount! / 2 });
    expect(half).not.toContainEqual(lowest);
  });

  it('reckon what was added to a fine by the rate of the edition', () => {
    const norm = 'INS-29.surchargeByDays';
    const served = done(serveDocument({ paper: 'penaltyDecision', of: penalty.id }), '2026-04-22', '10:00');
    const surcharge = (amount: number) => imposeSurcharge({ decision: penalty.id, amount: amount as Fen });
    const rate = shippedLaw.rulebook.find('late-fine-surcharge')!;
    const slower = { ...rate, accrual: { ...rate.accrual!, permillePerDay: rate.accrual!.permillePerDay / 3 } };
    const owed = [...silent, penalty, served];
    // the first day after the last day for payment: 3 % of 20,000 元, or 1 %
    given(...owed).on('2026-05-08').when(surcharge(60_000)).satisfies(norm, penalty); // prettier-ignore
    const now = givenUnder(corrected({ rules: [slower] }))(...owed).on('2026-05-08');
    now.when(surcharge(60_000)).refuses(norm, penalty);
    now.when(surcharge(20_000)).satisfies(norm, penalty);
  });
});
