import * as codes from '../contract/codes.js';
import { type Schema, code, count, day, flag, money, orNull, record, text, matching } from '../contract/schema.js';

/** What other departments send. */
export const leadReported = 'cn.gov.hrss.labour.intake.LeadReported.v1';

/** A natural person, as reported. */
export interface ReportedPerson {
  readonly name: string;
  readonly phone?: string | null;
  readonly idNumber?: string | null;
  readonly address?: string | null;
}

/** A lead as another department hands it over. What it does not say is null or left out. */
export interface LeadReport {
  readonly channel: string;
  /** Number of the work order or lead at the department: with the channel, what makes it the same lead. */
  readonly reference: string;
  readonly kind: string;
  /** Asia/Shanghai. */
  readonly handedOverOn: string;
  /** By when the department wants an answer. */
  readonly answerBy?: string | null;
  readonly employer: { readonly name: string; readonly creditCode?: string | null; readonly workplace?: string | null };
  readonly matters: readonly {
    readonly kind: string;
    readonly endedOn?: string | null;
    readonly continues?: boolean | null;
    readonly workers?: number | null;
    readonly amount?: number | null;
  }[];
  readonly informant?: ReportedPerson | null;
  readonly informantSecret?: boolean;
  readonly account?: string | null;
}

const required = (schema: Schema, ...names: readonly string[]): Schema => ({ ...schema, required: names });
const said = (description: string, maxLength = 200): Schema => ({ ...text(description, maxLength), minLength: 1 });

/** 移送线索的内容. */
export const leadReportSchema: Schema = required(
  record('其他部门移送的线索', {
    channel: code('来源部门', codes.intakeChannels),
    reference: matching('来源部门的工单或者线索编号', '^[\\p{L}\\p{N}._/:()（）〔〕-]{1,64}$'),
    kind: code('移送方式', codes.intakeKinds),
    handedOverOn: day('移交之日'),
    answerBy: orNull(day('要求答复之日')),
    employer: required(
      record('用人单位', {
        name: said('名称'),
        creditCode: orNull(matching('统一社会信用代码', '^[0-9A-HJ-NPQRTUWXY]{18}$')),
        workplace: orNull(matching('用工所在地行政区划代码', '^\\d{6,12}$')),
      }),
      'name',
    ),
    matters: {
      type: 'array',
      description: '涉嫌违法事项',
      minItems: 1,
      maxItems: 20,
      items: required(
        record('涉嫌违法事项', {
          kind: code('案由', codes.matterKinds),
          endedOn: orNull(day('违法行为终了之日')),
          continues: orNull(flag('违法行为是否仍在继续')),
          workers: orNull({ ...count('涉及劳动者人数', 1), maximum: 1_000_000 }),
          amount: orNull({ ...money('涉及金额'), maximum: 10_000_000_000 }),
        }),
        'kind',
      ),
    },
    informant: orNull(
      required(
        record('投诉人或者举报人；收到即加密保存', {
          name: said('姓名'),
          phone: orNull(matching('电话', '^[0-9+\\- ]{3,30}$')),
          idNumber: orNull(text('身份证件号码', 60)),
          address: orNull(text('住址')),
        }),
        'name',
      ),
    ),
    informantSecret: flag('是否为举报人保密'),
    account: orNull(text('反映的情况；收到即加密保存', 10_000)),
  }),
  'channel',
  'reference',
  'kind',
  'handedOverOn',
  'employer',
  'matters',
);
