import type { EventId, JsonObject } from '#kernel';
import {
  type Step,
  bureauLeader,
  changed,
  cleanCase,
  first,
  fine,
  idOf,
  second,
  served,
  step,
  third,
  withSteps,
  without,
} from '../clean-case.js';
import { lastDayOf } from '../look.js';
import { mutationsOfCourse } from './mutations-of-course.js';
import { mutationsOfLeads } from './mutations-of-leads.js';
import { type Mutation, dayAfter, of } from './mutation.js';

// Each rule with a change of the clean case that makes it fire, and one at its very edge that does not.

const both = { officers: [first, second] };
const keep = (...keys: readonly string[]) => cleanCase.filter(({ key }) => keys.includes(key));
const upTo = (key: string, steps: readonly Step[] = cleanCase): readonly Step[] =>
  steps.slice(0, steps.findIndex((each) => each.key === key) + 1);
const unpaid = without('pay', 'propose closure', 'close', 'archive');
const fineOf = (amount: number, more: JsonObject = {}): JsonObject => ({ ...fine, amount, ...more });
const everywhere = (sanction: JsonObject): readonly Step[] =>
  ['propose', 'conclude deliberation', 'notice', 'decide'].reduce<readonly Step[]>(
    (steps, key) => changed(key, { data: { sanctions: [sanction] } }, steps),
    cleanCase,
  );
const credential = (validTo: string): JsonObject => ({ number: '测试0001', validFrom: '2024-01-01', validTo });
const until = (validTo: string) => ({
  interview: { [first]: { unit: null, roles: ['inspector'], credential: credential(validTo) as never } },
});
const recusal = (granted: boolean): readonly Step[] => [
  step('recuse', 'RecusalRequested', '2026-03-05', { outsider: 'party' }, { of: third, ground: 'relative' }),
  step(
    'rule recusal',
    'RecusalRuled',
    '2026-03-05',
    { officers: [bureauLeader] },
    { request: idOf('recuse'), granted, reason: null },
    '15:00',
  ),
];
const byThird = changed('interview', { doneBy: { officers: [second, third] } });
const secondDecision = (key: string, on: string): readonly Step[] => [
  { ...cleanCase.find((each) => each.key === 'decide')!, key, on },
  served(`serve ${key}`, 'penaltyDecision', key, on, '15:00'),
  step(`publish ${key}`, 'DecisionPublished', on, both, { decision: idOf(key), where: '政府网站' }, '16:00'),
];
const reconsidered = (on: string) =>
  step(
    'reconsidered',
    'ReconsiderationDecided',
    on,
    { outsider: 'agency' },
    { decision: idOf('decide'), outcome: 'annulled', fine: null },
  );
/** Nothing more is done after it. */
export const publishedAndChanged = (on: string): readonly Step[] => [...unpaid, reconsidered(on)];
const unpublished = (on: string, time = '10:00') =>
  step('unpublish', 'PublicationWithdrawn', on, both, { publication: idOf('publish'), reason: '决定被撤销' }, time);
const collected = (ground: string | null): Step =>
  step(
    'collect',
    'OnSpotFineCollected',
    '2026-05-18',
    both,
    { decision: idOf('decide'), amount: 10_000, ground, receipt: '测试票0002' },
    '11:00',
  );
const handedOver = step(
  'hand over',
  'OnSpotFineHandedOver',
  '2026-05-18',
  both,
  { collection: idOf('collect') },
  '15:00',
);
const announced = step(
  'announce',
  'ServiceAnnounced',
  '2026-05-18',
  both,
  { paper: 'penaltyDecision', of: idOf('decide'), reason: '下落不明' },
  '09:00',
);
const failed = step('fail', 'ServiceFailed', '2026-05-15', both, {
  paper: 'penaltyDecision',
  of: idOf('decide'),
  method: 'direct',
  reason: '查无此人',
});
const applied = (on: string) =>
  step('apply', 'EnforcementApplied', on, both, { decision: idOf('decide'), court: '测试县人民法院' });
const demanded: readonly Step[] = [
  step('demand', 'DemandIssued', '2026-11-19', both, { number: '监催〔2026〕1号', decision: idOf('decide') }),
  served('serve demand', 'demand', 'demand', '2026-11-19', '15:00'),
];
const transcribed = {
  entry: { kind: 'transcribed', document: null, reason: { subject: 'test' as never, sealed: '' } },
} as const;
export const copiedFromPaper = (on: string): readonly Step[] => changed('archive', { on, meta: transcribed });
/** One record that names nothing leaves open what else of the case was not done; that it was entered late it does not. */
const opinionOn = (proposal: EventId | null): readonly Step[] =>
  changed('team opinion', { data: { proposal }, meta: transcribed });

const investigatedBy = lastDayOf('investigation-complete', '2026-03-04');
const decidedBy = lastDayOf('handling-decide', '2026-05-12');
const preservedUntil = lastDayOf('evidence-preservation', '2026-03-11');
const publishedBy = lastDayOf('credit-publicity', '2026-05-14');
const servedBy = lastDayOf('penalty-serve', '2026-05-14');
const recusalRuledBy = lastDayOf('recusal-decide-inspection', '2026-03-05');
const hearingToldBy = lastDayOf('hearing-notice', '2026-05-08');
const handedOverBy = lastDayOf('onspot-fine-handover', '2026-05-18');
const withdrawnBy = lastDayOf('penalty-publicity-withdraw', '2026-05-20');

export const mutations: readonly Mutation[] = [
  ...mutationsOfLeads,
  ...mutationsOfCourse,
  {
    circumstance: 'fewer-than-two-officers',
    article: '行政处罚法#42',
    fires: () => of(changed('interview', { doneBy: { officers: [first, first] } })),
    edge: () => of(changed('interview', { doneBy: { officers: [first, third] } })),
  },
  {
    circumstance: 'credential-not-valid',
    article: '行政处罚法#42',
    fires: () => of(cleanCase, undefined, until('2026-03-05')),
    edge: () => of(cleanCase, undefined, until('2026-03-06')),
  },
  {
    circumstance: 'recusal-ignored',
    article: '行政处罚法#43',
    fires: () => of([...byThird, ...recusal(true)]),
    edge: () => of([...byThird, ...recusal(false)]),
  },
  {
    circumstance: 'acts-before-filing',
    article: '行政处罚法#54',
    fires: () => of(changed('interview', { on: '2026-03-04', time: '09:59' })),
    edge: () => of(changed('interview', { on: '2026-03-04', time: '10:01' })),
  },
  {
    circumstance: 'filing-irregular',
    article: '隆尧县规范劳动保障监察案件查处制度#二',
    fires: () => of(without('propose filing')),
    edge: () => of(changed('propose filing', { on: '2026-03-04', time: '09:59' })),
  },
  {
    circumstance: 'credentials-not-shown',
    article: '行政处罚法#55',
    fires: () => of(changed('interview', { data: { credentialsShown: false } })),
    edge: () => of(changed('interview', { data: { credentialsShown: true } })),
  },
  {
    circumstance: 'record-not-made',
    article: '劳动保障监察条例#16',
    fires: () => of(changed('interview', { data: { document: null } })),
    edge: () => of(cleanCase),
  },
  {
    circumstance: 'investigation-late',
    article: '劳动保障监察条例#17',
    fires: () => of(upTo('verify'), dayAfter(investigatedBy)),
    edge: () => of(upTo('verify'), investigatedBy),
    also: ['case-idle'],
    edgeAlso: ['case-idle'],
  },
  {
    circumstance: 'case-idle',
    article: '劳动保障监察条例#17',
    fires: () => of(upTo('verify'), dayAfter('2026-03-25', 61)),
    edge: () => of(upTo('verify'), dayAfter('2026-03-25', 60)),
  },
  {
    circumstance: 'preservation-past-limit',
    article: '行政处罚法#56',
    fires: () => of(changed('resolve preservation', { on: dayAfter(preservedUntil) })),
    edge: () => of(changed('resolve preservation', { on: preservedUntil })),
  },
  {
    circumstance: 'preservation-not-approved',
    article: '行政处罚法#56',
    fires: () => of(without('approve preservation')),
    edge: () => of(changed('approve preservation', { time: '09:59' })),
  },
  {
    circumstance: 'decision-late',
    article: '关于实施《劳动保障监察条例》若干规定(部令25号,后经修订)#37（未见原文）',
    fires: () => of(upTo('conclude'), dayAfter(decidedBy)),
    edge: () => of(upTo('conclude'), decidedBy),
  },
  {
    circumstance: 'no-proven-facts',
    article: '行政处罚法#46',
    fires: () => of(changed('evidence', { data: { comparedWithOriginal: false } })),
    edge: () => of(changed('evidence', { data: { comparedWithOriginal: true } })),
  },
  {
    circumstance: 'approval-missing',
    article: '行政处罚法#57',
    fires: () => of(without('approve')),
    edge: () => of(changed('approve', { on: '2026-05-14', time: '09:59' })),
  },
  {
    circumstance: 'notice-missing',
    article: '行政处罚法#62',
    fires: () => of(without('serve notice')),
    edge: () => of(changed('serve notice', { on: '2026-04-12' })),
  },
  {
    circumstance: 'notice-time-not-over',
    article: '行政处罚法#62',
    fires: () => of(changed('notice', { data: { statementBy: '2026-05-14' } })),
    edge: () => of(changed('notice', { data: { statementBy: '2026-05-13' } })),
  },
  {
    circumstance: 'defence-not-heard',
    article: '行政处罚法#45',
    fires: () => of(without('re-examine')),
    edge: () => of(changed('re-examine', { on: '2026-05-14', time: '09:59' })),
  },
  {
    circumstance: 'hearing-denied',
    article: '行政处罚法#63',
    fires: () =>
      of(
        changed(
          'decide',
          { data: { onHearingRecord: null } },
          without('schedule', 'serve schedule', 'hear', 'report hearing'),
        ),
      ),
    edge: () =>
      of([
        ...changed(
          'decide',
          { data: { onHearingRecord: null } },
          without('schedule', 'serve schedule', 'hear', 'report hearing'),
        ),
        step('withdraw hearing', 'HearingWithdrawn', '2026-04-15', { outsider: 'party' }, {}),
      ]),
  },
  {
    circumstance: 'recusal-unanswered',
    article: '关于实施《劳动保障监察条例》若干规定(部令25号,后经修订)#约24（未见原文）',
    fires: () =>
      of([...keep('open', 'propose filing', 'file'), ...recusal(true).slice(0, 1)], dayAfter(recusalRuledBy)),
    edge: () => of([...keep('open', 'propose filing', 'file'), ...recusal(true).slice(0, 1)], recusalRuledBy),
  },
  {
    circumstance: 'hearing-notified-late',
    article: '行政处罚法#64',
    fires: () => of(changed('serve schedule', { on: dayAfter(hearingToldBy) })),
    edge: () => of(changed('serve schedule', { on: hearingToldBy })),
  },
  {
    circumstance: 'collected-fine-kept',
    article: '行政处罚法#71',
    fires: () => of(withSteps(collected('hardToEnforce'), { ...handedOver, on: dayAfter(handedOverBy) })),
    edge: () => of(withSteps(collected('hardToEnforce'), { ...handedOver, on: handedOverBy })),
  },
  {
    circumstance: 'presider-investigated',
    article: '行政处罚法#64',
    fires: () =>
      of(changed('hear', { data: { presider: second } }, changed('schedule', { data: { presider: second } }))),
    edge: () => of(changed('hear', { data: { presider: third } }, changed('schedule', { data: { presider: third } }))),
  },
  {
    circumstance: 'legal-review-missing',
    article: '行政处罚法#58',
    fires: () => of(without('review')),
    edge: () => of(changed('review', { on: '2026-05-14', time: '09:59' })),
  },
  {
    circumstance: 'legal-review-by-handler',
    article: '行政处罚法#58',
    fires: () => of(changed('review', { doneBy: { officers: [first] } })),
    edge: () => of(changed('review', { doneBy: { officers: [third] } })),
  },
  {
    circumstance: 'deliberation-missing',
    article: '行政处罚法#57',
    fires: () => of(without('deliberate', 'for', 'against', 'conclude deliberation')),
    edge: () =>
      of(
        changed(
          'propose',
          { data: { major: false } },
          without('deliberate', 'for', 'against', 'conclude deliberation'),
        ),
      ),
  },
  {
    circumstance: 'outside-formula',
    article: '行政处罚法#76',
    fires: () => of(everywhere(fineOf(2_000_001))),
    edge: () => of(everywhere(fineOf(2_000_000))),
  },
  {
    circumstance: 'heavier-than-notice',
    article: '行政处罚法#45',
    fires: () =>
      of(changed('decide', { data: { sanctions: [fineOf(1_000_001)] } }, without('statement', 're-examine'))),
    edge: () => of(changed('decide', { data: { sanctions: [fineOf(1_000_000)] } }, without('statement', 're-examine'))),
  },
  {
    circumstance: 'aggravated-after-defence',
    article: '行政处罚法#45',
    fires: () => of(changed('decide', { data: { sanctions: [fineOf(1_000_001)] } })),
    edge: () => of(changed('decide', { data: { sanctions: [fineOf(999_999)] } })),
    also: ['heavier-than-notice'],
  },
  {
    circumstance: 'maximum-although-corrected',
    article: '行政处罚法#32',
    fires: () => of(changed('verify', { data: { outcome: 'rectified' } }, everywhere(fineOf(2_000_000)))),
    edge: () => of(changed('verify', { data: { outcome: 'rectified' } }, everywhere(fineOf(1_999_999)))),
  },
  {
    circumstance: 'fined-twice',
    article: '行政处罚法#29',
    fires: () => of([...unpaid, ...secondDecision('again', '2026-05-21')]),
    edge: () =>
      of([
        ...unpaid,
        reconsidered('2026-05-20'),
        unpublished('2026-05-20', '11:00'),
        ...secondDecision('again', '2026-05-21'),
      ]),
  },
  {
    circumstance: 'rectification-not-ordered',
    article: '行政处罚法#28',
    fires: () => of(without('order', 'serve order', 'verify')),
    edge: () => of(cleanCase),
  },
  {
    circumstance: 'remedies-not-told',
    article: '行政处罚法#59',
    fires: () => of(changed('decide', { data: { remediesTold: false } })),
    edge: () => of(cleanCase),
  },
  {
    circumstance: 'service-late',
    article: '行政处罚法#61',
    fires: () => of(changed('serve decision', { on: dayAfter(servedBy) })),
    edge: () => of(changed('serve decision', { on: servedBy })),
  },
  {
    circumstance: 'publication-service-first',
    article: '民事诉讼法#95',
    fires: () => of(withSteps(announced)),
    edge: () => of(withSteps(announced, failed)),
  },
  {
    circumstance: 'cash-taken',
    article: '行政处罚法#68',
    fires: () => of(withSteps(collected(null), handedOver)),
    edge: () => of(withSteps(collected('hardToEnforce'), handedOver)),
  },
  {
    circumstance: 'receipt-missing',
    article: '行政处罚法#70',
    fires: () => of(changed('pay', { data: { receipt: null } })),
    edge: () => of(changed('pay', { data: { receipt: '票' } })),
  },
  {
    circumstance: 'demand-missing',
    article: '行政强制法#54',
    fires: () => of([...unpaid, applied('2026-12-08')], '2026-12-31'),
    edge: () => of([...unpaid, ...demanded, applied('2026-12-08')], '2026-12-31'),
  },
  {
    circumstance: 'court-window-missed',
    article: '行政强制法#53',
    fires: () => of([...unpaid, ...demanded], '2027-02-20'),
    edge: () => of([...unpaid, ...demanded], '2027-02-18'),
  },
  {
    circumstance: 'publication-late',
    article: '国办发〔2018〕118号#二(六)',
    fires: () => of(changed('publish', { on: dayAfter(publishedBy) })),
    edge: () => of(changed('publish', { on: publishedBy })),
  },
  {
    circumstance: 'withdrawn-still-public',
    article: '行政处罚法#48',
    fires: () => of([...unpaid, reconsidered('2026-05-20'), unpublished(dayAfter(withdrawnBy))]),
    edge: () => of([...unpaid, reconsidered('2026-05-20'), unpublished(withdrawnBy)]),
  },
  {
    circumstance: 'closure-irregular',
    article: '隆尧县规范劳动保障监察案件查处制度#二',
    fires: () => of(without('propose closure')),
    edge: () => of(changed('propose closure', { on: '2026-06-02', time: '09:59' })),
  },
  {
    circumstance: 'back-dated-entry',
    article: '行政处罚法#47',
    fires: () => of(copiedFromPaper('2026-11-15'), '2026-12-01'),
    edge: () => of(copiedFromPaper('2026-11-16'), '2026-12-01'),
  },
  {
    circumstance: 'record-unnamed',
    article: '行政处罚法#47',
    fires: () => of(opinionOn(null)),
    also: ['back-dated-entry'],
    edge: () => of(opinionOn(idOf('propose'))),
    edgeAlso: ['back-dated-entry'],
  },
];
