import { type EventId, type LocalDate, met, unknown } from '#kernel';
import {
  type DishonestyListing,
  inspectionWatches,
  issuedByAgency,
  listedInOrder,
  reporterNotInPapers,
} from './watches.js';

const event = 'event' as EventId;
const day = (text: string) => text as LocalDate;

describe('INS-08.reporterNotInPapers — 劳动保障监察条例 art. 12', () => {
  const paper = { event, texts: ['测试甲公司', '经群众反映'], reporter: ['张三测试', ''] };

  it('finds a paper with the reporter in it, whole or within a sentence, and no other', () => {
    expect(reporterNotInPapers.judge({ ...paper, texts: ['根据张三测试的举报'] }).is).toBe('unmet');
    expect(reporterNotInPapers.judge(paper)).toEqual(met(event));
    expect(reporterNotInPapers.judge({ ...paper, reporter: [] })).toEqual(met(event));
  });
});

describe('INS-35.listedInOrder — 拖欠农民工工资失信联合惩戒对象名单管理暂行办法 arts. 5–8', () => {
  const listing: DishonestyListing = {
    orderedUntil: day('2026-03-31'),
    notifiedOn: day('2026-04-01'),
    objectionUntil: day('2026-04-09'),
    decideBy: day('2026-04-30'),
    objectedOn: null,
    objectionVerifiedOn: null,
    decidedOn: day('2026-04-10'),
    rectifiedAndPromised: false,
    reasoned: false,
  };
  const judged = (change: Partial<DishonestyListing>) => listedInOrder.judge({ ...listing, ...change }).is;

  it('is met by the whole order, to its first and last day', () => {
    expect(judged({})).toBe('met');
    expect(judged({ decidedOn: day('2026-04-30') })).toBe('met');
  });
  it.each([
    [{ orderedUntil: null }],
    [{ orderedUntil: day('2026-04-10') }],
    [{ notifiedOn: null }],
    [{ decidedOn: day('2026-04-09') }],
    [{ objectedOn: day('2026-04-08') }],
    [{ decidedOn: day('2026-05-01') }],
    [{ rectifiedAndPromised: true }],
  ])('finds what is missing: %j', (change) => expect(judged(change)).toBe('unmet'));
  it('lets a listing stand that says why, and an objection that was answered', () => {
    expect(judged({ rectifiedAndPromised: true, reasoned: true })).toBe('met');
    expect(judged({ objectedOn: day('2026-04-08'), objectionVerifiedOn: day('2026-04-10') })).toBe('met');
  });
  it('cannot tell what nobody says', () => {
    expect(listedInOrder.judge({ ...listing, notifiedOn: undefined })).toEqual(unknown('列入前的告知'));
    expect(judged({ rectifiedAndPromised: undefined })).toBe('unknown');
  });
});

describe('INS-36.issuedByAgency — 行政处罚法 arts. 20, 21', () => {
  const entrusted = { inWriting: true, published: true, passedOn: false };
  const issued = { event, issuedBy: '测试县人力资源和社会保障局', agency: '测试县人力资源和社会保障局', entrusted };

  it.each([
    { issuedBy: '测试县劳动保障监察大队' },
    { entrusted: { ...entrusted, inWriting: false } },
    { entrusted: { ...entrusted, published: false } },
    { entrusted: { ...entrusted, passedOn: true } },
  ])('finds %j', (change) => expect(issuedByAgency.judge({ ...issued, ...change }).is).toBe('unmet'));
  it('is content with the agency itself, and with a proper entrustment', () => {
    expect(issuedByAgency.judge(issued)).toEqual(met(event));
    expect(issuedByAgency.judge({ ...issued, entrusted: null })).toEqual(met(event));
  });
  it('cannot tell what the paper does not say', () => {
    expect(issuedByAgency.judge({ ...issued, issuedBy: null })).toEqual(unknown('作出决定的机关'));
    expect(issuedByAgency.judge({ ...issued, entrusted: { ...entrusted, published: null } }).is).toBe('unknown');
  });
});

it('every watch has an id of its own, a basis and a Chinese sentence', () => {
  expect(new Set(inspectionWatches.map(({ id }) => id)).size).toBe(inspectionWatches.length);
  for (const { basis, says } of inspectionWatches) {
    expect(basis).toMatch(/^\p{Script=Han}+#\d+$/u);
    expect(says).toMatch(/。$/u);
  }
});
