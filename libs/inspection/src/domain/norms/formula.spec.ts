import { type Fen, type LocalDate, decoder, fold, noClocks, timeline, yuan } from '#kernel';
import { record } from '#kernel/testing';
import { penaltyRange, shippedPenalties } from '#law';
import fc from 'fast-check';
import { done, given, order } from '../../testing/acts.js';
import { decidePenalty, penalizeOnTheSpot } from '../../testing/decision-acts.js';
import { found, investigated, ordered } from '../../testing/history.js';
import {
  aFine,
  concludeDeliberation,
  givePriorNotice,
  noRecord,
  proposeDisposition,
} from '../../testing/proceeding-acts.js';
import { disposition, priorNotice, silent } from '../../testing/proceedings.js';
import { type CaseEvent, caseEventTypes, inspectionCase } from '../case.js';
import type { PenaltyGround, Sanction, ViolationFacts } from '../sanctions.js';
import { withinLegalRange } from './formula.js';

const ready = given(...silent).on('2026-04-20');
const on = (day: string) => day as LocalDate;
const groundOf = (penalty: string, facts: ViolationFacts = {}, more: Partial<PenaltyGround> = {}): PenaltyGround => ({
  penalty,
  beganOn: null,
  endedOn: on('2026-02-27'),
  facts,
  reduction: null,
  ...more,
});
const sanction = (amount: number | null, ground: PenaltyGround | null, more: Partial<Sanction> = {}): Sanction => ({
  kind: 'fine',
  matter: 'wageArrears',
  powerItem: null,
  amount: amount === null ? null : (Math.round(amount * 100) as Fen),
  ground,
  ...more,
});
/** The silent case, with another outcome of its only order. */
const investigatedAs = (outcome: 'rectified' | 'refused') => [
  ...silent.filter(({ event }) => event.type !== 'RectificationVerified'),
  found(outcome, '2026-03-23', ordered),
];
const notice = (...sanctions: readonly Sanction[]) => givePriorNotice({ sanctions });

describe('INS-19.withinLegalRange — 行政处罚法 arts. 32, 37, 76(2)', () => {
  const norm = 'INS-19.withinLegalRange';
  const perHead = groundOf('12', { workers: 3 });

  it('refuses a 分 above and a 分 below the range, in the notice as in the decision (女职工: 3 × 1,000…5,000)', () => {
    for (const act of [(s: Sanction) => notice(s), (s: Sanction) => decidePenalty({ sanctions: [s] })]) {
      ready.when(act(sanction(15_000.01, perHead))).refuses(norm);
      ready.when(act(sanction(15_000, perHead))).satisfies(norm);
      ready.when(act(sanction(3000, perHead))).satisfies(norm);
      ready.when(act(sanction(2999.99, perHead))).refuses(norm);
    }
  });

  it('says what is wrong and what would be allowed', () => {
    const { verdict } = ready
      .when(notice(sanction(15_001, perHead)))
      .judgements.find(({ norm: { id } }) => id === norm)!;
    expect(verdict).toMatchObject({ because: ['罚款15,001元超过法定幅度3,000元至15,000元'] });
  });

  it('allows less than the range where the penalty is reduced, and never more', () => {
    const reduced = groundOf('12', { workers: 3 }, { reduction: 'harmReduced' });
    ready.when(notice(sanction(500, reduced))).satisfies(norm);
    ready.when(notice(sanction(15_000.01, reduced))).refuses(norm);
    ready.when(decidePenalty({ sanctions: [sanction(500, perHead)], reduction: 'harmReduced' })).satisfies(norm);
  });

  it('takes 可以 for a choice and 并处 for a duty (条例25, 就业促进法65)', () => {
    const warning = sanction(null, groundOf('13', { workers: 30 }), { kind: 'warning' });
    ready.when(notice(warning)).satisfies(norm);
    ready.when(notice(warning, sanction(3000, groundOf('13', { workers: 30 })))).satisfies(norm);
    const gains = groundOf('8', { illegalGains: yuan(300), circumstances: 'ordinary' });
    const confiscation = sanction(300, gains, { kind: 'confiscation' });
    ready.when(notice(confiscation)).refuses(norm);
    ready.when(notice(confiscation, sanction(10_000, gains))).satisfies(norm);
    ready.when(notice(sanction(10_000, gains))).refuses(norm);
    ready.when(notice(sanction(300.01, gains, { kind: 'confiscation' }), sanction(10_000, gains))).refuses(norm);
  });

  it('knows no fine where nothing was gained, and no kind that the formula does not name (就业促进法64)', () => {
    ready.when(notice(sanction(1, groundOf('7', { illegalGains: yuan(0) })))).refuses(norm);
    ready.when(notice(aFine, sanction(null, aFine.ground!, { kind: 'licenceRevocation' }))).refuses(norm);
    ready.when(notice(aFine, sanction(null, aFine.ground!, { kind: 'professionBan' }))).refuses(norm);
    const serious = groundOf('8', { illegalGains: yuan(300), circumstances: 'serious' });
    const grave = [sanction(10_000, serious), sanction(300, serious, { kind: 'confiscation' })];
    ready.when(notice(...grave, sanction(null, serious, { kind: 'licenceRevocation' }))).satisfies(norm);
  });

  it('fines persons in charge each for himself (社会保险法84)', () => {
    const registered = groundOf('10', { premiumDue: yuan(10_000), responsible: 2 });
    const person = (amount: number) => sanction(amount, registered, { target: 'person' });
    const refused = given(...investigatedAs('refused')).on('2026-04-20');
    refused.when(notice(sanction(20_000, registered), person(500), person(3000))).satisfies(norm);
    refused.when(notice(sanction(20_000, registered), person(500))).refuses(norm);
    refused.when(notice(sanction(20_000, registered), person(500), person(3000.01))).refuses(norm);
  });

  it('reads off the case whether an order was obeyed: only 逾期不改正 is fined', () => {
    const roster = groundOf('6');
    const fine = notice(sanction(2000, roster));
    const after = (outcome: 'rectified' | 'refused') =>
      given(...investigatedAs(outcome))
        .on('2026-04-20')
        .when(fine);
    after('refused').satisfies(norm);
    after('rectified').refuses(norm);
    ready.when(notice(sanction(2000, roster, { matter: 'childLabour' }))).refuses(norm);
    ready
      .inPart()
      .when(notice(sanction(2000, roster, { matter: 'childLabour' })))
      .leavesUnknown(norm, '责令改正（退还、缴纳、支付）的结果');
  });

  it('fines 拒不改正 only once an order was not obeyed, and what was concealed at once (条例30)', () => {
    const defied = { ...aFine, ground: groundOf('15', { conduct: 'defy' }) };
    const concealed = { ...aFine, ground: groundOf('15', { conduct: 'conceal' }) };
    ready.when(notice(defied)).refuses(norm);
    ready.when(notice(concealed)).satisfies(norm);
    given(...investigatedAs('refused'))
      .on('2026-04-20')
      .when(notice(defied))
      .satisfies(norm);
  });

  it('counts an order as disobeyed from the day after its last day', () => {
    const late = done(order({ rectifyBy: on('2026-04-15') }), '2026-03-10');
    const lastDay = given(
      ...silent.filter(({ event }) => !event.type.startsWith('Rectif')),
      late,
      found('refused', '2026-04-15', late),
    );
    lastDay
      .on('2026-04-15')
      .when(notice(sanction(2000, groundOf('6'))))
      .refuses(norm);
    lastDay
      .on('2026-04-16')
      .when(notice(sanction(2000, groundOf('6'))))
      .satisfies(norm);
  });

  it('uses the law of the conduct, unless that of the decision is lighter (行政处罚法37; 失业保险条例28, 社会保险法88)', () => {
    const fraud = (endedOn: string) =>
      groundOf('36', { defrauded: yuan(1000), circumstances: 'serious' }, { endedOn: on(endedOn) });
    ready.when(notice(sanction(3000, fraud('2011-06-30')))).satisfies(norm);
    ready.when(notice(sanction(3000.01, fraud('2011-06-30')))).refuses(norm);
    ready.when(notice(sanction(5000, fraud('2011-07-01')))).satisfies(norm);
    ready.when(notice(sanction(1000, fraud('2011-07-01')))).refuses(norm);
  });

  it('asks for the facts of the formula, the penalty and the amounts', () => {
    ready.when(notice(sanction(1000, groundOf('12')))).leavesUnknown(norm, '受侵害或者涉及的劳动者人数');
    ready.when(notice(sanction(1000, null))).leavesUnknown(norm, '处罚所依据的处罚事项');
    ready.when(notice(sanction(null, perHead))).leavesUnknown(norm, '罚款的数额');
    ready.when(decidePenalty({ sanctions: null })).leavesUnknown(norm, '处罚内容');
    const once = groundOf('12', { workers: 4 });
    ready.when(notice(sanction(3000, perHead), sanction(3000, once))).refuses(norm);
  });

  it('refuses to compute what nobody could read, and what only refers elsewhere (items 32, 25)', () => {
    const gansu = given(...silent)
      .inRegion('620602')
      .on('2026-04-20');
    gansu
      .when(notice(sanction(1000, groundOf('32', {}, { endedOn: on('2020-06-01') }))))
      .leavesUnknown(norm, '处罚事项 32 的法定幅度（条文未能读到，须人工核实）');
    ready.when(notice(sanction(1000, groundOf('25a')))).leavesUnknown(norm, '应当适用的处罚事项：8、9');
  });

  it('applies a regional penalty in its region only', () => {
    const local = notice(sanction(5000, groundOf('31', {}, { endedOn: on('2021-09-30') }), { kind: 'fine' }));
    const at = (region: string) =>
      given(...silent)
        .inRegion(region)
        .on('2026-04-20')
        .when(local);
    at('130525').refuses(norm);
    expect(at('620602').judgements.find((each) => each.norm.id === norm)?.verdict.is).not.toBe('unknown');
    ready.when(local).leavesUnknown(norm, '办案机关的行政区划');
  });

  it('refuses a number of the published list that is another penalty', () =>
    ready.when(notice({ ...aFine, powerItem: 14 })).refuses(norm));

  it('asks nothing of a notice of an order, and looks at a penalty on the spot', () => {
    ready.when(givePriorNotice({ purpose: 'administrativeOrder', sanctions: null })).satisfies(norm);
    ready.when(penalizeOnTheSpot()).satisfies(norm);
    ready.when(penalizeOnTheSpot({ sanctions: [sanction(null, groundOf('6'), { kind: 'warning' })] })).refuses(norm);
  });

  it('never lets a decision exceed the formula, whatever is decided', () => {
    const perWorker = shippedPenalties.penalties.filter(({ id }) => ['12', '13', '4', '5b'].includes(id));
    const failed = given(...investigatedAs('refused')).on('2026-04-20');
    fc.assert(
      fc.property(
        fc.constantFrom(...perWorker.map(({ id }) => id)),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 600_000_000 }),
        (penalty, workers, amount) => {
          const facts = { workers, conduct: penalty === '4' ? 'property' : null };
          const ground = groundOf(penalty, facts);
          const range = penaltyRange(penalty, { ...facts, order: 'failed' }, on('2026-02-27'));
          const most = range.is === 'range' && range.fine !== 'none' ? range.fine.most : 0;
          const warned = sanction(null, ground, { kind: 'warning' });
          const fine = sanction(amount / 100, ground);
          const { verdict } = failed
            .when(decidePenalty({ sanctions: penalty === '13' ? [fine, warned] : [fine] }))
            .judgements.find((each) => each.norm.id === norm)!;
          expect(verdict.is === 'met' && amount > most).toBe(false);
          expect(amount === most && verdict.is !== 'met').toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells the form what may be fined, in 分, from what was announced', () => {
    const state = fold(inspectionCase, timeline(record(silent), decoder<CaseEvent>(caseEventTypes)));
    const at = {
      state,
      coverage: 'complete',
      clocks: noClocks,
      on: on('2026-04-20'),
      doneBy: 'unknown',
      facts: new Map(),
    } as const;
    expect(withinLegalRange.limits?.(at, 'DecidePenalty')).toMatchObject({
      sanctions: { totals: [{ of: 'amount', where: { field: 'kind', is: 'fine' }, max: 2_000_000 }] },
      'sanctions.ground': {
        stated: true,
        among: [aFine.ground],
        when: [{ is: aFine.ground, asks: { amount: { min: 200_000, max: 2_000_000 } } }],
      },
    });
    expect(withinLegalRange.limits?.({ ...at, state: inspectionCase.initial }, 'GivePriorNotice')).toMatchObject({
      'sanctions.ground': { stated: true },
    });
  });
});

describe('INS-19.proposedWithinLegalRange — 行政处罚法 art. 76(2)', () => {
  const norm = 'INS-19.proposedWithinLegalRange';
  const heavy = [sanction(15_000.01, groundOf('12', { workers: 3 }))];
  const filed = given(...investigated).on('2026-04-20');

  it('hints at a proposal and a conclusion out of range, and at nothing else', () => {
    filed.when(proposeDisposition({ sanctions: heavy })).flags(norm);
    filed.when(concludeDeliberation({ deliberation: noRecord, sanctions: heavy })).flags(norm);
    filed.when(proposeDisposition({ sanctions: [sanction(15_000, groundOf('12', { workers: 3 }))] })).satisfies(norm);
    filed.when(proposeDisposition({ disposition: 'closeRectified', sanctions: null })).satisfies(norm);
  });

  it('cannot tell without sanctions', () =>
    filed.when(proposeDisposition({ sanctions: null })).leavesUnknown(norm, '处罚内容'));
});

describe('INS-12.groundsAnnounced — 行政处罚法 art. 44', () => {
  const norm = 'INS-12.groundsAnnounced';
  const other = sanction(3000, groundOf('12', { workers: 3 }));

  it('refuses a penalty that rests on what was not announced', () => {
    ready.when(decidePenalty({ sanctions: [aFine, other] })).refuses(norm, priorNotice);
    ready.when(decidePenalty({ sanctions: [aFine] })).satisfies(norm, priorNotice);
  });

  it('looks at the last notice', () => {
    const again = done(notice(aFine, other), '2026-04-13', '10:00');
    given(...silent, again)
      .on('2026-04-20')
      .when(decidePenalty({ sanctions: [aFine, other] }))
      .satisfies(norm, again);
  });

  it('cannot tell where the notice or the decision does not say', () => {
    const bare = done(notice(sanction(1000, null)), '2026-04-13', '10:00');
    given(...silent, bare)
      .on('2026-04-20')
      .when(decidePenalty({ sanctions: [other] }))
      .leavesUnknown(norm, '告知的处罚事项');
    ready.when(decidePenalty({ sanctions: null })).leavesUnknown(norm, '处罚内容');
    given(disposition)
      .on('2026-04-20')
      .when(decidePenalty({ sanctions: [other] }))
      .leavesUnknown(norm, '告知的处罚内容');
  });
});
