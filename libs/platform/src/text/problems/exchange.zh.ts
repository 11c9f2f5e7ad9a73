import { type Sentences, quoted, said } from './sentence.js';

/** Events out to other departments, and leads in from them. */
export const exchangeSentences: Sentences = {
  'act-not-received': (d) => `${quoted(d, 'act')}不能由其他部门的系统直接登记。请由工作人员办理。`,
  'broker-consumer-failed': (d) =>
    `接收移送线索多次中断（${said(d, 'because')}），已停止。请检查消息服务的权限和日志后重启。`,
  'broker-refused': (d) => `消息服务拒绝了请求（${said(d, 'because')}）。请检查账号、权限和主题设置。`,
  'broker-silent': '消息服务长时间没有回应，正在重新连接。若持续出现，请检查消息服务。',
  'broker-unreachable': (d) =>
    `无法连接消息服务（${said(d, 'because')}），恢复后自动继续，不会丢失。请检查网络和消息服务。`,
  'feed-history-changed':
    '记录曾从备份恢复，上次读到的事件已不在记录中。请从头读取，并按编号、序号和链式摘要核对已有的事件。',
  'intake-failed': '移送的线索多次登记失败，原因不明，已放入搁置主题。请联系系统管理员。',
  'intake-invalid': (d) => `移送的线索不符合格式（${said(d, 'faults')}）。请来源部门更正后重新移送。`,
  'intake-not-cloudevent': '移送的消息不是 CloudEvents 1.0 格式。请来源部门按接口说明移送。',
  'intake-not-utf8': '移送的消息不是 UTF-8 编码。请来源部门更正后重新移送。',
  'intake-replay-unbounded': '重放移送主题需要指明起始时间。请加上 --since。',
  'intake-too-large': (d) => `移送的消息过大（上限 ${said(d, 'most')} 字节）。请来源部门拆分后重新移送。`,
  'intake-type-unknown': (d) => `移送的消息类型无法识别，应当是 ${said(d, 'known')}。请来源部门核对。`,
  'relay-history-changed':
    '记录与已经对外提供的事件不一致，可能从备份恢复过，已停止对外提供。请核对后运行 anmai relay restart，从头重新提供。',
};
