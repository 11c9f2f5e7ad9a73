import type { StoredRow } from '#event-store';

const code = (character: string): number => character.charCodeAt(0);
const [quote, backslash, space, dash, comma, colon] = ['"', '\\', ' ', '-', ',', ':'].map(code) as Codes;
const [open, close, openList, closeList, zero, nine] = ['{', '}', '[', ']', '0', '9'].map(code) as Codes;
type Codes = [number, number, number, number, number, number];
const hexDigits = Buffer.from('0123456789abcdef');
const literals = ['true', 'false', 'null'].map((word) => Buffer.from(word));
const mostDepth = 20;
/** Bytes at which a text ends, or is one that has to be parsed: 1 for each of them. */
const stops = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte === quote || byte === backslash || byte < space),
);

const names = ['recordedAt', 'id', 'type', 'commandId', 'stream', 'version'] as const;
type Name = (typeof names)[number];
/** By length, which no two share; `bit` tells them apart in a set. */
const known: ({ readonly name: Name; readonly bytes: Buffer; readonly bit: number } | undefined)[] = [];
for (const [n, name] of names.entries()) known[name.length] = { name, bytes: Buffer.from(name), bit: 1 << n };
const allOfThem = (1 << names.length) - 1;

/**
 * Whether meta is well-formed JSON and says what the columns say, found by going through its bytes once, without making
 * anything of them. It says yes only where parsing would find the same; no may also mean that meta is written in another
 * way than ours (spaces, escapes, fractions, a name that comes twice), and then it has to be parsed.
 */
export function agreesPlainly(row: StoredRow): boolean {
  const { bytes, metaAt, metaEnd } = row;
  if (bytes[metaAt] !== open) return false;
  let agreeing = 0; // a set of bits
  for (let at = metaAt; bytes[at] !== close;) {
    const from = at + 2;
    const colonAt = afterName(bytes, at + 1, metaEnd);
    const end = colonAt < 0 ? -1 : afterValue(bytes, colonAt + 1, metaEnd, 1);
    if (end < 0) return false;
    const length = colonAt - 1 - from;
    const member = known[length];
    if (member && isSame(bytes, from, member.bytes, 0, length)) {
      if ((agreeing & member.bit) !== 0 || !agrees(row, member.name, colonAt + 1, end)) return false;
      agreeing |= member.bit;
    }
    at = end;
    if (bytes[at] !== comma && bytes[at] !== close) return false;
    if (bytes[at] === close && at !== metaEnd - 1) return false;
  }
  return agreeing === allOfThem;
}

// Each of these gives where what begins at a place ends, -1 where it is not what was expected or leaves the bounds.

/** @returns where its colon stands. */
function afterName(bytes: Buffer, at: number, end: number): number {
  const behind = afterText(bytes, at, end);
  return behind >= 0 && bytes[behind] === colon ? behind : -1;
}

function afterText(bytes: Buffer, at: number, end: number): number {
  if (bytes[at] !== quote) return -1;
  let next = at + 1;
  while (next < end && stops[bytes[next]!] === 0) next++;
  return next < end && bytes[next] === quote ? next + 1 : -1;
}

function afterValue(bytes: Buffer, at: number, end: number, depth: number): number {
  const byte = bytes[at]!;
  if (byte === quote) return afterText(bytes, at, end);
  if (byte === open) return afterMembers(bytes, at, end, depth + 1, close);
  if (byte === openList) return afterMembers(bytes, at, end, depth + 1, closeList);
  if (byte === dash || (byte >= zero && byte <= nine)) return afterWhole(bytes, at);
  for (const word of literals) if (isSame(bytes, at, word, 0, word.length)) return at + word.length;
  return -1;
}

/** @param closing what ends it: an object has names, a list has none. */
function afterMembers(bytes: Buffer, at: number, end: number, depth: number, closing: number): number {
  if (depth > mostDepth) return -1;
  if (bytes[at + 1] === closing) return at + 2;
  for (let next = at; next < end;) {
    const before = closing === close ? afterName(bytes, next + 1, end) : next;
    next = before < 0 ? -1 : afterValue(bytes, before + 1, end, depth);
    if (next < 0) return -1;
    if (bytes[next] === closing) return next + 1;
    if (bytes[next] !== comma) return -1;
  }
  return -1;
}

/** Of a whole number. */
function afterWhole(bytes: Buffer, at: number): number {
  const from = bytes[at] === dash ? at + 1 : at;
  let next = from;
  while (bytes[next]! >= zero && bytes[next]! <= nine) next++;
  return next === from || (bytes[from] === zero && next > from + 1) ? -1 : next;
}

/** Whether a value says what the column does. @param end where it ends. */
function agrees(row: StoredRow, name: Name, at: number, end: number): boolean {
  const { bytes } = row;
  switch (name) {
    case 'version':
      return bytes.toString('latin1', at, end) === String(row.ver);
    case 'stream':
      return saysText(bytes, at, end, row.streamAt, row.typeAt);
    case 'type':
      return saysText(bytes, at, end, row.typeAt, row.roomAt);
    case 'id':
      return row.hashAt === row.idsAt + 32 && saysUuid(bytes, at, end, row.idsAt);
    case 'commandId':
      return saysUuid(bytes, at, end, row.idsAt + 16);
    case 'recordedAt':
      return bytes[at] === quote && Date.parse(bytes.toString('latin1', at + 1, end - 1)) === row.ts;
  }
}

function isSame(bytes: Buffer, at: number, others: Buffer, from: number, length: number): boolean {
  for (let n = 0; n < length; n++) if (bytes[at + n] !== others[from + n]) return false;
  return true;
}

const saysText = (bytes: Buffer, at: number, end: number, from: number, to: number): boolean =>
  bytes[at] === quote && end - at - 2 === to - from && isSame(bytes, at + 1, bytes, from, to - from);

/** In small letters, with its four dashes. @param from where its 16 bytes begin. */
function saysUuid(bytes: Buffer, at: number, end: number, from: number): boolean {
  if (bytes[at] !== quote || end - at !== 38) return false;
  let read = at + 1;
  for (let n = 0; n < 16; n++) {
    if ((n === 4 || n === 6 || n === 8 || n === 10) && bytes[read++] !== dash) return false;
    const byte = bytes[from + n]!;
    if (bytes[read++] !== hexDigits[byte >> 4] || bytes[read++] !== hexDigits[byte & 15]) return false;
  }
  return true;
}
