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

/** Every fault of a validated input, with the path of its field. */
export function fieldFaults(errors: readonly ValidationError[], path = ''): readonly FieldFault[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = path === '' ? property : `${path}.${property}`;
    const own = Object.entries(constraints).map(([name, message]) => ({
      field,
      fault: isChinese.test(message) ? message.replaceAll(property, '').trim() : (faults[name] ?? '不符合要求'),
    }));
    return [...own, ...fieldFaults(children, field)];
  });
}
