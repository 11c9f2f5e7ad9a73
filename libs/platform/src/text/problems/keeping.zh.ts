import { type Sentences, quoted, said } from './sentence.js';

/** Files, backups and signed heads: what is kept, and that it is what was kept. */
export const keepingSentences: Sentences = {
  'backup-damaged': (d) => `备份中的文件${quoted(d, 'file')}已经损坏或者缺失。请改用另一份备份。`,
  'backup-distributed':
    '分布式方式不用这条命令备份。请用 EventStoreDB 和 PostgreSQL 自己的备份，顺序和恢复办法见 docker/README.md。',
  'backup-exists': (d) => `目录${quoted(d, 'directory')}中已有备份。请换一个空目录。`,
  'backup-format-unknown': (d) => `备份的格式${quoted(d, 'format')}无法识别。请用与备份相同或者更新版本的程序。`,
  'backup-missing': (d) => `目录${quoted(d, 'directory')}中没有备份。请核对路径。`,
  'backup-not-sound': (d) => `备份与记录不符（${said(d, 'kind')}）。请改用另一份备份，并运行 anmai verify 核验原记录。`,
  'case-file-bomb': (d) => `卷宗压缩包异常（${said(d, 'what')}），解压后会占满磁盘，已拒绝。请向出具单位重新索取。`,
  'case-file-link': (d) => `卷宗压缩包中的${quoted(d, 'name')}不是普通文件，已拒绝。请向出具单位重新索取。`,
  'case-file-missing': (d) => `没有找到卷宗${quoted(d, 'path')}。请核对路径。`,
  'case-file-not-sound': (d) => `卷宗未通过核验：${said(d, 'fault')}。请保留原件，并向出具单位重新索取。`,
  'case-file-path-refused': '卷宗压缩包中的文件名指向目录之外，已拒绝。请向出具单位重新索取。',
  'case-file-twice': (d) => `卷宗压缩包中的${quoted(d, 'name')}出现两次，已拒绝。请向出具单位重新索取。`,
  'case-file-unprovable': '记录与已签名的链头不符，不能出具卷宗。请立即运行 anmai verify 核验。',
  'case-file-unreadable': '卷宗压缩包已经损坏或者加密，无法读取。请向出具单位重新索取。',
  'disclosure-unknown': '没有找到本人的这次卷宗出具。请重新出具。',
  'erasure-decided': '这次删除已经批准或者不予删除，不能再改。请刷新后查看。',
  'erasure-unknown': '没有这次删除。请刷新列表。',
  'file-corrupt': '文件已经损坏，无法打开。请从备份恢复。',
  'file-empty': '文件没有内容。请重新选择文件。',
  'file-erased': '文件已经依法删除，不能再打开。',
  'file-too-large': (d) => `文件过大（上限 ${mebibytes(d['most'])} MiB）。请压缩或者拆分后上传。`,
  'file-type-contradicted': (d) => `文件内容（${said(d, 'detected')}）与所说的类型不符。请核对文件。`,
  'file-type-refused': '不接受这种类型的文件。请上传 PDF、图片、音像或者纯文本。',
  'file-unknown': '没有找到该文件。请先上传文件。',
  'files-failed': '文件无法写入，本次没有保存。请检查磁盘后再试。',
  'files-full': '磁盘空间不足，文件没有保存。请清理磁盘后再试。',
  'heads-disagree': '两处保存的签名头不一致，记录可能被改动。请立即运行 anmai verify 核验。',
  'heads-invalid': '保存的签名头验签不通过，记录可能被改动。请立即运行 anmai verify 核验。',
  'heads-not-signed': '记录的签名头暂时无法签署。请检查数据目录和第二存放处。',
  'heads-unreadable': (d) => `签名头文件第 ${said(d, 'line')} 行无法读取。请运行 anmai verify 核验。`,
  'log-cut': '记录的末尾短于已签名的位置，可能被截去。请停止使用，运行 anmai verify 核验并从备份恢复。',
  'nobody-to-erase': '这条记录中没有可以删除的个人信息。请核对记录。',
  'reads-not-recorded': '查阅记录暂时无法保存，因此不能提供内容。请检查磁盘后再试。',
  'no-signed-head':
    '记录尚未签过链头，不能出具证明。请稍后再试；分布式方式请核对 ANMAI_HEADS 是否为后台进程存放链头的目录。',
  'record-not-signed-so': '记录与已签名的链头不符，不能作出结论。请立即运行 anmai verify 核验。',
  'retention-not-over': (d) =>
    `保存期限未满，不能删除：${said(d, 'rule')}${d['due'] ? `，保存至 ${said(d, 'due')}` : '，案件尚未归档'}（${said(d, 'statute')}${d['verified'] === true ? '' : '，条文未核实'}）。期满后再提请。`,
  'same-person': '提请人不能批准自己的提请。请由另一名局领导办理。',
  'restore-target-occupied': (d) => `恢复的目标${quoted(d, 'path')}已有内容。请换一个空目录。`,
  'second-place-failed': '签名头的第二存放处无法写入。请检查该目录所在的磁盘。',
  'signing-held': (d) =>
    `数据目录${quoted(d, 'data')}的签名密钥正由运行中的后台进程使用。请先停止该后台进程；两个后台进程不能共用一个数据目录。`,
  'signing-not-here': (d) =>
    `数据目录${quoted(d, 'data')}中没有签名密钥，无从更换。请用签过链头的服务（分布式方式：后台进程）的数据目录。`,
  'signing-key-missing': '没有找到签名密钥。请从密钥备份恢复。',
};

const mebibytes = (bytes: unknown): string => (typeof bytes === 'number' ? String(Math.floor(bytes / 1_048_576)) : '');
