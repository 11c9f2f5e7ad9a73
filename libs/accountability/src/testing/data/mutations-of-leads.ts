import { type Instant, commandId, eventId } from '#kernel';
import { shippedLaw } from '#law';
import { recordedLead, toldLead } from '../clean-case.js';
import { document, first, third } from '../steps.js';
import { lastDayOf, look } from '../look.js';
import { type Looked, type Mutation, dayAfter } from './mutation.js';
import { matters } from './clean-case.js';

// The rules of leads 线索. The clean one is a complaint of 2 March 2026 that is accepted on the same day.

/** Where the county's own rule on entering a complaint does not hold. */
const elsewhere = { place: { law: shippedLaw, region: '990101' } };
const answeredBy = lastDayOf('complaint-accept', '2026-03-02');
const enteredBy = lastDayOf('case-intake-local-longyao', '2026-03-02');
/** Asked on the day of the acceptance, before any other limit has come. */
const accepted = (said: Parameters<typeof toldLead>[0]): Looked =>
  look(toldLead(said, { type: 'LeadAccepted', on: '2026-03-02' }), '2026-03-02');
const endedOn = (day: string) => ({ matters: [{ ...matters[0], endedOn: day }] });
const workedAt = (workplace: string) => ({ employer: { name: '测试甲公司', creditCode: null, workplace } });
/** The last day on which a matter may have ended that is heard of on 2 March 2026, without being too old. */
const oldest = ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'].find(
  (day) => lastDayOf('inspection-limitation', day) >= '2026-03-02',
)!;

const readBy = (stands: boolean): Looked => {
  const read = eventId(commandId('test', 'read'), 0);
  const secretRead = { read, person: stands ? first : third, firstAt: '2026-03-03T01:00:00.000Z' as Instant, purpose: null, stands };
  return look(recordedLead({ type: 'LeadAccepted', on: '2026-03-02' }), '2026-03-03', {
    outside: { refusals: [], secretReads: [secretRead] },
  });
};

export const mutationsOfLeads: readonly Mutation[] = [
  {
    circumstance: 'complaint-unanswered',
    article: '关于实施《劳动保障监察条例》若干规定(部令25号,后经修订)#18(1)',
    fires: () => look(recordedLead({ type: 'LeadAccepted', on: dayAfter(answeredBy) }), undefined, elsewhere),
    edge: () => look(recordedLead({ type: 'LeadAccepted', on: answeredBy }), undefined, elsewhere),
  },
  {
    circumstance: 'intake-late',
    article: '隆尧县规范劳动保障监察案件查处制度#二(一)1',
    fires: () => look(recordedLead({ type: 'LeadAccepted', on: '2026-03-02' }), dayAfter(enteredBy)),
    edge: () => look(recordedLead({ type: 'LeadAccepted', on: '2026-03-02' }), enteredBy),
  },
  {
    circumstance: 'refusal-ungrounded',
    article: '关于实施《劳动保障监察条例》若干规定#18',
    fires: () => look(toldLead({}, { type: 'LeadRefused', on: '2026-03-02', data: { notice: null } })),
    edge: () => look(toldLead({}, { type: 'LeadRefused', on: '2026-03-02', data: { notice: document } })),
  },
  {
    circumstance: 'limitation-passed',
    article: '劳动保障监察条例#20',
    fires: () => accepted(endedOn(dayAfter(oldest, -1))),
    edge: () => accepted(endedOn(oldest)),
  },
  {
    circumstance: 'not-competent',
    article: '劳动保障监察条例#13',
    fires: () => accepted(workedAt('130526')),
    edge: () => accepted(workedAt('130525100')),
  },
  {
    circumstance: 'intake-irregular',
    article: '关于实施《劳动保障监察条例》若干规定#18',
    fires: () =>
      look(
        toldLead(
          {},
          { type: 'LeadTransferred', on: '2026-03-02', time: '10:30' },
          { type: 'LeadAccepted', on: '2026-03-02', time: '10:31' },
        ),
        '2026-03-02',
      ),
    edge: () =>
      look(
        toldLead(
          {},
          { type: 'LeadAccepted', on: '2026-03-02', time: '10:29' },
          { type: 'LeadTransferred', on: '2026-03-02', time: '10:30' },
        ),
        '2026-03-02',
      ),
  },
  {
    circumstance: 'reporter-identity-read',
    article: '劳动保障监察条例#12',
    fires: () => readBy(false),
    edge: () => readBy(true),
  },
];
