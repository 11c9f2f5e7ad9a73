import { amendmentFields, caseFields, leadFields, limitFields } from './fields.js';
import type { JsonObject } from '#kernel';
import { type Schema, onlyWhat, orNull, partial } from './schema.js';

/** One public event type: which stored event it is derived from, and what of it leaves. */
export interface PublicType<Field extends string = string> {
  /** Type of the stored event. */
  readonly from: string;
  readonly name: string;
  /** Raised when a field is taken away or means something else; fields and codes are added without. */
  readonly version: number;
  /** 中文名. */
  readonly zh: string;
  /** Each public field with the member of the stored data that it is read from. */
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/**
 * What is told to one audience. Every event of a stream goes to one topic, keyed by its stream, so that a stream's order
 * is kept. `fields` is the allow-list: what it does not name never leaves, whatever the record holds.
 */
export interface Topic {
  readonly name: string;
  /** Third part of its event types: `cn.gov.hrss.labour.<domain>.<name>.v<version>`. */
  readonly domain: string;
  readonly zh: string;
  /** What the ids of its streams begin with. */
  readonly streams: string;
  readonly fields: Readonly<Record<string, Schema>>;
  readonly types: readonly PublicType[];
}

/** What is told of every stream that people record acts in, beside its own events. */
const amendments: readonly PublicType[] = [
  { from: 'RecordVoided', name: 'RecordVoided', version: 1, zh: '作废记录', fields: { record: 'event' } },
  {
    from: 'RecordCorrected',
    name: 'RecordCorrected',
    version: 1,
    zh: '更正记录',
    fields: { record: 'event', day: 'happenedOn', changes: 'changes' },
  },
];

/** @param amended the acts of its streams may be voided and corrected. */
function topic<F extends Readonly<Record<string, Schema>>>(
  told: Omit<Topic, 'types' | 'fields'> & {
    readonly fields: F;
    readonly types: readonly PublicType<keyof F & string>[];
  },
  { amended }: { readonly amended: boolean },
): Topic {
  if (!amended) return told;
  const { fields, types } = told;
  const corrected = Object.fromEntries(
    types.flatMap((type) => Object.keys(type.fields).map((field) => [field, orNull(fields[field]!)])),
  );
  const changes = partial('更正后的内容；没有列出的字段不变', corrected);
  return { ...told, fields: { ...fields, ...amendmentFields, changes }, types: [...types, ...amendments] };
}

/** A row whose public fields are called as they are stored, unless it says otherwise. */
const row = <Field extends string>(
  from: string,
  zh: string,
  fields: readonly Field[] = [],
  otherwise: Partial<Pick<PublicType<Field>, 'name' | 'version' | 'fields'>> = {},
): PublicType<Field> => ({
  from,
  name: otherwise.name ?? from,
  version: otherwise.version ?? 1,
  zh,
  fields: {
    ...Object.fromEntries(fields.map((field) => [field, field])),
    ...otherwise.fields,
  } as PublicType<Field>['fields'],
});

const leads = topic(
  {
    name: 'leads',
    domain: 'leads',
    zh: '线索的登记和去向',
    streams: 'inspection-lead-',
    fields: leadFields,
    types: [
      row('LeadRegistered', '收到线索', ['source', 'employer', 'matters', 'reference'], { name: 'LeadReceived' }),
      row('LeadAccepted', '受理'),
      row('LeadRefused', '不予受理', [], { fields: { refusalGround: 'ground' } }),
      row('LeadTransferred', '移送'),
      row('LeadTakenUp', '并入案件', ['inspectionCase']),
      row('LeadReleased', '退出案件', ['inspectionCase']),
    ],
  },
  { amended: true },
);

const cases = topic(
  {
    name: 'cases',
    domain: 'inspection',
    zh: '案件的立案、决定、送达、履行、公示和结案',
    streams: 'inspection-case-',
    fields: caseFields,
    types: [
      row('CaseOpened', '建案', ['employer', 'matters', 'leads']),
      row('CaseFiled', '立案', ['number']),
      row('FilingDeclined', '不予立案'),
      row('FilingRevoked', '撤销立案'),
      row('RectificationOrdered', '责令限期改正', ['number', 'rectifyBy']),
      row('RectificationVerified', '复查改正情况', ['order'], { fields: { rectification: 'outcome' } }),
      row('PenaltyDecided', '行政处罚决定', ['number', 'sanctions']),
      row('AdministrativeOrderMade', '行政处理决定', ['number', 'owed', 'compensation', 'performBy']),
      row('NoPenaltyDecided', '不予行政处罚决定', ['number'], { fields: { noPenaltyGround: 'ground' } }),
      row('OnSpotPenaltyDecided', '当场处罚', ['number', 'party', 'sanctions']),
      row('CaseTransferred', '移送有关部门'),
      row('DocumentServed', '送达文书', ['paper', 'of', 'method']),
      row('ServiceAnnounced', '公告送达', ['paper', 'of']),
      row('FinePaid', '缴款', ['decision', 'amount', 'purpose', 'inFull']),
      row('OrderPerformed', '履行行政处理决定', ['decision', 'amount', 'workers', 'complete']),
      row('ReconsiderationDecided', '行政复议决定', ['decision', 'fine'], { fields: { remedy: 'outcome' } }),
      row('JudgmentEffective', '裁判生效', ['decision', 'fine'], { fields: { remedy: 'outcome' } }),
      row('EnforcementApplied', '申请强制执行', ['decision']),
      row('EnforcementEnded', '执行终结', ['application', 'amount'], { fields: { enforcement: 'outcome' } }),
      row('DecisionPublished', '公示决定', ['decision']),
      row('PublicationWithdrawn', '撤回公示', ['publication']),
      row('CaseClosed', '结案', [], { fields: { closureGround: 'ground' } }),
      row('CaseReopened', '重新办理'),
    ],
  },
  { amended: true },
);

const limits = topic(
  {
    name: 'limits',
    domain: 'limits',
    zh: '法定期限的逾期和撤回',
    streams: 'clock-',
    fields: limitFields,
    types: [
      row('LimitLapsed', '期限逾期', ['of', 'family', 'rule', 'trigger', 'due', 'obligated', 'provisional']),
      row('LapseWithdrawn', '撤回逾期记录', ['of', 'family', 'rule', 'trigger', 'due', 'lapse', 'because']),
    ],
  },
  { amended: false },
);

/** Everything that leaves. Another stored event is never told to anybody. */
export const topics: readonly Topic[] = [leads, cases, limits];

/** `cn.gov.hrss.labour.inspection.CaseFiled.v1` */
export const typeName = ({ domain }: Topic, { name, version }: PublicType): string =>
  `cn.gov.hrss.labour.${domain}.${name}.v${version}`;

/** The fields of a type as its data has them: all there, null where nobody said. */
export const fieldsOf = ({ fields }: Topic, type: PublicType): readonly (readonly [string, string, Schema])[] =>
  Object.entries(type.fields).map(([field, member]) => [field, member!, fields[field]!]);

/**
 * What a correction changes, by public field. It does not say which type it corrects; where two public fields are read
 * from one member, their codes tell them apart.
 */
export function changesOf({ fields, types }: Topic, changed: JsonObject): JsonObject {
  const pairs = types.flatMap((type) => Object.entries(type.fields));
  return Object.fromEntries(
    pairs.flatMap(([field, member]) => {
      if (member === undefined || !Object.hasOwn(changed, member)) return [];
      const value = onlyWhat(orNull(fields[field]!), changed[member]);
      return value === null && changed[member] !== null ? [] : [[field, value] as const];
    }),
  );
}
