import { type EditionHash, type Json, canonicalJson, localDate, plusDays } from '#kernel';
import { shippedLaw } from '#law';
import type { DerivedFinding } from '../domain/derived-finding.js';
import { derive } from '../domain/derive.js';
import { findingRegister, listedIn } from '../domain/finding-register.js';
import {
  aLead,
  changed,
  cleanCase,
  first,
  idOf,
  recorded,
  recordedLead,
  second,
  theCase,
  third,
} from '../testing/clean-case.js';
import { lastDayOf, look, region } from '../testing/look.js';
import { OnRecord } from '../testing/on-record.js';
import { accountableKindOf } from './accountable-inspection.js';
import { lookingAgainIn } from './finding-process.js';

const alone = changed('interview', { doneBy: { officers: [first] } });
const shortly = alone.filter(({ on }) => on <= '2026-03-13');

/** The findings of the case as they were raised. */
async function raisedIn(record: OnRecord): Promise<readonly DerivedFinding[]> {
  const streams = listedIn((await record.store.read(findingRegister(theCase))).events);
  const facts = (await Promise.all(streams.map((stream) => record.facts(stream)))).flat();
  return facts.flatMap(({ event }) => (event.type === 'FindingRaised' ? [event.data] : []));
}

describe('the process of findings', () => {
  it('raises what the record shows, by the edition in force, and says after which event', async () => {
    const record = await new OnRecord().steps(shortly);
    await record.lookAgain();
    expect(await record.told()).toEqual({ 'INS-01.twoOfficers': ['FindingRaised'] });
    const [stream] = listedIn((await record.store.read(findingRegister(theCase))).events);
    const { meta } = (await record.facts(stream!))[0]!.recorded;
    expect(meta).toMatchObject({ act: 'RaiseFinding', recordedBy: { system: 'accountability' }, law: null });
    expect((await record.store.read(theCase)).events.map((event) => event.meta.id)).toContain(meta.causationId);
  });

  it('records each finding once, asked again, from the start, or by two at once', async () => {
    const record = await new OnRecord().steps(shortly);
    await Promise.all([record.lookAgain(), record.lookAgain()]);
    const end = await record.store.end();
    await record.lookAgain();
    expect(await record.store.end()).toBe(end);
    expect(await record.told()).toEqual({ 'INS-01.twoOfficers': ['FindingRaised'] });
  });

  it('records what is derived, to the byte', async () => {
    const record = await new OnRecord().steps(alone);
    await record.lookAgain();
    const { events } = await record.store.read(theCase);
    const { findings } = look(events, record.clock.today());
    const bytes = (some: readonly DerivedFinding[]) =>
      some.map((each) => canonicalJson(each as unknown as Json)).toSorted();
    expect(bytes(await raisedIn(record))).toEqual(bytes(findings));
    expect(findings.length).toBeGreaterThan(0);
  });

  it('raises nothing that a partial record leaves open', async () => {
    const entry = { kind: 'transcribed', document: null, reason: { subject: 'test' as never, sealed: '' } } as const;
    const partial = changed('open', { data: { coverage: 'partial' }, meta: { entry } }, cleanCase);
    const record = await new OnRecord().steps(partial.filter((_, n) => n % 3 !== 2));
    await record.lookAgain();
    expect(await record.told()).toEqual({});
  });

  it('withdraws when the record that it is about is voided, and raises again when the voiding is', async () => {
    const record = await new OnRecord().steps(shortly);
    await record.lookAgain();
    const voiding = await record.amend('RecordVoided', idOf('interview'));
    await record.lookAgain();
    expect(await record.told()).toEqual({ 'INS-01.twoOfficers': ['FindingRaised', 'FindingWithdrawn voided'] });
    await record.amend('RecordVoided', voiding);
    await record.lookAgain();
    expect(await record.told()).toEqual({
      'INS-01.twoOfficers': ['FindingRaised', 'FindingWithdrawn voided', 'FindingRaised'],
    });
  });

  it('withdraws when a correction shows that the requirement was met', async () => {
    const record = await new OnRecord().steps(shortly);
    await record.lookAgain();
    await record.amend('RecordCorrected', idOf('interview'), { doneBy: { officers: [first, second] } });
    await record.lookAgain();
    expect(await record.told()).toEqual({ 'INS-01.twoOfficers': ['FindingRaised', 'FindingWithdrawn met'] });
  });

  it('skips what it has looked at already', async () => {
    const record = await new OnRecord().steps(shortly);
    const perform = lookingAgainIn(record);
    await record.lookAgain(perform);
    const { reads } = record.store;
    await record.lookAgain(perform);
    expect(record.store.reads).toBe(reads);
  });
});

describe('a lapse', () => {
  const due = lastDayOf('penalty-serve', '2026-05-14');
  const decided = [
    ...cleanCase.filter(({ on }) => on <= '2026-05-14'),
    ...changed('publish', { on: '2026-05-15' }).filter(({ key }) => key === 'publish'),
  ];
  const late = changed('serve decision', { on: plusDays(localDate(due), 2) }).filter(
    ({ key }) => key === 'serve decision',
  );
  const limit = {
    family: 'penalty-serve',
    rule: 'penalty-serve',
    subject: idOf('decide'),
    trigger: idOf('decide'),
    due,
  };

  async function lapsed(): Promise<OnRecord> {
    const record = await new OnRecord().steps(decided);
    record.clock.moveToDay(plusDays(localDate(due), 1));
    await record.clockSays('LimitLapsed', { ...limit, obligated: 'agency', consequence: null, provisional: false });
    await record.lookAgain();
    return record;
  }

  it('is raised with its receipt once the clock has recorded it, and revised when it ends late', async () => {
    const record = await lapsed();
    expect(await record.told()).toEqual({ 'INS-26.penaltyServedInTime': ['FindingRaised'] });
    const [raised] = await raisedIn(record);
    expect(raised).toMatchObject({ values: { due, endedOn: null }, receipts: [{ rule: 'penalty-serve', due }] });
    await record.steps(late);
    await record.lookAgain();
    expect(await record.told()).toEqual({ 'INS-26.penaltyServedInTime': ['FindingRaised', 'FindingRevised evidence'] });
  });

  it('is withdrawn when a fact entered later shows that there was none', async () => {
    const record = await lapsed();
    const day = record.clock.today();
    await record.steps(cleanCase.filter(({ key }) => key === 'serve decision'));
    record.clock.moveToDay(day);
    await record.clockSays('LapseWithdrawn', { ...limit, lapse: idOf('lapse'), because: 'kept' });
    await record.lookAgain();
    expect((await record.told())['INS-26.penaltyServedInTime']).toEqual(['FindingRaised', 'FindingWithdrawn met']);
  });
});

describe('what speaks for those who answer', () => {
  const due = lastDayOf('penalty-serve', '2026-05-14');
  /** The law as an edition had it by mistake: more days than the law. */
  const mistaken = {
    ...shippedLaw,
    rulebook: {
      ...shippedLaw.rulebook,
      choose: (...asked: Parameters<typeof shippedLaw.rulebook.choose>) => {
        const chosen = shippedLaw.rulebook.choose(...asked);
        if (chosen.rule.id !== 'penalty-serve') return chosen;
        return { ...chosen, rule: { ...chosen.rule, unit: 'day' as const, length: (chosen.rule.length ?? 0) * 2 } };
      },
    },
  };
  const edition = 'ed'.repeat(32) as EditionHash;

  async function servedBy(day: string): Promise<DerivedFinding | undefined> {
    const record = new OnRecord();
    record.editions.set(edition, mistaken);
    record.edition = edition;
    await record.steps(changed('serve decision', { on: day }));
    const { events } = await record.store.read(theCase);
    const looking = { place: { law: shippedLaw, region }, by: localDate('2026-06-30') };
    const lawOf = (asked: EditionHash | null) => record.editions.get(asked);
    const { findings } = derive(accountableKindOf(theCase)!, events, { ...looking, lawOf });
    return findings.find(({ norm }) => norm === 'INS-26.penaltyServedInTime');
  }

  it('is that a wrong date which the system showed was kept', async () => {
    const found = await servedBy(plusDays(localDate(due), 1));
    expect(found?.knownThen.is).toBe('met');
    expect(found?.exculpatory).toMatchObject([{ kind: 'shown-date', values: { due, kept: true } }]);
    expect(found!.knownThen.due! > due).toBe(true);
  });

  it('is not that the shown date was later, when it was not kept either', async () => {
    const found = await servedBy('2026-06-10');
    expect(found?.knownThen.is).toBe('unmet');
    expect(found?.exculpatory).toMatchObject([{ kind: 'shown-date', values: { kept: false } }]);
  });

  it('is that the system did not object when the act was done', () => {
    const { findings } = look(recorded(alone));
    expect(findings).toMatchObject([{ knownThen: { is: 'met' }, exculpatory: [{ kind: 'not-objected' }] }]);
  });

  it('is that somebody dissented: he had part in it and does not answer', () => {
    const { findings } = look(recorded(cleanCase.filter(({ key }) => key !== 'review')));
    const [found] = findings.filter(({ norm }) => norm === 'INS-17.reviewedBeforeDecision');
    const dissenting = found!.participants.find(({ capacity }) => capacity === 'dissented');
    expect(dissenting).toMatchObject({ answerable: false, event: idOf('against') });
    expect(found!.exculpatory).toContainEqual(expect.objectContaining({ kind: 'dissent', event: idOf('against') }));
    const answering = found!.participants.filter(({ answerable }) => answerable).map(({ capacity }) => capacity);
    expect(new Set(answering)).toEqual(new Set(['did', 'proposed', 'reviewed', 'deliberated', 'approved']));
  });
});

describe('what stands in other streams', () => {
  const transcription = {
    kind: 'transcribed' as const,
    document: null,
    reason: { subject: theCase, sealed: '' } as never,
  };
  const refused = (record: OnRecord, act: string) =>
    record.note(`refusals-${record.clock.today()}` as never, 'ActRefused', {
      person: first,
      act,
      stream: theCase,
      norms: [],
    });
  const interview = alone.filter(({ key }) => key === 'interview');
  const before = alone.filter(({ on }) => on <= '2026-03-04');

  /** An interview is entered from paper so many days after an act was refused. */
  async function enteredAfter(days: number, act = 'HoldInterview'): Promise<OnRecord> {
    const record = await new OnRecord().steps(before);
    record.clock.moveToDay('2026-03-06', '12:00');
    await refused(record, act);
    const entered = { entry: transcription, act: 'HoldInterview' };
    await record.steps(interview, entered, plusDays(localDate('2026-03-06'), days));
    await record.lookAgain();
    await record.lookAgain();
    return record;
  }

  it('shows that a refused act was copied from paper soon after, once', async () => {
    const told = await (await enteredAfter(7)).told();
    expect(told['ACC-W7.notTranscribedAfterRefusal']).toEqual(['FindingRaised']);
  });

  it('shows nothing of an act entered later than that, or of another act', async () => {
    expect(await (await enteredAfter(8)).told()).not.toHaveProperty(['ACC-W7.notTranscribedAfterRefusal']);
    expect(await (await enteredAfter(1, 'InspectSite')).told()).not.toHaveProperty([
      'ACC-W7.notTranscribedAfterRefusal',
    ]);
  });

  describe('of who read the identity of a reporter', () => {
    const norm = 'INS-08.reporterKeptSecret';
    const readBy = (person: string) => ({
      node: 'test',
      reads: [
        {
          person,
          kind: 'reporter',
          what: 'POST',
          subjects: [aLead],
          times: 1,
          firstAt: '2026-03-05T02:00:00.000Z',
          lastAt: '2026-03-05T02:00:00.000Z',
          purpose: 'supervision',
          reason: null,
        },
      ],
    });

    async function after(person: string): Promise<OnRecord> {
      const record = await new OnRecord().steps(before);
      const [registered] = recordedLead(undefined, 'report');
      await record.note(aLead, 'LeadRegistered', registered!.data);
      await record.note(aLead, 'LeadTakenUp', { inspectionCase: theCase });
      await record.note('reads-test-1' as never, 'RecordsRead', readBy(person));
      await record.lookAgain();
      await record.lookAgain();
      return record;
    }

    it('shows somebody who has no part in the lead or its case (劳动保障监察条例#12)', async () =>
      expect((await (await after(third)).told(aLead))[norm]).toEqual(['FindingRaised']));

    it('shows nothing of an officer of the case', async () =>
      expect(await (await after(second)).told(aLead)).not.toHaveProperty([norm]));
  });
});
