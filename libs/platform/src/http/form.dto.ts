import type { Json } from '#kernel';
import { ApiProperty } from '@nestjs/swagger';
import { checkedFormats, fieldKinds } from '../acting/forms/form.js';

const anyValue = {
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'object', additionalProperties: true },
    { type: 'array', items: {} },
  ],
};

/** 可选的一项 */
export class OptionDto {
  @ApiProperty(anyValue)
  value!: Json;
  label!: string;
  /** 选择本项后对同一层其他字段的进一步限制，按字段名：among、except、min、max、stated、least、including、totals */
  @ApiProperty({ type: Object, required: false })
  asks?: object;
}

/** 可以填写的人员 */
export class EligibleDto {
  person!: string;
  name!: string;
}

/** 列表中至少包括其中若干项 */
export class IncludingDto {
  least!: number;
  @ApiProperty({ type: 'array', items: {} })
  of!: readonly Json[];
}

export class TotalWhereDto {
  field!: string;
  @ApiProperty(anyValue)
  is!: Json;
}

/** 列表各项中符合条件的，其数额合计的上限 */
export class TotalDto {
  /** 数额字段 */
  of!: string;
  where!: TotalWhereDto;
  max!: number;
}

/** 表单的一个字段 */
export class FieldDto {
  name!: string;
  label!: string;
  /** money 以分为单位；instant 暂未使用 */
  @ApiProperty({ enum: fieldKinds })
  kind!: string;
  required!: boolean;
  /** 补录时，来源没有记载的可以不填 */
  mayBeUnsaid!: boolean;
  /** 加密保存 */
  sealed!: boolean;
  /** 数字或者日期的下限（含） */
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string', format: 'date' }], required: false })
  min?: number | string;
  /** 数字或者日期的上限（含） */
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string', format: 'date' }], required: false })
  max?: number | string;
  /** 文字的最少字数，列表的最少项数 */
  minLength?: number;
  /** 文字的最多字数，列表的最多项数 */
  maxLength?: number;
  notEmpty?: boolean;
  /** 列表中不得重复 */
  unique?: boolean;
  /** 正则表达式 */
  pattern?: string;
  /** 另有校验码：creditCode 统一社会信用代码，identityNumber 身份证号 */
  @ApiProperty({ enum: checkedFormats, required: false })
  format?: string;
  /** 填写说明 */
  hint?: string;
  /** 可选范围；没有本项的不限 */
  @ApiProperty({ type: () => [OptionDto], required: false })
  options?: OptionDto[];
  /** 可以直接采用的内容 */
  @ApiProperty({ ...anyValue, required: false })
  suggested?: Json;
  /** 所引用的记录：record 本案的记录，其他为线索、案件的编号前缀 */
  refersTo?: string;
  /** 可以填写的人员；没有本项的不限 */
  @ApiProperty({ type: () => [EligibleDto], required: false })
  eligible?: EligibleDto[];
  @ApiProperty({ type: () => [IncludingDto], required: false })
  including?: IncludingDto[];
  @ApiProperty({ type: () => [TotalDto], required: false })
  totals?: TotalDto[];
  /** kind 为 group 时的各字段 */
  @ApiProperty({ type: () => [FieldDto], required: false })
  fields?: FieldDto[];
  /** kind 为 list 时的每一项 */
  @ApiProperty({ type: () => FieldDto, required: false })
  item?: FieldDto;
}

export class FormDto {
  /** 填入 input 的字段 */
  @ApiProperty({ type: () => [FieldDto] })
  fields!: FieldDto[];
  /** 填入 doneBy 的执法人员；为 null 的不填 */
  @ApiProperty({ type: () => FieldDto, nullable: true })
  doneBy!: FieldDto | null;
}

/** 创建线索、案件的行为及其表单 */
export class ActFormDto {
  act!: string;
  /** 行为名称 */
  name!: string;
  /** 路径中的名称 */
  route!: string;
  /** 所需文书 */
  record!: string | null;
  /** 可以记录在今日以前：规定日数内的外勤行为，他人作出的行为 */
  dated!: boolean;
  form!: FormDto;
}
