import { visit } from 'jsonc-parser';
import type { Json } from './json.js';
import { invalid } from './problem.js';

/** Deeper nesting than any act or act log has. */
const deepest = 32;

/**
 * Reads JSON that somebody else wrote. What `JSON.parse` would silently bend is refused: duplicate keys, `__proto__` and
 * whatever else every object has already, numbers beyond a double, lone surrogates, control characters other than tab
 * and line breaks, more than 32 levels.
 * @param mostValues what the whole text may hold; counted before anything is parsed.
 * @throws Problem `json-malformed`, `json-too-deep`, `json-too-many-values`, `json-duplicate-key`,
 *   `json-forbidden-key`, `json-bad-text`, `json-bad-number`; details name the place, never the value.
 */
export function parseStrictJson(text: string, mostValues = Infinity): Json {
  const { depth, values } = extentOf(text);
  if (depth > deepest) throw invalid('json-too-deep', { most: deepest });
  if (values > mostValues) throw invalid('json-too-many-values', { most: mostValues });
  const value = parsed(text);
  refuseDuplicateKeys(text);
  refuseBadValues(value, '$');
  return value;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw invalid('json-malformed', { line: lineAt(text, firstFault(text)) });
  }
}

/** Where the text stops being JSON; what the engine says of the place is worded for people and often missing. */
function firstFault(text: string): number {
  let first = text.length;
  visit(text, { onError: (_, offset) => void (first = Math.min(first, offset)) }, { disallowComments: true });
  return first;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Counted before parsing, so that no parser recurses into a hostile text or makes a million objects of it. */
function extentOf(text: string): { readonly depth: number; readonly values: number } {
  let depth = 0;
  let most = 0;
  let values = 1;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x2c) values++;
    else if (c === 0x7b || c === 0x5b) {
      values++;
      most = Math.max(most, ++depth);
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
  return { depth: most, values };
}

function refuseDuplicateKeys(text: string): void {
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key)) throw invalid('json-duplicate-key', { key: key.slice(0, 60), line: lineAt(text, offset) });
      keys?.add(key);
    },
  });
}

function refuseBadValues(value: Json, path: string): void {
  if (typeof value === 'string') refuseBadText(value, path);
  else if (typeof value === 'number' && !Number.isFinite(value)) throw invalid('json-bad-number', { path });
  else if (Array.isArray(value)) value.forEach((item: Json, i) => refuseBadValues(item, `${path}[${i}]`));
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) {
      if (key in Object.prototype) throw invalid('json-forbidden-key', { path });
      refuseBadText(key, path);
      refuseBadValues(item, `${path}.${key.slice(0, 60)}`);
    }
}

const badText = /(?![\t\n\r])\p{Cc}/u;

function refuseBadText(text: string, path: string): void {
  if (!text.isWellFormed() || badText.test(text)) throw invalid('json-bad-text', { path });
}
