import * as codes from './codes.js';
import { type Schema, code, count, day, flag, list, matching, money, orNull, record, text } from './schema.js';

// Every field that any public event has, each once. Employers by their code and never by name, for a trader's name is a
// person's; no officer, no free text, no file.

const eventId = (description: string): Schema => matching(description, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
const stream = (description: string, kind: string): Schema => matching(description, `^${kind}-[A-Za-z0-9._~:-]+$`);
const division = (description: string): Schema => matching(description, '^\\d{6,12}$');

const employer = record('用人单位；不含名称', {
  creditCode: orNull(matching('统一社会信用代码', '^[0-9A-HJ-NPQRTUWXY]{18}$')),
  workplace: orNull(division('用工所在地行政区划代码')),
});

const matter = record('涉嫌违法事项', {
  kind: orNull(code('案由', codes.matterKinds)),
  workers: orNull(count('涉及劳动者人数')),
  amount: orNull(money('涉及金额')),
});

const sanction = record('处罚', {
  kind: orNull(code('处罚种类', codes.sanctionKinds)),
  matter: orNull(code('所罚违法事项', codes.matterKinds)),
  powerItem: orNull(count('权力事项序号')),
  amount: orNull(money('罚款或者没收金额')),
});

const reference = record('来文编号：该线索由其他部门移送时', {
  channel: orNull(code('来源部门', codes.intakeChannels)),
  id: orNull(text('来源部门的工单或者线索编号', 64)),
});

/** 线索 */
export const leadFields = {
  source: code('线索来源', codes.leadSources),
  employer,
  matters: list('涉嫌违法事项', matter),
  reference,
  refusalGround: code('不予受理的理由', codes.refusalGrounds),
  inspectionCase: stream('并入的案件', 'inspection-case'),
} satisfies Record<string, Schema>;

/** 案件 */
export const caseFields = {
  employer,
  matters: list('涉嫌违法事项', matter),
  leads: list('并入的线索', stream('线索', 'inspection-lead')),
  number: text('案号或者文号', 100),
  order: eventId('责令改正的记录'),
  rectifyBy: day('改正期限届满日'),
  rectification: code('改正情况', codes.rectificationOutcomes),
  sanctions: list('处罚', sanction),
  owed: money('应付劳动者金额'),
  compensation: money('加付赔偿金'),
  performBy: day('履行期限届满日'),
  noPenaltyGround: code('不予处罚的理由', codes.noPenaltyGrounds),
  party: code('被处罚人', codes.penalizedParties),
  paper: code('文书', codes.paperKinds),
  of: eventId('所送达文书的记录'),
  method: code('送达方式', codes.serviceMethods),
  decision: eventId('所涉决定的记录'),
  publication: eventId('所撤回公示的记录'),
  amount: money('金额'),
  purpose: code('缴款事由', codes.paymentPurposes),
  inFull: flag('是否缴清'),
  workers: count('领取款项的劳动者人数'),
  complete: flag('是否履行完毕'),
  remedy: code('复议、诉讼结果', codes.remedyOutcomes),
  fine: money('变更后的罚款'),
  application: eventId('所涉强制执行申请的记录'),
  enforcement: code('执行结果', codes.enforcementOutcomes),
  closureGround: code('结案理由', codes.closureGrounds),
} satisfies Record<string, Schema>;

/** 期限 */
export const limitFields = {
  of: matching('期限所属的线索、案件', '^[a-z][a-z0-9-]*-[A-Za-z0-9._~:-]+$'),
  family: matching('期限', '^[a-z0-9-]{1,80}$'),
  rule: matching('期限规则', '^[A-Za-z0-9._@:-]{1,120}$'),
  trigger: eventId('起算的记录'),
  due: day('届满日'),
  obligated: code('义务人', codes.obligatedParties),
  provisional: flag('届满日是否暂定：放假通知尚未公布'),
  lapse: eventId('所撤回的逾期记录'),
  because: code('撤回的理由', codes.withdrawalReasons),
} satisfies Record<string, Schema>;

/** 更正和作废 */
export const amendmentFields = {
  record: eventId('所更正或者作废的记录'),
  day: day('更正后的发生之日；没有更正的为空'),
} satisfies Record<string, Schema>;
