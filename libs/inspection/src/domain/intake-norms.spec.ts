import type { BureauCode, LocalDate } from '#kernel';
import { accept, doneToLead, givenLead, refuse, register } from '../testing/acts.js';
import { largeAmountIn } from './data/hearing-thresholds.js';
import type { Matter, MatterKind } from './vocabulary.js';

const matter = (
  endedOn: string | null,
  continues: boolean | null = false,
  kind: MatterKind = 'wageArrears',
): Matter => ({
  kind,
  endedOn: endedOn as LocalDate | null,
  continues,
  workers: 1,
  amount: null,
});
const told = (...matters: readonly Matter[]) => doneToLead(register({ matters }), '2026-03-02', '09:00');
const from = (workplace: string | null, source: 'complaint' | 'referral' = 'complaint') => {
  const employer = { name: '测试甲公司', creditCode: null, workplace: workplace as BureauCode | null };
  return doneToLead(register({ employer, source }), '2026-03-02', '09:00');
};
const at = (bureau: string, lead: ReturnType<typeof from>) => givenLead(lead).inRegion(bureau).on('2026-03-03');

describe('INS-05.acceptedWithinLimitation — 劳动保障监察条例 art. 20', () => {
  const norm = 'INS-05.acceptedWithinLimitation';
  const inTime = told(matter('2024-03-02'));
  const late = told(matter('2024-03-01'));

  it('flags what ended more than two years before it was told, and no day less', () => {
    givenLead(late).on('2026-03-03').when(accept()).flags(norm);
    givenLead(inTime).on('2026-03-03').when(accept()).satisfies(norm, inTime);
    givenLead(inTime).on('2026-03-09').when(accept()).satisfies(norm, inTime);
  });

  it('counts a continuing violation from its end, and takes one matter in time for enough', () => {
    const continuing = told(matter('2023-01-01', true));
    givenLead(continuing).on('2026-03-03').when(accept()).satisfies(norm, continuing);
    const mixed = told(matter('2020-01-01'), matter('2025-06-01'));
    givenLead(mixed).on('2026-03-03').when(accept()).satisfies(norm, mixed);
  });

  it('cannot tell where nobody says when it ended', () => {
    givenLead(told(matter(null, null)))
      .on('2026-03-03')
      .when(accept())
      .leavesUnknown(norm, '违法行为终了之日');
    givenLead().inPart().on('2026-03-03').when(accept()).leavesUnknown(norm, '线索登记');
    givenLead().on('2026-03-03').when(accept()).leavesUnknown(norm, '线索登记');
  });
});

describe('INS-05.refusedForLimitationOnlyIfPassed — 劳动保障监察条例 art. 20', () => {
  const norm = 'INS-05.refusedForLimitationOnlyIfPassed';
  const tooLate = refuse({ ground: 'limitationPassed' });

  it('flags a complaint refused as out of time that is not, to the last day', () => {
    givenLead(told(matter('2024-03-02')))
      .on('2026-03-03')
      .when(tooLate)
      .flags(norm);
    const late = told(matter('2024-03-01'));
    givenLead(late).on('2026-03-03').when(tooLate).satisfies(norm, late);
  });

  it('asks nothing of other grounds, and cannot tell without the day', () => {
    givenLead(told(matter('2025-03-01')))
      .on('2026-03-03')
      .when(refuse())
      .satisfies(norm);
    givenLead(told(matter(null, null)))
      .on('2026-03-03')
      .when(tooLate)
      .leavesUnknown(norm, '违法行为终了之日');
  });
});

describe('INS-07.acceptedWhereCompetent — 劳动保障监察条例 art. 13', () => {
  const norm = 'INS-07.acceptedWhereCompetent';

  it('flags a workplace in another county, and accepts one in its own and its townships', () => {
    const [township, neighbour] = [from('130525100'), from('130526')];
    at('130525', neighbour).when(accept()).flags(norm);
    at('130525', township).when(accept()).satisfies(norm, township);
    at('130500', neighbour).when(accept()).satisfies(norm, neighbour);
    at('130500', from('130425')).when(accept()).flags(norm);
  });

  it('accepts what a higher bureau passed down', () => {
    const passedDown = from('130526', 'referral');
    at('130525', passedDown).when(accept()).satisfies(norm, passedDown);
  });

  it('cannot tell without the workplace or the bureau', () => {
    at('130525', from(null)).when(accept()).leavesUnknown(norm, '用工所在地');
    givenLead(told(matter(null, true)))
      .on('2026-03-03')
      .when(accept())
      .leavesUnknown(norm, '办案机关的行政区划');
    givenLead().inPart().on('2026-03-03').when(accept()).leavesUnknown(norm, '线索登记');
    givenLead().on('2026-03-03').when(accept()).leavesUnknown(norm, '线索登记');
  });
});

describe('INS-38.overAgeIsHeard — 超龄劳动者基本权益保障暂行规定 arts. 19, 20', () => {
  const norm = 'INS-38.overAgeIsHeard';
  const tooOld = refuse({ ground: 'overAge' });
  const about = (kind: MatterKind) =>
    doneToLead(register({ matters: [matter(null, true, kind)] }), '2026-06-29', '09:00');

  it('flags a wage complaint refused for age from 2026-07-01 on, and no day earlier', () => {
    for (const kind of ['wageArrears', 'overtimeUnpaid', 'belowMinimumWage'] as const) {
      givenLead(about(kind)).on('2026-07-01').when(tooOld).flags(norm);
      givenLead(about(kind)).on('2026-06-30').when(tooOld).satisfies(norm);
    }
  });

  it('says nothing of other matters and other grounds', () => {
    const severance = about('severanceUnpaid');
    givenLead(severance).on('2026-07-01').when(tooOld).satisfies(norm, severance);
    givenLead(about('wageArrears')).on('2026-07-01').when(refuse()).satisfies(norm);
  });

  it('cannot tell from a partial record', () =>
    givenLead().inPart().on('2026-07-01').when(tooOld).leavesUnknown(norm, '线索登记'));
});

describe('the amount from which a hearing is told of (行政处罚法63)', () => {
  it('is that of the nearest region that has its own', () => {
    const row = (regions: readonly string[], unit: number) =>
      ({ regions, unit, basis: '测试', verified: false }) as never;
    const table = [row(['13'], 3), row(['1301'], 2), row([], 1)];
    expect(largeAmountIn('130102' as BureauCode, table)).toBe(2);
    expect(largeAmountIn('130525' as BureauCode, table)).toBe(3);
    expect(largeAmountIn('620602' as BureauCode, table)).toBe(1);
    expect(largeAmountIn(undefined, table)).toBe(1);
  });
});
