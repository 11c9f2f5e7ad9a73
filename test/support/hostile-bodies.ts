import type { Json, JsonObject } from '#kernel';
import type { Dice } from './dice.js';
import { type Spoilt, canaries, spoilField } from './hostile-values.js';
import type { Dto } from './routes.js';
import { type Known, validInput } from './valid-input.js';

// Bodies that are no JSON, not the JSON that was asked for, or too much of it.

export interface HostileBody {
  readonly bytes: Buffer;
  readonly what: string;
  readonly mustRefuse: boolean;
}

/** The body of a JSON route, spoilt in one way. */
export function hostileBody(dice: Dice, dto: Dto, known: Known): HostileBody {
  const right = validInput(dice, dto, known);
  return dice.pick([
    () => written(spoilField(dice, dto, right, known)),
    () => written(spoilField(dice, dto, right, known)),
    () => written(withAnotherField(dice, right)),
    () => written(anotherBody(dice, right)),
    () => rewritten(dice, JSON.stringify(right)),
    () => notText(dice, JSON.stringify(right)),
  ])();
}

const written = ({ value, what, mustRefuse }: Spoilt): HostileBody => ({
  bytes: Buffer.from(JSON.stringify(value)),
  what: `body: ${what}`,
  mustRefuse,
});

const strangers = [
  'extra',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  'toJSON',
  'then',
  'recordedBy',
  'commandId',
  '张三',
  '',
  'x'.repeat(5000),
];

/** A field that nobody asked for, at the top or one level down. */
function withAnotherField(dice: Dice, right: JsonObject): Spoilt {
  const name = dice.pick(strangers);
  const value = dice.pick<Json>([1, canaries[0]!, { a: [canaries[1]!] }, null, true]);
  const below = Object.entries(right).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  const what = `has the field ${name.slice(0, 20)}`;
  if (below.length === 0 || dice.chance(50)) return { value: { ...right, [name]: value }, what, mustRefuse: true };
  const [field, inner] = dice.pick(below);
  const spoilt = { ...right, [field]: { ...inner, [name]: value } };
  return { value: spoilt, what: `${field} ${what}`, mustRefuse: true };
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function anotherBody(dice: Dice, right: JsonObject): Spoilt {
  const value = dice.pick<Json>([
    null,
    [],
    [right],
    [[right]],
    'x',
    '',
    0,
    true,
    { body: right },
    JSON.stringify(right),
  ]);
  return { value, what: `is ${JSON.stringify(value).slice(0, 40)}`, mustRefuse: true };
}

/** JSON as it must not be written. */
function rewritten(dice: Dice, right: string): HostileBody {
  const [what, text] = dice.pick(spellings)(right, dice);
  return { bytes: Buffer.from(text), what: `body: ${what}`, mustRefuse: true };
}

/** What comes first in the object; a body of `{}` gets a lonely member. */
const first = (right: string, member: string): string =>
  right === '{}' ? `{${member}}` : `{${member},${right.slice(1)}`;

const spellings: readonly ((right: string, dice: Dice) => readonly [what: string, text: string])[] = [
  (right) => ['__proto__', first(right, '"__proto__":{"roles":["administrator"]}')],
  (right) => ['__proto__ in escapes', first(right, '"\\u005f_proto__":{"public":true}')],
  (right) => ['constructor.prototype', first(right, '"constructor":{"prototype":{"public":true}}')],
  (right) => ['a key twice', first(right, '"a":1,"a":2')],
  (right) => ['a key twice, once in escapes', first(right, '"ab":1,"a\\u0062":2')],
  (right) => ['1e400', first(right, '"a":1e400')],
  (right) => ['-1e400', first(right, '"a":-1e400')],
  (right) => ['a number without end', first(right, `"a":${'9'.repeat(5000)}`)],
  (right) => ['NaN', first(right, '"a":NaN')],
  (right) => ['Infinity', first(right, '"a":-Infinity')],
  (right) => ['a leading zero', first(right, '"a":01')],
  (right) => ['hexadecimal', first(right, '"a":0x10')],
  (right) => ['a comment', `/* x */${right}`],
  (right) => ['a trailing comma', right.replace(/\}$/, ',}')],
  (right) => ['single quotes', right.replaceAll('"', "'")],
  (right) => ['a second value', `${right}${right}`],
  (right) => ['something after', `${right}\u0000`],
  (right) => ['an escaped NUL', first(right, '"a":"\\u0000"')],
  (right) => ['a bare NUL', first(right, '"a":"\u0000"')],
  (right) => ['a bare line break', first(right, '"a":"\n"')],
  (right) => ['a lone surrogate', first(right, '"a":"\\ud83d"')],
  (right) => ['a lone surrogate as a key', first(right, '"\\udc00":1')],
  (right) => ['a bad escape', first(right, '"a":"\\x41"')],
  (right, dice) => ['its end missing', right.slice(0, dice.whole(1, right.length - 1))],
  (right, dice) => ['depth', deep(dice, right)],
  (right, dice) => ['a crowd of keys', first(right, manyKeys(dice.whole(1000, 8000)))],
  (right, dice) => [
    'a crowd of items',
    first(right, `"a":[${Array.from({ length: dice.whole(1000, 8000) }).fill(1)}]`),
  ],
  () => ['only spaces', ' \n\t '],
  () => ['an opening bracket', '['.repeat(20_000)],
  () => ['too much', `{"a":"${'甲'.repeat(400_000)}"}`],
];

function deep(dice: Dice, right: string): string {
  const depth = dice.pick([33, 100, 5000, 60_000]);
  const [open, close] = dice.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  return first(right, `"a":${open.repeat(depth)}1${dice.chance(70) ? close.repeat(depth) : ''}`);
}

const manyKeys = (count: number): string => Array.from({ length: count }, (_, n) => `"k${n}":${n}`).join(',');

const bom = Buffer.from([0xef, 0xbb, 0xbf]);

/** Bytes that are no UTF-8, or more than UTF-8. */
function notText(dice: Dice, right: string): HostileBody {
  const bytes = Buffer.from(right);
  const at = dice.whole(1, bytes.length - 1);
  const between = (...inserted: number[]) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from(inserted), bytes.subarray(at)]);
  const [what, spoilt] = dice.pick<readonly [string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['a byte order mark', Buffer.concat([bom, bytes])],
    ['UTF-16', Buffer.from(`\ufeff${right}`, 'utf16le')],
    ['a stray byte', between(0xff)],
    ['an overlong slash', between(0xc0, 0xaf)],
    ['half a character', between(0xe7, 0x94)],
    ['a surrogate in UTF-8', between(0xed, 0xa0, 0x80)],
    ['beyond the last character', between(0xf4, 0x90, 0x80, 0x80)],
    ['GB18030', Buffer.from([0x7b, 0x22, 0xbc, 0xd7, 0x22, 0x3a, 0x31, 0x7d])],
    ['gzip', Buffer.from('1f8b0800000000000003abae050043bfa6a302000000', 'hex')],
  ]);
  return { bytes: spoilt, what: `body: ${what}`, mustRefuse: true };
}
