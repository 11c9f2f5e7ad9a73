import type { LocalDate, StreamId } from '#kernel';
import { accept, anotherCase, doneToLead, given, givenLead, open, register } from '../../testing/acts.js';
import { decideNoPenalty, decidePenalty, penalizeOnTheSpot } from '../../testing/decision-acts.js';
import { aFine } from '../../testing/proceeding-acts.js';
import { silent } from '../../testing/proceedings.js';
import { type EmployerFacts, type FinedViolation, employerKey, isSameViolation } from '../employer.js';

const key = employerKey(open().employer);
const day = (text: string) => text as LocalDate;
/** The template's fine is for wage arrears from 5 January to 27 February 2026. */
const fined = (change: Partial<FinedViolation> = {}) => ({
  matter: 'wageArrears' as const,
  penalty: '15',
  beganOn: day('2026-01-05'),
  endedOn: day('2026-02-27'),
  inspectionCase: anotherCase,
  ...change,
});
const knowing = (facts: Partial<EmployerFacts>) => ({ [key]: { fines: [], open: [], sentElsewhere: [], ...facts } });
const decide = decidePenalty();

describe('INS-20.finedOnceAcrossCases — 行政处罚法 art. 29', () => {
  const norm = 'INS-20.finedOnceAcrossCases';
  const after = (...fines: ReturnType<typeof fined>[]) =>
    given(...silent)
      .knowing(knowing({ fines }))
      .on('2026-04-20');

  it('refuses a fine for what another case fined', () => {
    after(fined()).when(decide).refuses(norm);
    after(fined({ beganOn: day('2026-02-27'), endedOn: day('2026-04-30') }))
      .when(decide)
      .refuses(norm);
    after(fined({ penalty: '13' }))
      .when(decide)
      .refuses(norm);
  });

  it('accepts it for another violation, and for the same kind of violation before or after', () => {
    after(fined({ matter: 'childLabour' }))
      .when(decide)
      .satisfies(norm);
    after(fined({ endedOn: day('2026-01-04'), beganOn: null }))
      .when(decide)
      .satisfies(norm);
    after(fined({ beganOn: day('2026-02-28'), endedOn: null }))
      .when(decide)
      .satisfies(norm);
    after(fined()).when(penalizeOnTheSpot()).satisfies(norm);
    after().when(decide).satisfies(norm);
  });

  it('asks for the days where the same violation may be meant', () => {
    const missing = '违法行为的种类和起止日期';
    after(fined({ beganOn: null }))
      .when(decide)
      .leavesUnknown(norm, missing);
    const ground = { ...aFine.ground!, beganOn: null };
    after(fined({ endedOn: day('2026-01-31') }))
      .when(decidePenalty({ sanctions: [{ ...aFine, ground }] }))
      .leavesUnknown(norm, missing);
    after(fined())
      .when(decidePenalty({ sanctions: null }))
      .leavesUnknown(norm, '处罚内容');
  });

  it('takes a complete record for all there is, and a partial one not', () => {
    given(...silent)
      .on('2026-04-20')
      .when(decide)
      .satisfies(norm);
    given(...silent)
      .inPart()
      .on('2026-04-20')
      .when(decide)
      .leavesUnknown(norm, '同一用人单位的其他案件');
  });

  it('does not say which case it is', () => {
    const { verdict } = after(fined())
      .when(decide)
      .judgements.find((each) => each.norm.id === norm)!;
    expect(JSON.stringify(verdict)).not.toContain(anotherCase);
    expect(verdict).toMatchObject({ because: ['另一案件已对“克扣或者无故拖欠工资”（2026-01-05至2026-02-27）罚款'] });
  });
});

describe('INS-22.firstViolationOnly — 行政处罚法 art. 33', () => {
  const norm = 'INS-22.firstViolationOnly';
  const first = decideNoPenalty({ ground: 'firstAndSlight' });

  it('flags a first violation that is not the first', () => {
    const before = given(...silent).knowing(knowing({ fines: [fined({ matter: 'childLabour' })] }));
    before.on('2026-04-20').when(first).flags(norm);
    before.on('2026-04-20').when(decideNoPenalty()).satisfies(norm);
  });

  it('accepts one that is, and cannot tell from a partial record', () => {
    given(...silent)
      .knowing(knowing({}))
      .on('2026-04-20')
      .when(first)
      .satisfies(norm);
    given(...silent)
      .inPart()
      .on('2026-04-20')
      .when(first)
      .leavesUnknown(norm, '同一用人单位的其他案件');
  });
});

const lead = doneToLead(register(), '2026-03-02', '09:00');
const other = 'inspection-lead-other' as StreamId;
const about = (...matters: EmployerFacts['open'][number]['matters']) => [{ stream: other, matters }];

describe('INS-06.notHeardTwice — 若干规定 art. 18', () => {
  const norm = 'INS-06.notHeardTwice';

  it('hints at what somebody else is at work on, and at nothing of another kind', () => {
    const on = (matters: ReturnType<typeof about>) =>
      givenLead(lead)
        .knowing(knowing({ open: matters }))
        .on('2026-03-03');
    on(about('wageArrears')).when(accept()).flags(norm);
    on(about('childLabour', 'wageArrears')).when(accept()).flags(norm);
    on(about('childLabour')).when(accept()).satisfies(norm, lead);
  });

  it('cannot tell without the lead, nor from a partial record', () => {
    givenLead().inPart().on('2026-03-03').when(accept()).leavesUnknown(norm, '线索登记');
    givenLead(lead).inPart().on('2026-03-03').when(accept()).leavesUnknown(norm, '同一用人单位的其他线索和案件');
  });
});

describe('INS-06.notSentElsewhereBefore — 劳动保障监察条例 art. 21', () => {
  const norm = 'INS-06.notSentElsewhereBefore';

  it('hints at what was told to go to arbitration before', () => {
    const on = (matters: ReturnType<typeof about>) =>
      givenLead(lead)
        .knowing(knowing({ sentElsewhere: matters }))
        .on('2026-03-03');
    on(about('wageArrears')).when(accept()).flags(norm);
    on(about('severanceUnpaid')).when(accept()).satisfies(norm, lead);
  });

  it('cannot tell from a partial record', () =>
    givenLead(lead).inPart().on('2026-03-03').when(accept()).leavesUnknown(norm, '同一用人单位的其他线索和案件'));
});

describe('one violation', () => {
  it('is one for both who look at it', () => {
    const some = [fined(), fined({ beganOn: null }), fined({ endedOn: null }), fined({ matter: null })];
    for (const a of some) for (const b of some) expect(isSameViolation(a, b)).toBe(isSameViolation(b, a));
  });
});
