import type { ValidationError } from 'class-validator';

/** What was wrong with one field of an input, as the person who filled it in has to read it. */
export type FieldFault = { readonly field: string; readonly fault: string };

/** class-validator's constraint names; `{1}` and the like are already filled into a message that speaks Chinese. */
const faults: Readonly<Record<string, string>> = {
  isString: '应当是文字',
  isNotEmpty: '不能为空',
  isBoolean: '应当是“是”或“否”（true/false）',
  isInt: '应当是整数',
  isArray: '应当是列表',
  isObject: '应当是对象',
  isIn: '不在可选范围内',
  isUuid: '应当是编号（UUID）',
  min: '数值过小',
  max: '数值过大',
  minLength: '内容过短',
  maxLength: '内容过长',
  arrayNotEmpty: '至少填写一项',
  arrayMaxSize: '项数过多',
  arrayUnique: '有重复项',
  matches: '格式不正确',
  whitelistValidation: '不是本表的字段',
  nestedValidation: '应当是对象',
};

const isChinese = /\p{Script=Han}/u;
/** More would help nobody, and a hostile input could have thousands. */
const mostFaults = 30;
/** Names of fields that we gave are shorter. */
const longestField = 60;

/** The first faults of a validated input, each with the path of its field. */
export const fieldFaults = (errors: readonly ValidationError[]): readonly FieldFault[] =>
  faultsUnder('', errors).slice(0, mostFaults);

function faultsUnder(path: string, errors: readonly ValidationError[]): readonly FieldFault[] {
  return errors.flatMap((error) => {
    const name = clipped(error.property);
    const field = path === '' ? name : `${path}.${name}`;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
      field,
      fault: faultOf(error, constraint, message),
    }));
    return [...own, ...faultsUnder(field, error.children ?? [])];
  });
}

/** A DTO's own message says more than the name of its decorator; that a field is missing says more than either. */
function faultOf({ property, value }: ValidationError, constraint: string, message: string): string {
  if (constraint === 'whitelistValidation') return faults['whitelistValidation']!;
  if (value === undefined) return faults['isNotEmpty']!;
  return isChinese.test(message) ? message.replaceAll(property, '').trim() : (faults[constraint] ?? '不符合要求');
}

const clipped = (name: string): string => (name.length > longestField ? `${name.slice(0, longestField)}…` : name);
