import fc from 'fast-check';
import { type PersonId, decoder, fold, timeline } from '#kernel';
import { type Happening, happened, record } from '#kernel/testing';
import {
  aLead,
  close,
  done,
  file,
  firstOfficer,
  interview,
  open,
  proposeFiling,
  secondOfficer,
  theTeamLeader,
  verify,
} from '../testing/acts.js';
import { everyCaseAct } from '../testing/every-act.js';
import { archived, closed, concluded, declined, filed, ordered, proposed, revoked } from '../testing/history.js';
import { hearingAsked, notified, penalty, scheduled, silent, underReview } from '../testing/proceedings.js';
import { changeOfficers, reopenCase } from '../testing/course-acts.js';
import {
  type CaseEvent,
  type CaseStage,
  caseEventTypes,
  caseStage,
  handlingOfficers,
  inspectionCase,
  peopleOf,
  verifiedOutcome,
} from './case.js';
import { leadKey } from './lead.js';

const decode = decoder<CaseEvent>(caseEventTypes);
const stateOf = (...happenings: readonly Happening<CaseEvent>[]) =>
  fold(inspectionCase, timeline(record(happenings), decode));

describe('the acts of a case', () => {
  it('are all spoken of here', () =>
    expect(everyCaseAct.map((act) => inspectionCase.decide(act)[0]?.type).toSorted()).toEqual(
      Object.keys(caseEventTypes).toSorted(),
    ));

  it.each(everyCaseAct)('$act is read back from the event that records it', (act) =>
    expect(inspectionCase.decide(act).map((event) => inspectionCase.actOf(event))).toEqual([act]),
  );

  it('need the credentials of those who act and are appointed, and the leads of a new case', () => {
    const state = inspectionCase.initial;
    const doneBy = { officers: [theTeamLeader] };
    expect(inspectionCase.needs(file(), { state, doneBy })).toEqual([
      `officer:${theTeamLeader}`,
      `officer:${firstOfficer}`,
      `officer:${secondOfficer}`,
    ]);
    expect(inspectionCase.needs(open(), { state, doneBy: 'unknown' })).toEqual([leadKey(aLead)]);
    expect(inspectionCase.needs(interview(), { state, doneBy: { outsider: 'party' } })).toEqual([]);
    expect(inspectionCase.needs(open({ leads: null }), { state, doneBy: 'unknown' })).toEqual([]);
  });
});

describe('the ledger of a case', () => {
  it('keeps every fact in every state: none is lost, whatever came before', () => {
    const events = fc.array(fc.constantFrom(...everyCaseAct), { maxLength: 30 });
    fc.assert(
      fc.property(events, (some) => {
        const happenings = some.map((act, n) => happened(inspectionCase.decide(act)[0]!, dayOfJune(n)));
        const kept = JSON.stringify(stateOf(...happenings));
        for (const { id } of happenings) expect(kept).toContain(id);
      }),
    );
  });

  it('is the same in whatever order its facts were recorded', () => {
    const history = [...filed, ordered, concluded, revoked, closed, archived];
    const expected = essence(stateOf(...history));
    fc.assert(
      fc.property(fc.shuffledSubarray(history, { minLength: history.length }), (shuffled) => {
        expect(essence(stateOf(...shuffled))).toEqual(expected);
      }),
    );
  });
});

const dayOfJune = (n: number) => `2026-06-${String(n + 1).padStart(2, '0')}`;
/** State without what tells of its recording. */
const essence = (state: object): unknown =>
  JSON.parse(JSON.stringify(state, (key, value: unknown) => (/^(recordedAt|position|version)$/.test(key) ? 0 : value)));

const reopened = done(reopenCase(), '2026-04-20', '10:00');

describe('the stage of a case', () => {
  it.each<[CaseStage, readonly Happening<CaseEvent>[]]>([
    ['opening', []],
    ['opening', proposed],
    ['declined', [...proposed, declined]],
    ['investigating', filed],
    ['concluded', [...filed, concluded]],
    ['revoked', [...filed, concluded, revoked]],
    ['closed', [...filed, concluded, revoked, closed]],
    ['archived', [...filed, concluded, closed, archived]],
    ['reviewing', underReview],
    ['notified', notified],
    ['hearing', [...silent, hearingAsked, scheduled]],
    ['decided', [...silent, penalty]],
    ['investigating', [...filed, concluded, closed, reopened]],
    ['closed', [...filed, concluded, closed, reopened, done(close(), '2026-05-20', '10:00')]],
  ])('is %s after its facts', (stage, happenings) => expect(caseStage(stateOf(...happenings))).toBe(stage));
});

describe('what is read off a case', () => {
  it('are the handling officers, none while that is not known', () => {
    expect(handlingOfficers(stateOf(...filed))).toEqual([firstOfficer, secondOfficer]);
    expect(handlingOfficers(stateOf(done(file({ officers: null }), '2026-03-04')))).toEqual([]);
  });

  it('are the officers of the last change, and all that there ever were see the case', () => {
    const changed = done(changeOfficers({ officers: [secondOfficer, theTeamLeader] }), '2026-04-02');
    const state = stateOf(changed, ...filed);
    expect(handlingOfficers(state)).toEqual([secondOfficer, theTeamLeader]);
    expect(peopleOf(state)).toEqual(expect.arrayContaining([firstOfficer, secondOfficer, theTeamLeader]));
  });

  it('is the last word on an order', () => {
    const first = done(verify({ order: ordered.id, outcome: 'refused' }), '2026-03-22');
    const second = done(verify({ order: ordered.id }), '2026-03-24');
    const state = stateOf(ordered, second, first);
    expect(verifiedOutcome(state, ordered.id)?.data.outcome).toBe('rectified');
    expect(verifiedOutcome(stateOf(ordered), ordered.id)).toBeUndefined();
  });

  it('are the people who stand in it: who took in its leads, opened it, is proposed for it or handles it', () => {
    const clerk = '5b0e9d0c-0000-5000-8000-0000000000ff' as PersonId;
    const opened = happened(inspectionCase.decide(open())[0]!, '2026-03-02', undefined, {
      recordedBy: { person: theTeamLeader },
      relied: [{ key: leadKey(aLead), value: { stage: 'accepted', people: [clerk] }, source: `${aLead}@2` }],
    });
    const people = peopleOf(stateOf(opened, done(proposeFiling({ officers: [firstOfficer] }), '2026-03-03')));
    expect(people).toEqual([clerk, theTeamLeader, firstOfficer]);
    expect(peopleOf(stateOf())).toEqual([]);
  });
});
