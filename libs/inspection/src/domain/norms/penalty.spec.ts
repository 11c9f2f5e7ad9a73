import type { EventId, Fen } from '#kernel';
import { collect, done, given } from '../../testing/acts.js';
import { decidePenalty, makeAdministrativeOrder, penalizeOnTheSpot } from '../../testing/decision-acts.js';
import { aFine, givePriorNotice, noRecord } from '../../testing/proceeding-acts.js';
import {
  approved,
  heard,
  hearingAsked,
  notified,
  payrollTaken,
  penalty,
  priorNotice,
  rightServed,
  scheduled,
  silent,
  underReview,
} from '../../testing/proceedings.js';
import type { Sanction } from '../sanctions.js';

const ready = given(...silent).on('2026-04-20', '15:00');
const evidence: readonly EventId[] = [payrollTaken.id];
const fineOf = (amount: number | null, more: Partial<Sanction> = {}): Sanction => ({
  ...aFine,
  amount: amount as Fen | null,
  ...more,
});
const decide = (...sanctions: readonly Sanction[]) => decidePenalty({ evidence, sanctions });
const revocation: Sanction = { kind: 'licenceRevocation', matter: 'agencyUnlawful', powerItem: 14, amount: null };

describe('INS-11.evidenceVerified — 行政处罚法 arts. 40, 46', () => {
  const norm = 'INS-11.evidenceVerified';
  const copy = (comparedWithOriginal: boolean | null) => done(collect({ comparedWithOriginal }), '2026-03-13');
  const on = (...of: readonly EventId[]) => decidePenalty({ evidence: of });

  it('refuses a penalty on no evidence, on a copy that differs, and on what the case does not hold', () => {
    ready.when(on()).refuses(norm);
    ready.when(on(noRecord)).refuses(norm);
    given(...silent, copy(false))
      .on('2026-04-20')
      .when(on(copy(false).id))
      .refuses(norm, copy(false));
  });

  it('accepts evidence of the case that was compared', () => ready.when(decide(aFine)).satisfies(norm, payrollTaken));

  it('looks at the hour at which it was taken', () => {
    given(...silent)
      .on('2026-03-12', '10:00')
      .when(decide(aFine))
      .satisfies(norm, payrollTaken);
    given(...silent)
      .on('2026-03-12', '09:59')
      .when(decide(aFine))
      .refuses(norm);
  });

  it('cannot tell where nobody says on what, or whether a copy was compared', () => {
    ready.when(decidePenalty({ evidence: null })).leavesUnknown(norm, '据以处罚的证据');
    ready.inPart().when(on(noRecord)).leavesUnknown(norm, '据以处罚的证据');
    given(...silent, copy(null))
      .on('2026-04-20')
      .when(on(copy(null).id))
      .leavesUnknown(norm, '书证与原件的核对');
  });
});

describe('INS-13.notHeavierThanNotice — 行政处罚法 arts. 44, 45', () => {
  const norm = 'INS-13.notHeavierThanNotice';

  it('refuses a 分 more than was announced, and a kind that was not', () => {
    ready.when(decide(fineOf(2_000_001))).refuses(norm, priorNotice);
    ready.when(decide(aFine, revocation)).refuses(norm, priorNotice);
    ready.when(decide(fineOf(1_500_000), fineOf(500_001, { matter: 'forcedOvertime' }))).refuses(norm, priorNotice);
  });

  it('accepts what was announced, and less', () => {
    ready.when(decide(aFine)).satisfies(norm, priorNotice);
    ready.when(decide(fineOf(1))).satisfies(norm, priorNotice);
  });

  it('looks at the last notice: a new one allows more', () => {
    const again = done(givePriorNotice({ sanctions: [fineOf(3_000_000)] }), '2026-04-13', '10:00');
    given(...silent, again)
      .on('2026-04-20')
      .when(decide(fineOf(2_000_001)))
      .satisfies(norm, again);
  });

  it('cannot tell without the amounts or the notice', () => {
    ready.when(decide(fineOf(null))).leavesUnknown(norm, '罚款的数额');
    ready.when(decidePenalty({ sanctions: null })).leavesUnknown(norm, '处罚内容');
    given(...underReview, approved)
      .inPart()
      .on('2026-04-20')
      .when(decide(aFine))
      .leavesUnknown(norm, '告知书');
    const bare = done(givePriorNotice({ sanctions: null }), '2026-04-13', '10:00');
    given(...silent, bare)
      .on('2026-04-20')
      .when(decide(aFine))
      .leavesUnknown(norm, '告知的处罚内容');
  });
});

describe('INS-14.hearingRightTold — 行政处罚法 art. 63', () => {
  const norm = 'INS-14.hearingRightTold';
  const untold = given(...notified).on('2026-04-20');

  it('refuses a large fine or a revoked licence where the right was not told', () => {
    untold.when(decide(aFine)).refuses(norm);
    untold.when(decide(revocation)).refuses(norm);
    untold.when(decide(fineOf(500_000, { kind: 'confiscation' }))).refuses(norm);
  });

  it('accepts them where it was', () => ready.when(decide(aFine)).satisfies(norm, rightServed));

  it('asks it from the large amount on', () => {
    untold.when(decide(fineOf(500_000))).refuses(norm);
    untold.when(decide(fineOf(499_999))).satisfies(norm);
  });

  it('cannot tell without amounts or from a partial record', () => {
    untold.when(decide(fineOf(null))).leavesUnknown(norm, '罚款、没收的数额');
    untold.when(decidePenalty({ sanctions: null })).leavesUnknown(norm, '处罚内容');
    untold.inPart().when(decide(aFine)).leavesUnknown(norm, '听证告知书的送达');
  });
});

describe('INS-16.decidedOnRecord — 行政处罚法 art. 65', () => {
  const norm = 'INS-16.decidedOnRecord';
  const afterHearing = given(...silent, hearingAsked, scheduled, heard);
  const onRecord = (onHearingRecord: boolean | null) => decidePenalty({ onHearingRecord });

  it('refuses a decision beside the record of the hearing', () =>
    afterHearing.on('2026-05-12').when(onRecord(false)).refuses(norm, heard));

  it('accepts one on the record, and asks nothing before there was a hearing', () => {
    afterHearing.on('2026-05-12').when(onRecord(true)).satisfies(norm, heard);
    afterHearing.on('2026-05-08', '13:59').when(onRecord(false)).satisfies(norm);
    afterHearing.on('2026-05-08', '14:00').when(onRecord(false)).refuses(norm, heard);
  });

  it('cannot tell where nobody says', () =>
    afterHearing.on('2026-05-12').when(onRecord(null)).leavesUnknown(norm, '是否根据听证笔录作出决定'));
});

describe('INS-20.finedOnce — 行政处罚法 art. 29', () => {
  const norm = 'INS-20.finedOnce';
  const again = given(...silent, penalty).on('2026-05-06');
  const other = fineOf(100_000, { matter: 'forcedOvertime' });

  it('refuses a second fine for one violation', () => again.when(decide(aFine)).refuses(norm, penalty));

  it('accepts a fine for another one, and a warning', () => {
    again.when(decide(other)).satisfies(norm);
    again.when(decide({ ...aFine, kind: 'warning', amount: null })).satisfies(norm);
    ready.when(decide(aFine)).satisfies(norm);
  });

  it('counts a fine from the hour of its decision', () => {
    given(...silent, penalty)
      .on('2026-04-20', '14:59')
      .when(decide(aFine))
      .satisfies(norm);
    given(...silent, penalty)
      .on('2026-04-20', '15:00')
      .when(decide(aFine))
      .refuses(norm, penalty);
  });

  it('cannot tell where nobody says for what', () => {
    again.when(decide(fineOf(100_000, { matter: null }))).leavesUnknown(norm, '罚款所针对的违法行为');
    again.when(decidePenalty({ sanctions: null })).leavesUnknown(norm, '处罚内容');
  });
});

describe('INS-25.remediesTold — 行政处罚法 art. 59', () => {
  const norm = 'INS-25.remediesTold';
  const acts = [decidePenalty({ evidence }), makeAdministrativeOrder(), penalizeOnTheSpot()];

  it.each(acts)('flags $act that tells of no remedy', (act) => ready.when({ ...act, remediesTold: false }).flags(norm));

  it.each(acts)('is content with $act that does', (act) => ready.when(act).satisfies(norm));

  it.each(acts)('cannot tell of $act where nobody says', (act) =>
    ready.when({ ...act, remediesTold: null }).leavesUnknown(norm, '决定书所载救济途径和期限'),
  );
});
