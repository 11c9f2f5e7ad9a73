import type { Json, JsonObject } from '#kernel';
import { basisText } from '#law';
import { type Sentences, quoted, said } from './sentence.js';

/** An act is not done, not by this person, or not now. */
export const actingSentences: Sentences = {
  'dossier-frame-empty': '这一期间没有结案的案件，无法抽取案卷。请调整结案日期。',
  'dossier-frame-too-large': (d) => `这一期间结案的案件过多（上限 ${said(d, 'most')} 件）。请缩短期间。`,
  'dossier-not-drawn': '该案卷不在本次抽取之列。请从评查的案卷中选择。',
  'act-unknown': (d) => `没有${quoted(d, 'act')}这一行为。请对照行为表填写。`,
  'confirmation-by-participant': (d) =>
    `${quoted(d, 'record')}的补录应当由没有参与办理、补录和更正的人员确认。请交由其他有权人员核对原件后确认。`,
  'confirmation-not-needed': (d) => `${quoted(d, 'record')}不需要确认：不是待确认的补录，或者已经确认。请刷新后查看。`,
  'correction-empty': '没有填写需要更正的内容。请填写更正后的日期、时刻、人员或者内容。',
  'day-is-known': (d) => `${quoted(d, 'record')}在系统中即时办理，日期和时刻不能更正。办理有误的，请作废后重新办理。`,
  'day-not-possible': (d) =>
    `${quoted(d, 'record')}不可能发生在更正后的时间（${said(d, 'on')}，最晚 ${said(d, 'latest')}）。请核对原件。`,
  'doer-is-known': (d) => `${quoted(d, 'record')}的实施人不能更正。记录有误的，请作废后重新办理。`,
  'done-by-another': (d) => `${quoted(d, 'act')}只能由本人办理，不能代他人填写。请由决定人登录办理，或者由档案员补录。`,
  'field-fixed': (d) =>
    `${quoted(d, 'record')}的“${said(d, 'field')}”已被其他记录采用，不能更正。请通过相应的行为另行办理。`,
  'happened-in-future': (d) => `日期 ${said(d, 'on')} 晚于现在（今日为 ${said(d, 'today')}）。请填写已经发生的时间。`,
  'idempotency-key-reused': '同一个 Idempotency-Key 已用于另一次办理。请换一个新的编号重新提交。',
  'lead-not-accepted': '并入的线索还没有受理。请先受理线索，再建案。',
  'lead-not-found': '没有找到要并入的线索。请从线索列表中选择。',
  'violation-fined-elsewhere':
    '同一用人单位的另一案件刚刚对同一违法行为作出罚款，不得再次罚款（行政处罚法第29条）。请刷新后核对违法行为及起止日期。',
  'lead-taken': '线索已经并入其他案件。请刷新线索列表后重新选择。',
  'not-today': (d) => `${quoted(d, 'act')}应当在办理当日记录；${said(d, 'on')} 已过。早先的纸质行为请由档案员补录。`,
  'not-transcribable': (d) => `${quoted(d, 'act')}不能补录。请按正常程序办理。`,
  'number-is-assigned': '文号由系统取号，不需要填写。请把文号留空后重新提交。',
  'number-missing': (d) => `补录应当照原件填写文号，如“${said(d, 'example')}”。`,
  'number-unknown': (d) => `登记簿中没有 ${said(d, 'number')} 号。请核对登记簿、年份和号码。`,
  'number-used': (d) => `${said(d, 'number')} 号已经用于文书，不能作废。文书有误的，请更正或者作废文书本身。`,
  'register-unknown': '没有这个登记簿。登记簿有 case（立案）和 rectification（限期改正）。',
  'number-taken': (d) => `${said(d, 'number')} 号已经被其他文书使用。请核对原件上的文号。`,
  'officer-unknown': '人员名录中没有这名人员。请先由系统管理员登记，或者重新选择。',
  'record-not-amendable': (d) => `${quoted(d, 'record')}由系统记录，不能作废、更正或者确认。请刷新后选择其他记录。`,
  'record-not-found': '本案没有这条记录。请刷新后从时间轴中选择。',
  'record-opens-stream': (d) => `${quoted(d, 'record')}是本案的起始记录，不能作废。请更正其内容，或者依法办结。`,
  'record-voided-already': '这条记录已经作废。请刷新后查看；作废有误的，可以作废该作废记录。',
  'refused-by-law': (d) => `${quoted(d, 'name')}依法不能办理：${norms(d)}`,
  'role-missing': (d) =>
    `您没有办理${d['act'] === undefined ? '此事' : quoted(d, 'act')}的职务。请由有相应职务的人员办理。`,
  'route-not-found': '没有这个地址。请对照接口文档 /api/docs。',
  'stream-changed': (d) => `其他人先办理了${others(d)}。请查看其后的变化，重新确认后再提交。`,
  'stream-not-found': '没有找到该线索或者案件，或者您无权查看。请从列表中打开。',
  'transcription-of-today': (d) => `当日的${quoted(d, 'act')}应当直接办理，不需要补录。请按正常程序办理。`,
  'transcription-since-live': (d) =>
    `${said(d, 'since')} 起${quoted(d, 'act')}都在系统中办理，不能补录 ${said(d, 'on')} 的行为。请在系统中办理。`,
  'transcription-without-reason': '补录应当写明理由。请填写为什么没有当时记录。',
  'version-conflict': '其他人刚刚办理了同一案件。请刷新后重新提交。',
};

const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly JsonObject[]) : [];

/** Each norm in its own words, with its article and the way on. */
const norms = (details: JsonObject): string =>
  objects(details['norms'])
    .map((norm) => `${said(norm, 'says').replace(/。$/, '')}（${basisText(said(norm, 'basis'))}）${wayOn(norm)}。`)
    .join('');

function wayOn(norm: JsonObject): string {
  const acts = objects(norm['unlockedBy']).map((act) => said(act, 'name'));
  if (acts.length > 0) return `，请先办理：${acts.join('或者')}`;
  if (norm['missing'] !== undefined) return `，请先查明并记录：${said(norm, 'missing')}`;
  return norm['opensOn'] === undefined ? '' : `，最早可于 ${said(norm, 'opensOn')} 办理`;
}

function others(details: JsonObject): string {
  const names = objects(details['since']).map((event) => said(event, 'name'));
  return names.length === 0 ? '' : `“${[...new Set(names)].join('、')}”`;
}
