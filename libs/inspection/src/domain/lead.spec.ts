import { decoder, fold, timeline } from '#kernel';
import { type Happening, happened, record } from '#kernel/testing';
import {
  aCase,
  accept,
  anotherCase,
  doneToLead,
  firstOfficer,
  refuse,
  register,
  release,
  secondOfficer,
  takeUp,
  transfer,
} from '../testing/acts.js';
import {
  type LeadEvent,
  intakePeople,
  lead,
  leadEventTypes,
  leadFacts,
  leadStage,
  type leadStages,
  takenUpBy,
} from './lead.js';

const stateOf = (...happenings: readonly Happening<LeadEvent>[]) =>
  fold(lead, timeline(record(happenings), decoder<LeadEvent>(leadEventTypes)));

const registered = doneToLead(register(), '2026-03-02');
const accepted = doneToLead(accept(), '2026-03-03');
const taken = doneToLead(takeUp(), '2026-03-04');
const released = doneToLead(release(), '2026-03-05');
const everyAct = [register(), accept(), refuse(), transfer(), takeUp(), release()];

describe('the acts of a lead', () => {
  it('are all spoken of here', () =>
    expect(everyAct.map((act) => lead.decide(act)[0]?.type).toSorted()).toEqual(
      Object.keys(leadEventTypes).toSorted(),
    ));

  it.each(everyAct)('$act is read back from the event that records it', (act) =>
    expect(lead.decide(act).map((event) => lead.actOf(event))).toEqual([act]),
  );

  it('need no facts of other streams', () =>
    expect(everyAct.flatMap((act) => lead.needs(act, { state: lead.initial, doneBy: 'unknown' }))).toEqual([]));
});

describe('the stage of a lead', () => {
  it.each<[keyof typeof leadStages, readonly Happening<LeadEvent>[]]>([
    ['unknown', []],
    ['registered', [registered]],
    ['accepted', [registered, accepted]],
    ['refused', [registered, doneToLead(refuse(), '2026-03-03')]],
    ['transferred', [registered, accepted, doneToLead(transfer(), '2026-03-04')]],
    ['takenUp', [registered, accepted, taken]],
    ['accepted', [registered, accepted, taken, released]],
  ])('is %s after its facts', (stage, happenings) => expect(leadStage(stateOf(...happenings))).toBe(stage));

  it('is read off the same whatever was recorded first', () =>
    expect(leadStage(stateOf(taken, accepted, registered))).toBe('takenUp'));
});

describe('what is read off a lead', () => {
  it('is the case that works it, the last one after a release', () => {
    expect(takenUpBy(stateOf(registered, accepted))).toBeUndefined();
    expect(takenUpBy(stateOf(taken))).toBe(aCase);
    expect(takenUpBy(stateOf(taken, released))).toBeUndefined();
    const again = doneToLead(takeUp({ inspectionCase: anotherCase }), '2026-03-06');
    expect(takenUpBy(stateOf(taken, released, again))).toBe(anotherCase);
  });

  it('are the people who took it in, each once', () => {
    const by = (person: typeof firstOfficer) => ({ recordedBy: { person } });
    const registeredBy = happened(registered.event, '2026-03-02', undefined, by(firstOfficer));
    const acceptedBy = happened(accepted.event, '2026-03-03', undefined, by(secondOfficer));
    expect(intakePeople(stateOf(registeredBy, acceptedBy))).toEqual([firstOfficer, secondOfficer]);
    const alone = happened(accepted.event, '2026-03-03', undefined, by(firstOfficer));
    expect(intakePeople(stateOf(registeredBy, alone))).toEqual([firstOfficer]);
    const bySystem = happened(registered.event, '2026-03-02', undefined, { recordedBy: { system: 'import' } });
    expect(intakePeople(stateOf(bySystem))).toEqual([]);
  });

  it('is, to the case that has it, what it was before it was taken up', () => {
    const state = stateOf(registered, accepted, taken);
    expect(leadFacts(state).stage).toBe('takenUp');
    expect(leadFacts(state, anotherCase).stage).toBe('takenUp');
    expect(leadFacts(state, aCase).stage).toBe('accepted');
    expect(leadFacts(stateOf(registered), aCase).stage).toBe('registered');
  });
});
