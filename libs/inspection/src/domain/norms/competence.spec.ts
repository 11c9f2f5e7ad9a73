import type { BureauCode, LocalDate } from '#kernel';
import { happened } from '#kernel/testing';
import { aLead, file, given, leadIs, open } from '../../testing/acts.js';
import { inspectionCase } from '../case.js';
import { leadKey } from '../lead.js';
import type { Matter } from '../vocabulary.js';

const matter = (endedOn: string | null, continues = false): Matter => ({
  kind: 'wageArrears',
  endedOn: endedOn as LocalDate | null,
  continues,
  workers: 1,
  amount: null,
});
/** Opened on 2 March 2026 from a lead of that day. */
const opened = (receivedOn: string, ...matters: readonly Matter[]) =>
  happened(inspectionCase.decide(open({ matters }))[0]!, '2026-03-02', '09:00', {
    relied: [{ key: leadKey(aLead), value: { stage: 'accepted', people: [], receivedOn }, source: `${aLead}@2` }],
  });

describe('INS-05.filedWithinLimitation — 劳动保障监察条例 art. 20', () => {
  const norm = 'INS-05.filedWithinLimitation';

  it('flags a case about what ended more than two years before its lead, and no day less', () => {
    given(opened('2026-02-25', matter('2024-02-24')))
      .on('2026-03-04')
      .when(file())
      .flags(norm);
    const inTime = opened('2026-02-25', matter('2024-02-25'));
    given(inTime).on('2026-03-04').when(file()).satisfies(norm, inTime);
  });

  it('counts a continuing violation from its end', () => {
    const continuing = opened('2026-02-25', matter('2020-01-01', true));
    given(continuing).on('2026-03-04').when(file()).satisfies(norm, continuing);
  });

  it('cannot tell where nobody says when it ended', () => {
    given(opened('2026-02-25', matter(null)))
      .on('2026-03-04')
      .when(file())
      .leavesUnknown(norm, '违法行为终了之日');
    given().inPart().on('2026-03-04').when(file()).leavesUnknown(norm, '建案');
  });
});

describe('INS-07.openedWhereCompetent — 劳动保障监察条例 art. 13', () => {
  const norm = 'INS-07.openedWhereCompetent';
  const at = (workplace: string | null) =>
    open({ employer: { name: '测试甲公司', creditCode: null, workplace: workplace as BureauCode | null } });
  const from = (source: string) =>
    given()
      .inRegion('130525')
      .knowing({ [leadKey(aLead)]: { stage: 'accepted', people: [], source } })
      .on('2026-03-02');

  it('flags a workplace in another county, and is content with its own and its townships', () => {
    from('complaint').when(at('130526')).flags(norm);
    from('complaint').when(at('130525')).satisfies(norm);
    from('complaint').when(at('130525100')).satisfies(norm);
  });

  it('is content with what a higher bureau passed down', () => from('referral').when(at('130526')).satisfies(norm));

  it('cannot tell without the workplace, the bureau or the source', () => {
    from('complaint').when(at(null)).leavesUnknown(norm, '用工所在地');
    given().on('2026-03-02').when(at('130526')).leavesUnknown(norm, '办案机关的行政区划');
    given()
      .inRegion('130525')
      .knowing(leadIs('accepted'))
      .on('2026-03-02')
      .when(at('130526'))
      .leavesUnknown(norm, '是否上级交办或者指定管辖');
  });
});
