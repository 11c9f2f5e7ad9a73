import type { Json, JsonObject } from '#kernel';
import { type FieldRule, fieldsOf } from '#platform';
import type { Dice } from './dice.js';
import type { Dto } from './routes.js';
import { type Known, validInput } from './valid-input.js';

// Values that are not what a field asks for.

/** Stand in hostile values as if they were somebody's; no answer may repeat them. */
export const canaries = ['绝密证人甲', '13712345678', '110101199003078999'];

/** A place in an input and what was done to it. */
export interface Spoilt {
  readonly value: Json;
  readonly what: string;
  /** No right answer takes it. False where it depends on what the field means. */
  readonly mustRefuse: boolean;
}

/** One field, at any depth, made into something else. */
export function spoilField(dice: Dice, dto: Dto, input: JsonObject, known: Known): Spoilt {
  const rule = dice.pick(fieldsOf(dto));
  const inner = rule.nested && input[rule.field];
  if (rule.nested && inner !== null && inner !== undefined && dice.chance(65)) {
    const items = rule.is === 'list' ? (inner as readonly JsonObject[]) : [inner as JsonObject];
    const at = dice.whole(0, items.length - 1);
    const spoilt = spoilField(dice, rule.nested, items[at] ?? validInput(dice, rule.nested, known), known);
    const value = rule.is === 'list' ? items.with(at, spoilt.value as JsonObject) : spoilt.value;
    // an act that is copied from paper may leave out what the paper does not say
    const copied = rule.field === 'input' && (input['transcription'] ?? null) !== null;
    const mustRefuse = spoilt.mustRefuse && !(copied && /^\w+ (?:missing|is null)$/.test(spoilt.what));
    return { value: { ...input, [rule.field]: value }, what: `${rule.field}.${spoilt.what}`, mustRefuse };
  }
  if (dice.chance(10) && !rule.optional && !rule.hasDefault) {
    const { [rule.field]: _, ...rest } = input;
    return { value: rest, what: `${rule.field} missing`, mustRefuse: true };
  }
  const { value, what, mustRefuse } = dice.chance(55) ? ofAnotherType(dice, rule, known) : outOfBounds(dice, rule);
  return { value: { ...input, [rule.field]: value }, what: `${rule.field} ${what}`, mustRefuse };
}

const numbers: readonly Json[] = [0, 1, -1, 0.1, 1e308, -1e308, 5e-324, 2 ** 53, -(2 ** 63)];
const objects: readonly Json[] = [{}, { a: { b: 1 } }, { length: 1, 0: 'x' }, { toString: 'x' }];
const lists: readonly Json[] = [[], [[]], [null], ['x', 1], [{}]];

function ofAnotherType(dice: Dice, rule: FieldRule, known: Known): Spoilt {
  const nothing: readonly Json[] = rule.optional ? [] : [null];
  const others: Record<FieldRule['is'], readonly Json[]> = {
    text: [...numbers, ...objects, ...lists, true, false, ...nothing],
    flag: [...numbers, ...objects, ...lists, 'true', '', '是', ...nothing],
    whole: [0.5, 1e-7, ...objects, ...lists, '1', '一', true, ...nothing],
    list: [...numbers, ...objects, 'x', '', true, ...nothing],
    object: [...numbers, ...lists, 'x', '{}', true, ...nothing],
  };
  const value = rule.nested && dice.chance(40) ? wrapped(dice, rule, known) : dice.pick(others[rule.is]);
  return { value, what: `is ${JSON.stringify(value).slice(0, 80)}`, mustRefuse: true };
}

/** A list where an object belongs, a list in a list: right inside, wrong outside. */
function wrapped(dice: Dice, { nested, is }: FieldRule, known: Known): Json {
  const right = () => validInput(dice, nested!, known);
  return is === 'object' ? dice.pick<Json>([[right()], [[right()]], [right(), right()]]) : [[right()], right()];
}

const spoiltTexts = ['\u0000', '甲\u0007乙', '\u007f', '\u0085', '\ud800', 'x\udc00y', '\udfff\ud800', '\u001b[31m'];
const noDays = [
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '26-1-1',
  '2026/01/01',
  '2026-01-01T00:00:00Z',
  '昨天',
  '',
  ' ',
];
const farDays = ['1000-01-01', '9999-12-31', '2999-01-01', '-271821-04-20', '+275760-09-13'];
const odd = [
  'constructor',
  '__proto__',
  'toString',
  '../../etc/passwd',
  "'; DROP TABLE events;--",
  '${7*7}',
  '=1+1',
  ...canaries,
];

function outOfBounds(dice: Dice, rule: FieldRule): Spoilt {
  const said = (value: Json, what: string, mustRefuse = true): Spoilt => ({ value, what, mustRefuse });
  switch (rule.is) {
    case 'flag':
    case 'object':
      return said('\u0000', 'is a NUL');
    case 'whole': {
      const { min, max } = rule.range;
      const value = dice.pick([min - 1, max + 1, min - 1e15, max + 1e15]);
      return said(value, `is ${value}`, value < min || value > max);
    }
    case 'list': {
      const length = dice.pick([(rule.most ?? 1000) + 1, 3000]);
      return said(
        Array.from({ length }, (_, n) => (rule.nested ? {} : `item ${n}`)),
        `has ${length} items`,
      );
    }
    case 'text':
      return spoiltText(dice, rule, said);
  }
}

function spoiltText(dice: Dice, rule: FieldRule, said: (value: Json, what: string, mustRefuse?: boolean) => Spoilt) {
  if (dice.chance(30)) return said(dice.pick(spoiltTexts), 'has characters that are none');
  if (rule.most !== undefined && dice.chance(40)) {
    const length = dice.pick([rule.most + 1, rule.most + 1, rule.most * 2 + 100, 50_000]);
    return said(dice.pick(['𠮷', '甲', 'a']).repeat(length), `has ${length} characters`);
  }
  if (rule.format === 'day' || (rule.pattern && String(rule.pattern).includes('\\d{4}-\\d{2}-\\d{2}')))
    return dice.chance(50) ? said(dice.pick(noDays), 'is no day') : said(dice.pick(farDays), 'is a day far off');
  if (rule.notEmpty && dice.chance(20)) return said('', 'is empty');
  const isFree = !rule.pattern && !rule.oneOf && !rule.format;
  return said(dice.pick(odd), 'is an odd text', !isFree);
}
