import { localDate, plusDays } from '#kernel';
import { caseNorms, leadNorms } from '#inspection';
import { shippedCatalogue, shippedLaw } from '#law';
import { circumstances } from '../domain/circumstances.js';
import { changed, cleanCase, recorded, recordedLead } from '../testing/clean-case.js';
import { accountableKinds } from './accountable-inspection.js';
import { lastDayOf, look } from '../testing/look.js';
import { mutations } from '../testing/data/mutations.js';

const shownBy = ({ findings }: ReturnType<typeof look>) =>
  [...new Set(findings.map((each) => each.circumstance))].toSorted();

/** What has to be found at least, in the words of the lists. */
const sought = [
  ['执法人员少于两人', 'fewer-than-two-officers'],
  ['执法证件当日无效', 'credential-not-valid'],
  ['应当回避而未回避', 'recusal-ignored'],
  ['立案前实施调查', 'acts-before-filing'],
  ['逾期受理', 'complaint-unanswered'],
  ['逾期调查', 'investigation-late'],
  ['逾期决定', 'decision-late'],
  ['告知期未满即决定', 'notice-time-not-over'],
  ['应听证未听证', 'hearing-denied'],
  ['调查人员主持听证', 'presider-investigated'],
  ['未经法制审核', 'legal-review-missing'],
  ['承办人员自行法制审核', 'legal-review-by-handler'],
  ['未经集体讨论', 'deliberation-missing'],
  ['超出法定种类、幅度', 'outside-formula'],
  ['重于告知', 'heavier-than-notice'],
  ['因申辩加重', 'aggravated-after-defence'],
  ['已改正仍顶格处罚', 'maximum-although-corrected'],
  ['一事再罚', 'fined-twice'],
  ['违法收取现金', 'cash-taken'],
  ['没有票据', 'receipt-missing'],
  ['保存证据逾期', 'preservation-past-limit'],
  ['径行公告送达', 'publication-service-first'],
  ['未经催告', 'demand-missing'],
  ['错过申请强制执行期限', 'court-window-missed'],
  ['逾期公示', 'publication-late'],
  ['撤销的决定仍公示', 'withdrawn-still-public'],
  ['办案之外查看举报人', 'reporter-identity-read'],
  ['超期补录', 'back-dated-entry'],
  ['投诉无答复', 'complaint-unanswered'],
  ['案件搁置', 'case-idle'],
] as const;

describe('a case in which everything was done as the law asks', () => {
  it('shows nothing, and leaves nothing open', () =>
    expect(look(recorded(cleanCase))).toEqual({ findings: [], notProved: [] }));
});

describe('the rules of detection', () => {
  const detected = circumstances.filter(
    ({ code, detection }) => detection.by !== 'nothing' && code !== 'other-requirement',
  );

  it('each have a record in which they fire and one at the edge in which they do not, told once', () => {
    const told = mutations.map(({ circumstance }) => circumstance);
    expect(told.toSorted()).toEqual(detected.map(({ code }) => code).toSorted());
    expect(told.length).toBeGreaterThanOrEqual(60);
  });

  it.each(sought)('look for what is asked for: %s', (_, code) =>
    expect(mutations.map(({ circumstance }) => circumstance)).toContain(code),
  );

  it.each(mutations)('find $circumstance by $article', ({ circumstance, article, fires, also = [] }) => {
    const looked = fires();
    expect(shownBy(looked)).toEqual([circumstance, ...also].toSorted());
    const articles = looked.findings.filter((each) => each.circumstance === circumstance).map(({ basis }) => basis);
    expect(articles).toContain(article);
  });

  it('leave to a person what rests on an article that nobody has read', () => {
    const judgedByPeople = (code: string) =>
      mutations
        .find(({ circumstance }) => circumstance === code)!
        .fires()
        .findings.find(({ circumstance }) => circumstance === code)?.forJudgement;
    expect(judgedByPeople('decision-late')).toBe(true);
    expect(judgedByPeople('investigation-late')).toBe(false);
  });

  it('find a case worked here that was opened as incomplete, and no dossier that came on paper (行政处罚法#47)', () => {
    const opened = (meta = {}) => shownBy(look(recorded(changed('open', { data: { coverage: 'partial' }, meta }))));
    const entry = { kind: 'transcribed', document: null, reason: { subject: 'test', sealed: '' } };
    expect(opened()).toEqual(['record-unnamed']);
    expect(opened({ entry })).toEqual([]);
  });

  it.each(mutations)('stop short of $circumstance at its edge', ({ edge, edgeAlso = [] }) =>
    expect(shownBy(edge())).toEqual(edgeAlso),
  );
});

describe('a complaint', () => {
  const due = lastDayOf('complaint-accept', '2026-03-02');
  const dayAfter = plusDays(localDate(due), 1);
  /** Where the county's own rule on entering a complaint does not hold. */
  const elsewhere = { place: { law: shippedLaw, region: '990101' } };
  const clean = (lead: ReturnType<typeof recordedLead>, by?: string) =>
    expect(shownBy(look(lead, by, elsewhere))).toEqual([]);

  it('that is accepted or refused on the last day shows nothing (若干规定#18)', () => {
    clean(recordedLead({ type: 'LeadAccepted', on: due }));
    clean(recordedLead({ type: 'LeadRefused', on: due }));
    clean(recordedLead(), due);
  });

  it('that is accepted a day later was answered too late', () => {
    const { findings } = look(recordedLead({ type: 'LeadAccepted', on: dayAfter }), undefined, elsewhere);
    expect(findings).toMatchObject([
      { circumstance: 'complaint-unanswered', clauses: ['PEN12-03'], values: { due, endedOn: dayAfter } },
    ]);
    expect(findings[0]!.participants).toMatchObject([{ capacity: 'tookIn', answerable: true }]);
  });

  it('that nobody answered is one, from the day after', () => {
    const { findings } = look(recordedLead(), dayAfter);
    expect(findings.find(({ norm }) => norm === 'INS-04.complaintAnsweredInTime')).toMatchObject({
      on: dayAfter,
      values: { endedOn: null },
      receipts: [{ due }],
    });
  });

  it('in a record that is partial is not known to be unanswered', () => {
    const { findings, notProved } = look(recordedLead(), dayAfter, { coverage: 'partial' });
    expect(findings).toEqual([]);
    expect(notProved.map(({ norm }) => norm)).toContain('INS-04.complaintAnsweredInTime');
  });
});

describe('the table of circumstances', () => {
  const known = new Set<string>([
    ...[caseNorms, leadNorms].flatMap(({ gates, checks }) => [...gates, ...checks].map(({ id }) => id)),
    ...accountableKinds.flatMap(({ watches }) => watches.map(({ id }) => id)),
  ]);
  const detected = circumstances.flatMap(({ detection }) => (detection.by === 'nothing' ? [] : [detection]));

  it('names norms that there are, and each once', () => {
    const named = detected.flatMap(({ norms }) => norms);
    expect(named.filter((norm) => !known.has(norm))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('names limits of the bureau that run on leads or cases, and each once', () => {
    const families = detected.flatMap(({ limits }) => limits.map(({ family }) => family));
    const tracked = accountableKinds.flatMap(({ clocks }) => clocks.families);
    expect(families.filter((family) => !tracked.includes(family))).toEqual([]);
    expect(new Set(families).size).toBe(families.length);
    for (const family of families)
      for (const rule of shippedLaw.rulebook.family(family)) expect(rule.obligated).toBe('agency');
  });

  it('names clauses that the lists have', () => {
    for (const { clauses } of circumstances) for (const clause of clauses) shippedCatalogue.clause(clause);
  });

  it('tells of what no record shows which facts are missing', () => {
    const unseen = circumstances.filter(({ detection }) => detection.by === 'nothing');
    expect(unseen.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['fines-kept', 'corruption', 'unlike-cases']),
    );
    for (const { detection } of unseen) expect('needs' in detection && detection.needs.length).toBeGreaterThan(0);
  });
});
