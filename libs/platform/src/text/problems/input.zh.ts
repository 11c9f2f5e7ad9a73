import type { Json, JsonObject } from '#kernel';
import { type Sentences, quoted, said } from './sentence.js';

/** What was sent or written cannot be what it is said to be. */
export const inputSentences: Sentences = {
  'question-incomplete':
    '问题不完整：查某人没有看过要指明人员，查某日之前没有送达要指明日期，查其间没有行为要指明起止日期。',
  'address-too-long': '请求的地址过长。请从页面重新打开，或者对照接口文档 /api/docs。',
  'append-empty': '没有可记录的内容。请联系系统管理员。',
  'body-empty': '请求没有内容。请填写后重新提交。',
  'body-not-utf8': '请求内容不是 UTF-8 编码。请改用 UTF-8 重新提交。',
  'body-too-large': '提交的内容过大。请把附件作为文件上传，正文删减后重新提交。',
  'bureau-code-malformed': (d) => `行政区划代码${quoted(d, 'given')}不正确。请填写 6 至 12 位数字。`,
  'cursor-malformed': '翻页位置无效。请回到列表第一页重新查询。',
  'date-malformed': (d) => `日期${quoted(d, 'given')}不存在或者格式不对。请按“2026-11-21”的格式填写真实的日期。`,
  'date-out-of-range': (d) =>
    `日期${quoted(d, 'given')}超出范围。请填写 1949 年 10 月 1 日至 2200 年 12 月 31 日之间的日期。`,
  'event-id-malformed': '记录编号格式不正确。请联系系统管理员。',
  'event-too-large': (d) => `一次记录的内容过大（上限 ${said(d, 'most')} 字节）。请把长文本作为文件上传。`,
  'append-too-large': (d) =>
    `一次提交的内容过大（上限 ${said(d, 'most')} 字节）。请分次提交，或者把长文本作为文件上传。`,
  'expectation-unmet': '服务器不支持请求头 Expect 的要求。请去掉该请求头后重新提交。',
  'file-hash-malformed': '文件编号不正确，应当是 64 位小写十六进制的 SHA-256。请先上传文件，再填写返回的编号。',
  'headers-too-large': '请求头过大。请清除浏览器中本站的数据后重新登录。',
  'idempotency-key-malformed':
    '请求头 Idempotency-Key 不合要求。请使用 8 至 200 个可见的英文字符，且每次新的办理换一个。',
  'idempotency-key-missing': '请求缺少 Idempotency-Key。请为每次办理附上一个不重复的编号，重发时保持不变。',
  'input-invalid': (d) => `填写的内容有误：${faultsIn(d)}。请改正后重新提交。`,
  'instant-malformed': (d) => `时间${quoted(d, 'given')}格式不对。请按“2026-11-21T02:08:00.000Z”的格式填写世界时。`,
  'json-bad-number': (d) => `${said(d, 'path')} 处的数字过大或者过长。请改为普通数字。`,
  'json-bad-text': (d) => `${said(d, 'path')} 处含有控制字符或者不完整的字符。请删除后重新提交。`,
  'json-duplicate-key': (d) => `第 ${said(d, 'line')} 行的字段${quoted(d, 'key')}重复出现。请只保留一个。`,
  'json-forbidden-key': (d) => `${said(d, 'path')} 处使用了不允许的字段名（如 __proto__、constructor）。请删除该字段。`,
  'json-malformed': (d) =>
    d['line'] === undefined
      ? '内容不是合法的 JSON，可能没有写完。请检查括号、引号和逗号。'
      : `第 ${said(d, 'line')} 行不是合法的 JSON。请检查该处的括号、引号和逗号。`,
  'json-too-many-values': (d) => `内容的项数过多（上限 ${said(d, 'most')} 项）。请分次提交。`,
  'json-too-deep': (d) => `内容嵌套过深（上限 ${said(d, 'most')} 层）。请简化结构。`,
  'media-type-unsupported': '不支持这种内容类型。请以 application/json 提交。',
  'method-not-allowed': '该地址不支持这种请求方法。请对照接口文档 /api/docs。',
  'person-id-malformed': '人员编号格式不正确。请从人员名录中选择。',
  'position-malformed': '记录位置无效。请去掉该参数后重新查询。',
  'request-malformed': '请求不符合要求，无法办理。请对照接口文档 /api/docs 检查。',
  'request-timed-out': '请求没有在规定时间内发送完毕。请检查网络后重新提交。',
  'stream-id-malformed': '编号格式不正确。请从列表中打开线索或者案件。',
  'time-malformed': (d) => `时刻${quoted(d, 'given')}格式不对。请按 24 小时制填写，如“09:30”。`,
};

/** `employer.name 不能为空；matters 至少填写一项`. */
function faultsIn({ fields }: JsonObject): string {
  const list = Array.isArray(fields) ? (fields as readonly Json[]) : [];
  return list
    .map((each) => (each !== null && typeof each === 'object' && !Array.isArray(each) ? (each as JsonObject) : {}))
    .map((each) => `${said(each, 'field')} ${said(each, 'fault')}`.trim())
    .join('；');
}
