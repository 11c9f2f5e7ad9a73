import { type MoneyFault, moneyFaults } from '#kernel';
import { type Sentences, quoted, said } from './sentence.js';

/** Money, the catalogue of powers, penalties and tables of people. */
export const figureSentences: Sentences = {
  'catalogue-contradictory': (d) =>
    `权责清单自相矛盾：第 ${said(d, 'item')} 项的 ${said(d, 'field')}。请更正清单后重新载入。`,
  'catalogue-malformed': (d) =>
    `权责清单数据有误：${said(d, 'entry')} 的 ${said(d, 'field')}。请补全或者更正后重新载入。`,
  'clause-unknown': (d) => `没有编号为 ${said(d, 'clause')} 的追责情形。请对照清单核对编号。`,
  'discretion-malformed': (d) =>
    `裁量基准数据有误：${said(d, 'entry')} 的 ${said(d, 'field')}。请补全或者更正后重新载入。`,
  'discretion-not-applicable': (d) =>
    `裁量基准${quoted(d, 'table')}在该地区或者该日不适用。请选用决定之日在本地施行的裁量基准。`,
  'money-malformed': (d) => `金额填写有误：${moneyFaults[d['reason'] as MoneyFault] ?? moneyFaults.number}。`,
  'money-out-of-range': '金额超出可以准确计算的范围。请核对数字是否多写了位数。',
  'penalties-contradictory': (d) =>
    `处罚规定自相矛盾：${said(d, 'penalty')}（${said(d, 'reason')}）。请更正后重新载入。`,
  'penalty-decided-too-early': (d) => `${said(d, 'on')} 尚无行政处罚法。请核对决定日期。`,
  'penalty-fact-malformed': (d) => `${said(d, 'name')}填写有误。请填写大于零的整数、金额或者所列的选项。`,
  'penalty-malformed': (d) =>
    `处罚规定数据有误：${said(d, 'entry')} 的 ${said(d, 'field')}。请补全或者更正后重新载入。`,
  'penalty-not-in-force': (d) =>
    `处罚规定 ${said(d, 'penalty')} 在 ${said(d, 'on')} 没有施行的文本。请核对违法行为的日期。`,
  'penalty-not-in-region': (d) => `处罚规定 ${said(d, 'penalty')} 是地方规定，不在本地施行。请选用在本地施行的规定。`,
  'penalty-refers': (d) => `处罚规定 ${said(d, 'penalty')} 本身没有幅度。请按 ${said(d, 'to')} 处罚。`,
  'penalty-unknown': (d) => {
    const near = said(d, 'near');
    return `没有编号为 ${said(d, 'penalty')} 的处罚规定。${near === '' ? '请对照清单核对编号。' : `请从 ${near} 中选择。`}`;
  },
  'penalty-unreadable': (d) =>
    `处罚规定 ${said(d, 'penalty')} 不能计算：${said(d, 'why')}。请由法制人员查明条文后录入。`,
  'power-item-unknown': (d) => `权责清单没有第 ${said(d, 'item')} 项。请对照清单核对序号。`,
  'table-empty': '表格里什么也没有。请粘贴带表头的名单，或者选择一个有内容的 Excel（.xlsx）或者 CSV 文件。',
  'table-encoding-unknown': '文件不是可以读取的文本表格。请另存为“CSV UTF-8”，或者直接从表格软件复制粘贴。',
  'table-workbook-broken':
    '这个 .xlsx 文件读不出来，可能没有下载完整或者已经损坏。请用 Excel、WPS 打开后另存为 .xlsx，或者直接复制名单粘贴。',
  'table-workbook-foreign':
    '这个文件不是 .xlsx 工作簿（里面没有工作表）。请选择 .xlsx 或者 CSV 文件，或者直接复制名单粘贴。',
  'table-workbook-locked': '这个工作簿加了密码，系统打不开。请去掉密码后另存为 .xlsx，或者直接复制名单粘贴。',
  'table-workbook-old':
    '这是旧格式的文件（.xls 等），系统不读取。请用 Excel、WPS 打开后另存为 .xlsx，或者直接复制名单粘贴。',
  'table-workbook-too-large':
    '这个工作簿太大，不像是一份劳动者名单。请把名单单独复制到一个新的工作簿（表头加名单）后再选择，或者直接复制名单粘贴。',
};
