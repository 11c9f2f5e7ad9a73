import { type Instant, type JsonObject, commandId, eventId } from '#kernel';
import { lastDayOf, look } from '../look.js';
import { type Step, both, bureauLeader, by, first, idOf, recorded, step } from '../steps.js';
import { cleanCase, fine } from './clean-case.js';
import { type Looked, type Mutation, of } from './mutation.js';
import { dayAfter } from './mutation.js';

// Rules of what a case may meet on its way beside the main line: suspension, deferral, a penalty on the spot, no penalty, the
// referral to the police, how a paper was served.

const withSteps = (...added: readonly Step[]): readonly Step[] => [...cleanCase, ...added];
const changed = (key: string, data: JsonObject): readonly Step[] =>
  cleanCase.map((each) => (each.key === key ? { ...each, data: { ...each.data, ...data } } : each));
const leader = by(bureauLeader);
const reason = { subject: 'test', sealed: '' };

const resumed = step('resume', 'InvestigationResumed', '2026-03-20', leader, {});
const suspended = step('suspend', 'InvestigationSuspended', '2026-03-20', leader, { reason }, '09:59');

const deferred = step('defer', 'DeferralRuled', '2026-05-20', leader, {
  request: idOf('ask deferral'),
  decision: idOf('decide'),
  granted: true,
  until: '2026-06-30',
  instalments: null,
});
const askedAt = (time: string) =>
  step('ask deferral', 'DeferralRequested', '2026-05-20', { outsider: 'party' }, { decision: idOf('decide') }, time);

const ground = fine['ground'] as JsonObject;
const warning: JsonObject = {
  ...fine,
  kind: 'warning',
  powerItem: null,
  amount: null,
  ground: { ...ground, penalty: '13', facts: { ...(ground['facts'] as JsonObject), conduct: null, workers: 30 } },
};
const warned = (delivered: boolean) =>
  step('warn', 'OnSpotPenaltyDecided', '2026-03-24', both, {
    number: '监当罚〔2026〕1号',
    party: 'unit',
    sanctions: [warning],
    delivered,
    remediesTold: true,
  });
const warningFiled = (on: string) => step('file warning', 'OnSpotPenaltyFiled', on, both, { decision: idOf('warn') }, '15:00');
const filedBy = lastDayOf('onspot-decision-file-inspection', '2026-03-24');

const reported = step('report crime', 'ReferralReported', '2026-03-24', both, { reason });
const ruled = (approved: boolean, on: string) =>
  step('rule referral', 'ReferralRuled', on, leader, { report: idOf('report crime'), approved }, '11:00');
const referred = (on: string) =>
  step('refer', 'CrimeReferred', on, both, { report: idOf('report crime'), to: '测试县公安局' }, '12:00');
const ruledBy = lastDayOf('crime-transfer-approve', '2026-03-24');

/** Nothing is announced or fined: the case is not to be punished. */
const unpunished = (educated: boolean): readonly Step[] => [
  ...cleanCase
    .slice(0, cleanCase.findIndex(({ key }) => key === 'propose'))
    .filter(({ key }) => key !== 'verify'),
  step('verify', 'RectificationVerified', '2026-03-25', both, { order: idOf('order'), outcome: 'rectified', remarks: null }),
  step('propose none', 'DispositionProposed', '2026-04-02', both, {
    disposition: 'noPenalty',
    sanctions: [],
    major: false,
    reason: null,
  }),
  step('approve none', 'DispositionApproved', '2026-04-08', leader, { proposal: idOf('propose none') }),
  step('conclude none', 'InvestigationConcluded', '2026-04-08', both, { proposal: 'noPenalty', minor: false, report: null }, '15:00'),
  step('no penalty', 'NoPenaltyDecided', '2026-04-09', leader, {
    number: '监不罚〔2026〕1号',
    ground: 'slightAndCorrected',
    educated,
  }),
];

/** The archive's copy from paper, in time, after the archiving of this record was refused. */
function copiedAfterRefusal(transcribed: string): Looked {
  const entry = { kind: 'transcribed', document: null, reason: { subject: 'test' as never, sealed: '' } } as const;
  const steps = cleanCase.map((each) => (each.key === 'archive' ? { ...each, on: '2026-12-01', meta: { entry } } : each));
  const refusal = eventId(commandId('test', 'refusal'), 0);
  const refusedAt = '2026-11-30T01:00:00.000Z' as Instant;
  return look(recorded(steps), '2026-12-01', {
    outside: {
      refusals: [{ refusal, transcribed: idOf(transcribed), person: first, act: 'ArchiveCase', refusedAt }],
      secretReads: [],
    },
  });
}

export const mutationsOfCourse: readonly Mutation[] = [
  {
    circumstance: 'course-irregular',
    article: '劳动保障监察条例#17',
    fires: () => of(withSteps(resumed)),
    edge: () => of(withSteps(suspended, resumed)),
  },
  {
    circumstance: 'rectification-irregular',
    article: '劳动保障监察条例#18',
    fires: () => of(changed('order', { rectifyBy: '2026-03-12' })),
    edge: () => of(changed('order', { rectifyBy: '2026-03-13' })),
  },
  {
    circumstance: 'hearing-irregular',
    article: '行政处罚法#64',
    fires: () => of(changed('hear', { recordSigned: false })),
    edge: () => of(changed('hear', { recordSigned: true })),
  },
  {
    circumstance: 'no-penalty-ungrounded',
    article: '行政处罚法#33',
    fires: () => of(unpunished(false), '2026-04-09'),
    edge: () => of(unpunished(true), '2026-04-09'),
  },
  {
    circumstance: 'on-spot-not-delivered',
    article: '行政处罚法#52',
    fires: () => of(withSteps(warned(false), warningFiled('2026-03-24'))),
    edge: () => of(withSteps(warned(true), warningFiled('2026-03-24'))),
  },
  {
    circumstance: 'on-spot-filed-late',
    article: '关于实施《劳动保障监察条例》若干规定(部令25号,后经修订)#32',
    fires: () => of(withSteps(warned(true), warningFiled(dayAfter(filedBy)))),
    edge: () => of(withSteps(warned(true), warningFiled(filedBy))),
  },
  {
    circumstance: 'referral-late',
    article: '行政执法机关移送涉嫌犯罪案件的规定(310号令,2020修订)#5',
    fires: () => of(withSteps(reported, ruled(true, dayAfter(ruledBy)), referred(dayAfter(ruledBy)))),
    edge: () => of(withSteps(reported, ruled(true, ruledBy), referred(ruledBy))),
  },
  {
    circumstance: 'referral-not-approved',
    article: '行政执法机关移送涉嫌犯罪案件的规定#5',
    fires: () => of(withSteps(reported, ruled(false, '2026-03-24'), referred('2026-03-24'))),
    edge: () => of(withSteps(reported, ruled(true, '2026-03-24'), referred('2026-03-24'))),
  },
  {
    circumstance: 'service-irregular',
    article: '行政处罚法#61',
    fires: () => of(changed('serve decision', { method: 'electronic', confirmed: false })),
    edge: () => of(changed('serve decision', { method: 'electronic', confirmed: true })),
  },
  {
    circumstance: 'deferral-irregular',
    article: '行政处罚法#66',
    fires: () => of(withSteps(deferred, askedAt('10:01'))),
    edge: () => of(withSteps(askedAt('10:00'), deferred)),
  },
  {
    circumstance: 'transcribed-after-refusal',
    article: '行政处罚法#47',
    fires: () => copiedAfterRefusal('archive'),
    edge: () => copiedAfterRefusal('a record of another case'),
  },
];
