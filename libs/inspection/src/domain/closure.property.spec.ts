import { decoder, fold, judgeHistory, timeline } from '#kernel';
import { type Happening, record } from '#kernel/testing';
import { clocksUnder } from '#law';
import fc from 'fast-check';
import { firstOfficer, secondOfficer, theBureauLeader } from '../testing/acts.js';
import { Draw } from '../testing/draw.js';
import { randomHistory } from '../testing/random-history.js';
import { type CaseEvent, type InspectionCase, caseEventTypes, inspectionCase } from './case.js';
import { caseClocks } from './clocks.js';
import { caseNorms } from './norms/index.js';

const decode = decoder<CaseEvent>(caseEventTypes);
const factsOf = (history: readonly Happening[]) => timeline(record(history), decode);
const histories = fc
  .integer({ min: 0, max: 2 ** 31 })
  .map((seed) => randomHistory(new Draw(seed), [firstOfficer, secondOfficer, theBureauLeader]));

/** What no closed case may leave open, told from the bare ledger. */
function leftOpen(c: InspectionCase): readonly string[] {
  const about =
    (id: string) =>
    ({ data }: { data: object }) =>
      Object.values(data).includes(id);
  const stood = c.PenaltyDecided.filter(
    ({ id }) =>
      ![...c.ReconsiderationDecided, ...c.JudgmentEffective].some(
        ({ data }) => data.decision === id && (data.outcome === 'annulled' || data.outcome === 'unlawful'),
      ),
  );
  const unpaid = stood.filter(({ id }) => !c.FinePaid.some(about(id)) && !c.EnforcementApplied.some(about(id)));
  return [
    ...unpaid.map(() => 'a fine of which nothing was paid'),
    ...c.PenaltyDecided.filter(({ id }) => !c.DocumentServed.some(about(id))).map(() => 'a decision not served'),
    ...c.EvidencePreserved.filter(({ id }) => !c.PreservationResolved.some(about(id))).map(() => 'evidence kept'),
    ...c.OnSpotFineCollected.filter(({ id }) => !c.OnSpotFineHandedOver.some(about(id))).map(() => 'a fine in hand'),
    ...c.DeferralRequested.filter(({ id }) => !c.DeferralRuled.some(about(id))).map(() => 'a deferral unanswered'),
    ...c.ReferralReported.filter(({ id }) => !c.ReferralRuled.some(about(id))).map(() => 'a crime reported'),
  ];
}

describe('a case, whatever its history', () => {
  it('is not closed lawfully while a duty is open', () => {
    let closed = 0;
    fc.assert(
      fc.property(histories, (history) => {
        const facts = factsOf(history);
        const act = { act: 'CloseCase', ground: 'performed', document: null } as const;
        const state = fold(inspectionCase, facts);
        const last = facts.at(-1);
        if (!last) return;
        const at = {
          state,
          coverage: 'complete',
          clocks: clocksUnder(caseClocks)(facts),
          on: last.on,
          doneBy: 'unknown',
          facts: new Map(),
        } as const;
        const barred = caseNorms.gates
          .filter(({ acts, level }) => level === 'bars' && acts.includes(act.act))
          .some((gate) => gate.id !== 'INS-37.closureProposedFirst' && gate.judge(at).is !== 'met');
        if (!barred) closed++;
        expect(barred ? [] : leftOpen(state)).toEqual([]);
      }),
      { numRuns: 400, seed: 20_261_121 },
    );
    expect(closed).toBeGreaterThan(0);
  });

  it('is judged the same whenever it is replayed', () =>
    fc.assert(
      fc.property(histories, (history) => {
        const replay = () =>
          judgeHistory(inspectionCase, caseNorms, factsOf(history), {
            coverage: 'complete',
            clocksOf: (facts) => clocksUnder(caseClocks)(facts),
          });
        expect(JSON.stringify(replay())).toBe(JSON.stringify(replay()));
        expect(fold(inspectionCase, factsOf(history))).toEqual(fold(inspectionCase, factsOf(history)));
      }),
      { numRuns: 25 },
    ));
});
