import { type Sentences, quoted, said } from './sentence.js';

/** Command lines, files and act logs. */
export const commandLineSentences: Sentences = {
  'export-by-server':
    '服务正在运行，案卷由服务出具：请用 --password-file 给出该账号口令所在的文件；服务不在本机设置的地址的，再加 --server。也可以在系统的案件页面出具。',
  'server-not-reached': (d) => `连接不上服务 ${said(d, 'url')}。请核对 --server 的地址，或者停止服务后再办理。`,
  'server-refused': (d) => `服务没有办理：${said(d, 'said')}`,
  'output-exists': (d) => `文件${quoted(d, 'path')}已经存在。请换一个文件名。`,
  'purpose-unknown': (d) => `用途不明。可以是：${said(d, 'known')}。`,
  'act-log-act-invalid': (d) =>
    `第 ${said(d, 'act')} 项行为${quoted(d, 'name')}填写有误：${said(d, 'field')} ${said(d, 'fault')}。请改正后重新评查。`,
  'act-log-act-unknown': (d) =>
    `第 ${said(d, 'act')} 项行为的名称不是${said(d, 'kind')}的行为。可以使用：${said(d, 'known')}。`,
  'act-log-bom': '文件开头有 BOM 标记。请另存为不带 BOM 的 UTF-8。',
  'act-log-day-too-long': (d) =>
    `第 ${said(d, 'act')} 项行为所在的线索或者案件在 ${said(d, 'on')} 同日超过 ${said(d, 'most')} 项行为。请核对日志。`,
  'act-log-format-unknown': (d) => `这不是行为日志：format 应当是“${said(d, 'known')}”。格式见 anmai schema act-log。`,
  'act-log-future': (d) =>
    `第 ${said(d, 'act')} 项行为的日期 ${said(d, 'on')} 晚于今日（${said(d, 'today')}）。请核对日期。`,
  'act-log-invalid': (d) => `行为日志填写有误：${said(d, 'field')} ${said(d, 'fault')}。请改正后重新评查。`,
  'act-log-key-twice': (d) => `第 ${said(d, 'act')} 项行为的 key 与前面的行为重复。请改为不同的名称。`,
  'act-log-label-twice': (d) => `${said(d, 'field')} 与前面的人员重名。请改为不同的名称。`,
  'act-log-officer-unknown': (d) => `日志中没有人员${quoted(d, 'label')}。请填写日志 officers 中的 label。`,
  'act-log-not-utf8': (d) =>
    `第 ${said(d, 'line')} 行不是 UTF-8 编码，文件可能是 GB18030（GBK）编码。请另存为不带 BOM 的 UTF-8。`,
  'act-log-reference-unknown': (d) =>
    `第 ${said(d, 'act')} 项行为的 ${said(d, 'field')} 提到了日志中没有的${said(d, 'kind')}。请核对名称。`,
  'act-log-stream-too-long': (d) =>
    `第 ${said(d, 'act')} 项行为所在的线索或者案件超过 ${said(d, 'most')} 项行为。请核对日志。`,
  'act-log-stream-unknown': (d) => `第 ${said(d, 'act')} 项行为的 stream 不在 streams 之中。请核对名称。`,
  'act-log-too-large': (d) => `文件有 ${said(d, 'mebibytes')} MiB，超过上限 ${said(d, 'most')} MiB。请分成几份评查。`,
  'act-log-too-many-acts': (d) => `日志有 ${said(d, 'acts')} 项行为，超过上限 ${said(d, 'most')} 项。请分成几份评查。`,
  'act-log-version-unknown': (d) => `本程序只识别行为日志的第 ${said(d, 'known')} 版。请核对 version，或者升级程序。`,
  'command-failed': '程序内部出错，没有办完。请加上 --verbose 再运行一次，把显示的内容告诉系统管理员。',
  'demo-into-record': (d) =>
    `数据目录${quoted(d, 'data')}已有其他记录，演示数据只能载入空目录。请用 --data 另选一个目录。`,
  'demo-log-unplayable': (d) => `演示日志${quoted(d, 'title')}前后不一致，无法载入。请核对演示日志。`,
  'demo-logs-missing': (d) => `没有找到演示日志（${said(d, 'directory')}）。请使用完整的程序目录。`,
  'file-unreadable': (d) => `无法读取文件${quoted(d, 'path')}（${said(d, 'why')}）。请核对路径和权限。`,
  'rules-file-malformed': (d) => `文件${quoted(d, 'path')}不是规则的列表。请提供 JSON 数组，每项一条规则。`,
  'text-file-not-utf8': (d) => `文件${quoted(d, 'path')}不是 UTF-8 编码。请另存为 UTF-8。`,
  'text-file-too-large': (d) => `文件${quoted(d, 'path')}超过上限 ${said(d, 'mebibytes')} MiB。请核对是否选错了文件。`,
  'usage-invalid-argument': (d) => `参数${quoted(d, 'given')}不在可选范围内。请用 --help 查看用法。`,
  'usage-missing-argument': (d) => `缺少参数${quoted(d, 'given')}。请用 --help 查看用法。`,
  'usage-missing-command': '请写明要运行的命令。请用 --help 查看全部命令。',
  'usage-missing-option': (d) => `缺少选项${quoted(d, 'given')}。请用 --help 查看用法。`,
  'usage-option-without-value': (d) => `选项${quoted(d, 'given')}缺少取值。请用 --help 查看用法。`,
  'usage-too-many-arguments': '参数过多。请用 --help 查看用法。',
  'usage-unknown-command': (d) => `没有${quoted(d, 'given')}这个命令。请用 --help 查看全部命令。`,
  'usage-unknown-option': (d) => `没有${quoted(d, 'given')}这个选项。请用 --help 查看用法。`,
};
