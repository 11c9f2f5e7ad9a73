import {
  done,
  firstOfficer,
  given,
  inspect,
  secondOfficer,
  theBureauLeader,
  theRegister,
  theTeamLeader,
} from '../../testing/acts.js';
import { requestRecusal, ruleOnRecusal } from '../../testing/course-acts.js';
import { decideNoPenalty, holdHearing } from '../../testing/decision-acts.js';
import { filed } from '../../testing/history.js';

const asked = done(requestRecusal(), '2026-03-16', '10:00');
const granted = done(ruleOnRecusal({ request: asked.id }), '2026-03-17', '10:00');
const refusedIt = done(ruleOnRecusal({ request: asked.id, granted: false }), '2026-03-17', '10:00');

describe('INS-03.recusalRuledFirst — 行政处罚法 art. 43', () => {
  const norm = 'INS-03.recusalRuledFirst';

  it.each([decideNoPenalty(), holdHearing()])(
    'refuses $act while a request waits, and accepts it from the ruling on',
    (act) => {
      given(...filed, asked)
        .on('2026-03-18')
        .when(act)
        .refuses(norm, asked);
      given(...filed, asked, granted)
        .on('2026-03-17', '10:00')
        .when(act)
        .satisfies(norm);
      given(...filed, asked, granted)
        .on('2026-03-17', '09:59')
        .when(act)
        .refuses(norm, asked);
      given(...filed)
        .on('2026-03-18')
        .when(act)
        .satisfies(norm);
    },
  );

  it('cannot tell from a partial record that shows no ruling', () =>
    given(...filed, asked)
      .inPart()
      .on('2026-03-18')
      .when(decideNoPenalty())
      .leavesUnknown(norm, '回避决定'));
});

describe('INS-03.recusalRuledByLeader — 行政处罚法 art. 43', () => {
  const norm = 'INS-03.recusalRuledByLeader';
  const known = given(...filed, asked)
    .on('2026-03-17')
    .knowing(theRegister);
  const act = ruleOnRecusal({ request: asked.id });

  it('refuses a ruling by the team leader, and by whoever is asked to step aside', () => {
    known.doneBy(theTeamLeader).when(act).refuses(norm);
    known.doneBy(firstOfficer).when(act).refuses(norm, asked);
    const ofLeader = done(requestRecusal({ of: theBureauLeader }), '2026-03-16', '10:00');
    given(...filed, ofLeader)
      .on('2026-03-17')
      .knowing(theRegister)
      .doneBy(theBureauLeader)
      .when(ruleOnRecusal({ request: ofLeader.id }))
      .refuses(norm, ofLeader);
  });

  it('accepts a ruling by the bureau leader', () => known.doneBy(theBureauLeader).when(act).satisfies(norm));

  it('looks at the hour of the request', () =>
    given(...filed, asked)
      .on('2026-03-16', '09:59')
      .knowing(theRegister)
      .doneBy(theBureauLeader)
      .when(act)
      .refuses(norm));

  it('cannot tell from a partial record, or who ruled', () => {
    given(...filed)
      .inPart()
      .when(act)
      .leavesUnknown(norm, '回避申请');
    known.when(act).leavesUnknown(norm, '批准人');
  });
});

describe('INS-03.recusedStaysOut — 行政处罚法 art. 43', () => {
  const norm = 'INS-03.recusedStaysOut';
  const known = given(...filed, asked, granted);

  it('refuses an inspection with somebody who has to stay out', () =>
    known.on('2026-03-18').doneBy(firstOfficer, secondOfficer).when(inspect()).refuses(norm, granted));

  it('accepts one by others, by all where it was refused, and before the ruling', () => {
    known.on('2026-03-18').doneBy(secondOfficer, theTeamLeader).when(inspect()).satisfies(norm);
    given(...filed, asked, refusedIt)
      .on('2026-03-18')
      .doneBy(firstOfficer)
      .when(inspect())
      .satisfies(norm);
    known.on('2026-03-17', '09:59').doneBy(firstOfficer).when(inspect()).satisfies(norm);
    known.on('2026-03-17', '10:00').doneBy(firstOfficer).when(inspect()).refuses(norm, granted);
  });

  it('cannot tell where nobody says who did it', () =>
    known.on('2026-03-18').when(inspect()).leavesUnknown(norm, '执法人员'));
});
