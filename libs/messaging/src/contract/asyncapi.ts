import { leadReportSchema, leadReported } from '../intake/report.js';
import { deadLetterTopic, intakeTopic } from '../intake/topics.js';
import { type Schema, orNull, record, text } from './schema.js';
import { type PublicType, type Topic, fieldsOf, topics, typeName } from './topics.js';

type Tree = { readonly [key: string]: unknown };

/** Data of a public event: every field of its type, null where nobody said. */
export const dataSchema = (topic: Topic, type: PublicType): Schema =>
  record(type.zh, Object.fromEntries(fieldsOf(topic, type).map(([field, , schema]) => [field, orNull(schema)])));

const attribute = (description: string): Schema => text(description, 500);

/** Headers of CloudEvents 1.0 in binary mode, as every event that leaves has them. */
const headersOut: Schema = record('CloudEvents 1.0 属性（binary 模式）', {
  'content-type': { type: 'string', enum: ['application/json'] },
  ce_specversion: { type: 'string', enum: ['1.0'] },
  ce_id: attribute('事件编号；与记录中的编号相同'),
  ce_source: attribute('/bureau/行政区划代码'),
  ce_type: attribute('事件类型，末段为版本'),
  ce_subject: attribute('线索、案件或者期限的编号'),
  ce_time: { type: 'string', format: 'date-time', description: '发生时间；只知道日期的为当日零时' },
  ce_timeprecision: { type: 'string', enum: ['instant', 'day'], description: '发生时间精确到时刻还是日' },
  ce_happenedon: { type: 'string', format: 'date', description: '发生之日' },
  ce_recordedtime: { type: 'string', format: 'date-time', description: '录入时间' },
  ce_partitionkey: attribute('排序键，与 ce_subject 相同'),
  ce_sequence: { type: 'string', pattern: '^\\d{10}$', description: '在其编号内的序号，从 1 起；接收方据此去重' },
  ce_entry: { type: 'string', enum: ['live', 'received', 'transcribed'], description: '实时办理、收到、补录' },
  ce_chainhash: {
    type: 'string',
    pattern: '^[0-9a-f]{64}$',
    description: '链式摘要；同一序号摘要不同说明记录曾被恢复',
  },
});

const nameOf = (topic: Topic, type: PublicType): string => typeName(topic, type).slice('cn.gov.hrss.labour.'.length);

const messageFor = (topic: Topic, type: PublicType): Tree => ({
  name: typeName(topic, type),
  title: type.zh,
  contentType: 'application/json',
  headers: { $ref: '#/components/schemas/headers' },
  payload: dataSchema(topic, type),
});

const channelFor = (topic: Topic): Tree => ({
  address: `{prefix}.${topic.name}`,
  title: topic.zh,
  parameters: prefix,
  messages: Object.fromEntries(
    topic.types.map((type) => [nameOf(topic, type), { $ref: `#/components/messages/${nameOf(topic, type)}` }]),
  ),
});

const prefix = { prefix: { description: '本系统的主题前缀', default: 'anmai' } };
const intakeMessage = { $ref: '#/components/messages/intake.LeadReported.v1' };

/** The contract with other departments as AsyncAPI 3.0: written from the tables that the program itself works by. */
export const asyncApi = (): Tree => ({
  asyncapi: '3.0.0',
  info: {
    title: '案脉 对外事件',
    version: '1',
    description:
      '劳动保障监察记录对外提供的事件，和其他部门移送线索的格式。CloudEvents 1.0；至少一次送达，同一编号内保持顺序；' +
      '按（ce_subject，ce_sequence）去重。不含姓名、单位名称、自由文本和文件。版本内只增加字段和代码。',
  },
  defaultContentType: 'application/json',
  channels: {
    ...Object.fromEntries(topics.map((topic) => [topic.name, channelFor(topic)])),
    [intakeTopic]: {
      address: `{prefix}.${intakeTopic}`,
      title: '其他部门移送的线索',
      parameters: prefix,
      messages: { LeadReported: intakeMessage },
    },
    [deadLetterTopic]: {
      address: `{prefix}.${deadLetterTopic}`,
      title: '无法登记的移送线索，附理由；只供本系统使用，与移送主题同样保密、限期保存',
      parameters: prefix,
      messages: { LeadReported: intakeMessage },
    },
  },
  operations: {
    ...Object.fromEntries(
      topics.map(({ name, zh }) => [
        `tell-${name}`,
        { action: 'send', title: zh, channel: { $ref: `#/channels/${name}` } },
      ]),
    ),
    'receive-leads': { action: 'receive', title: '接收线索', channel: { $ref: `#/channels/${intakeTopic}` } },
    'put-aside': { action: 'send', title: '搁置', channel: { $ref: `#/channels/${deadLetterTopic}` } },
  },
  components: {
    messages: {
      ...Object.fromEntries(
        topics.flatMap((topic) => topic.types.map((type) => [nameOf(topic, type), messageFor(topic, type)] as const)),
      ),
      'intake.LeadReported.v1': {
        name: leadReported,
        title: '移送线索',
        contentType: 'application/json',
        summary: 'CloudEvents 1.0，binary 或者 structured 模式；同一来源部门的同一编号只登记一次',
        payload: leadReportSchema,
      },
    },
    schemas: { headers: headersOut },
  },
});
