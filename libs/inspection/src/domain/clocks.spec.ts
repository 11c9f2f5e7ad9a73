import { decoder, localDate, timeline } from '#kernel';
import { type Happening, happened, record } from '#kernel/testing';
import { type ClockBindings, clocksOfFacts, shippedLaw } from '#law';
import * as acts from '../testing/acts.js';
import { joinInto } from '../testing/course-acts.js';
import { decideNoPenalty, holdHearing, requestHearing, withdrawHearingRequest } from '../testing/decision-acts.js';
import { givePriorNotice, receiveStatement, serveDocument } from '../testing/proceeding-acts.js';
import { type CaseEvent, caseEventTypes } from './case.js';
import { caseClocks, leadClocks } from './clocks.js';
import { type LeadEvent, leadEventTypes } from './lead.js';

const events = { ...caseEventTypes, ...leadEventTypes };
type Event = CaseEvent | LeadEvent;
const happens = <T extends Event['type']>(type: T, input: { act: string }, day: string): Happening<Event> => {
  const { act: _act, ...data } = input;
  return happened({ type, data } as unknown as Event, day);
};

const clocks = (
  bindings: ClockBindings<CaseEvent> | ClockBindings<LeadEvent>,
  region: string,
  told: readonly Happening[],
) =>
  clocksOfFacts(bindings as ClockBindings<Event>, timeline(record(told), decoder<Event>(events)), {
    law: shippedLaw,
    region,
  }).map(({ family, status, due }) => `${family} ${status} ${due}`);
const longyao = '130525';
const elsewhere = '110101';

describe('the limits of a lead', () => {
  const received = happens('LeadRegistered', acts.register(), '2026-03-02');

  it('let a complaint be accepted within five working days (若干规定#18), and be entered in 隆尧 by its own rule', () => {
    expect(clocks(leadClocks, elsewhere, [received])).toEqual(['complaint-accept running 2026-03-09']);
    expect(clocks(leadClocks, longyao, [received])).toEqual([
      'complaint-accept running 2026-03-09',
      'case-intake-local-longyao running 2026-03-09',
    ]);
  });

  it('are met by acceptance on the last day and not on the next', () => {
    const accepted = (day: string) =>
      clocks(leadClocks, elsewhere, [received, happens('LeadAccepted', acts.accept(), day)]);
    expect(accepted('2026-03-09')).toEqual(['complaint-accept met 2026-03-09']);
    expect(accepted('2026-03-10')).toEqual(['complaint-accept met-late 2026-03-09']);
  });

  it('end when the lead is passed on', () =>
    expect(clocks(leadClocks, longyao, [received, happens('LeadTransferred', acts.transfer(), '2026-03-03')])).toEqual([
      'complaint-accept cancelled 2026-03-09',
      'case-intake-local-longyao cancelled 2026-03-09',
    ]));

  it('do not run for what the bureau found itself', () =>
    expect(
      clocks(leadClocks, longyao, [happens('LeadRegistered', acts.register({ source: 'patrol' }), '2026-03-02')]),
    ).toEqual([]));

  it('show a violation that ended more than two years before (条例#20), and the duty to decline it (若干规定#18)', () => {
    const ended = (endedOn: string) =>
      clocks(leadClocks, elsewhere, [
        happens(
          'LeadRegistered',
          acts.register({
            matters: [{ kind: 'wageArrears', endedOn: localDate(endedOn), continues: false, workers: 1, amount: null }],
          }),
          '2026-03-02',
        ),
      ]);
    expect(ended('2024-03-02')).toEqual([
      'complaint-accept running 2026-03-09',
      'complaint-reject-out-of-time running 2026-03-09',
      'inspection-limitation met 2026-03-02',
    ]);
    expect(ended('2024-03-01')).toContain('inspection-limitation met-late 2026-03-01');
  });
});

describe('the limits of a case', () => {
  const filed = happens('CaseFiled', acts.file(), '2026-03-02');
  const ordered = happens('RectificationOrdered', acts.order({ rectifyBy: localDate('2026-04-10') }), '2026-03-30');
  const served = happens('RectificationOrderServed', acts.serve({ order: ordered.id }), '2026-04-01');
  const verified = (day: string, outcome: 'rectified' | 'refused') =>
    happens('RectificationVerified', acts.verify({ order: ordered.id, outcome }), day);

  it('are sixty working days to investigate (条例#17), then fifteen to decide (若干规定)', () => {
    const concluded = happens('InvestigationConcluded', acts.conclude(), '2026-05-28');
    expect(clocks(caseClocks, elsewhere, [filed, concluded])).toEqual([
      'investigation-complete met 2026-05-28',
      'handling-decide running 2026-06-18',
    ]);
  });

  it('are kept by the case that it was joined to', () => {
    const joined = happens('CaseJoinedInto', joinInto(), '2026-03-10');
    expect(clocks(caseClocks, elsewhere, [filed, joined])).toEqual(['investigation-complete cancelled 2026-05-28']);
  });

  it('are of each order its service and the day that it sets', () => {
    expect(clocks(caseClocks, elsewhere, [ordered])).toEqual(['inspection-doc-serve running 2026-04-07']);
    expect(clocks(caseClocks, elsewhere, [ordered, served])).toEqual([
      'inspection-doc-serve met 2026-04-07',
      'rectify-order running 2026-04-10',
    ]);
  });

  it('take a verification for proof that it was done, not of when', () => {
    const found = (outcome: 'rectified' | 'refused') =>
      clocks(caseClocks, elsewhere, [ordered, served, verified('2026-04-20', outcome)])[1];
    expect(found('rectified')).toBe('rectify-order met 2026-04-10');
    expect(found('refused')).toBe('rectify-order running 2026-04-10');
  });

  it('leave out an order that names no day, but where the county has set one (朝阳)', () => {
    const open = happens('RectificationOrdered', acts.order({ rectifyBy: null }), '2026-03-30');
    const at = (region: string) =>
      clocks(caseClocks, region, [
        open,
        happens('RectificationOrderServed', acts.serve({ order: open.id }), '2026-04-01'),
      ])[1];
    expect([at(elsewhere), at('211321')]).toEqual([undefined, 'rectify-order running 2026-04-13']);
  });

  it('end with the case', () =>
    expect(clocks(caseClocks, elsewhere, [filed, happens('CaseClosed', acts.close(), '2026-04-01')])).toEqual([
      'investigation-complete cancelled 2026-05-28',
    ]));

  it("are a party's time, over with the case: run out where its day has passed, else no longer of use", () => {
    const closedOn = (day: string) =>
      clocks(caseClocks, elsewhere, [ordered, served, happens('CaseClosed', acts.close(), day)])[1];
    expect([closedOn('2026-04-10'), closedOn('2026-04-11')]).toEqual([
      'rectify-order cancelled 2026-04-10',
      'rectify-order expired 2026-04-10',
    ]);
  });

  it('are to be heard before the decision: what was not said by then is said no more (处罚法#44, #45)', () => {
    const notice = happens('PriorNoticeGiven', givePriorNotice({ statementBy: localDate('2026-06-05') }), '2026-06-01');
    const received = happens('DocumentServed', serveDocument({ paper: 'priorNotice', of: null }), '2026-06-01');
    const decided = happens('NoPenaltyDecided', decideNoPenalty(), '2026-06-08');
    const said = happens('StatementReceived', receiveStatement(), '2026-06-03');
    const of = (...facts: Parameters<typeof clocks>[2]) =>
      clocks(caseClocks, elsewhere, [notice, received, ...facts]).find((one) => one.startsWith('statement-defence'));
    expect([of(), of(decided), of(said, decided)]).toEqual([
      'statement-defence running 2026-06-05',
      'statement-defence expired 2026-06-05',
      'statement-defence met 2026-06-05',
    ]);
  });

  it('end for investigation, and are met for decision, when the filing is revoked (条例#18)', () =>
    expect(
      clocks(caseClocks, elsewhere, [
        filed,
        happens('InvestigationConcluded', acts.conclude(), '2026-04-01'),
        happens('FilingRevoked', acts.revoke(), '2026-04-07'),
      ]),
    ).toEqual(['investigation-complete met 2026-05-28', 'handling-decide met 2026-04-23']));

  describe('the decision waits for a hearing (听证期间另计, unverified)', () => {
    // eight working days from 2 April to the 14th: the 6th is 清明节; the hearing is asked for on the 15th
    const concluded = happens('InvestigationConcluded', acts.conclude(), '2026-04-01');
    const asked = happens('HearingRequested', requestHearing(), '2026-04-15');
    const decision = (...more: readonly Happening<Event>[]) =>
      clocks(caseClocks, elsewhere, [filed, concluded, ...more]).find((told) => told.startsWith('handling-decide'));

    it('and stands still from the request on', () => {
      expect(decision()).toBe('handling-decide running 2026-04-23');
      expect(decision(asked)).toBe('handling-decide paused null');
    });

    // the ninth is 8 May, the tenth the make-up Saturday after it, then 11–15 May
    it('until it has been held: that day counts again', () =>
      expect(decision(asked, happens('HearingHeld', holdHearing(), '2026-05-08'))).toBe(
        'handling-decide running 2026-05-15',
      ));

    // 20–24, 27 and 28 April
    it('or the request is withdrawn', () =>
      expect(decision(asked, happens('HearingWithdrawn', withdrawHearingRequest(), '2026-04-20'))).toBe(
        'handling-decide running 2026-04-28',
      ));

    it('and not at all for a hearing that was over before the investigation was', () => {
      const before = [happens('HearingRequested', requestHearing(), '2026-03-10'), happens('HearingHeld', holdHearing(), '2026-03-25')]; // prettier-ignore
      expect(decision(...before)).toBe('handling-decide running 2026-04-23');
    });
  });
});
