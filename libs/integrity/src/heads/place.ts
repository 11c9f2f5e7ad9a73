import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Position, Problem, startOfLog } from '#kernel';
import { LineFile, bringInStep } from './line-file.js';
import type { SignedHead } from './signed-head.js';
import type { KeyRecord } from './signing-keys.js';

/** A directory that signed heads and public keys are written to. */
export class Place {
  readonly heads: LineFile;
  readonly keys: LineFile;

  constructor(readonly directory: string) {
    this.heads = new LineFile(join(directory, 'heads.jsonl'));
    this.keys = new LineFile(join(directory, 'keys.jsonl'));
  }
}

/** @returns whether both hold the same heads and keys now. */
export const bringPlacesInStep = (a: Place, b: Place): boolean =>
  bringInStep(a.keys, b.keys) && bringInStep(a.heads, b.heads);

/** What stands in a place; lines that cannot be read are told by their number from 1. */
export interface PlaceContents {
  readonly directory: string;
  readonly heads: readonly SignedHead[];
  readonly keys: readonly KeyRecord[];
  readonly unreadable: readonly number[];
}

export function readPlace(directory: string): PlaceContents {
  const place = new Place(directory);
  const heads = parsed<SignedHead>(place.heads.read(), isHead);
  const keys = parsed<KeyRecord>(place.keys.read(), isKey);
  return { directory, heads: heads.values, keys: keys.values, unreadable: [...heads.unreadable, ...keys.unreadable] };
}

/** Up to where the heads in a place reach; the start of the log where there is none. Reads the last line alone. */
export function lastPosition(directory: string): Position {
  const line = new Place(directory).heads.last();
  const head = line === undefined ? undefined : parsedObject(line);
  return head && isHead(head) ? (head as SignedHead).position : startOfLog;
}

/**
 * The places in a directory: itself, and those beneath it where several signers keep one each. A log that several
 * processes sign has a place for every one of them.
 */
export function placesUnder(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  const beneath = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(directory, name));
  return [directory, ...beneath.toSorted()].filter((one) => existsSync(new Place(one).heads.path));
}

/** The place whose heads reach furthest; the directory itself where none has any. */
export function furthestPlace(directory: string): string {
  const [furthest = directory] = placesUnder(directory).toSorted((a, b) =>
    lastPosition(a) < lastPosition(b) ? 1 : -1,
  );
  return furthest;
}

/** @throws Problem `heads-unreadable`. */
export function readWholePlace(directory: string): PlaceContents {
  const contents = readPlace(directory);
  const [line] = contents.unreadable;
  if (line !== undefined) throw new Problem('corrupt', 'heads-unreadable', { directory, line });
  return contents;
}

function parsed<T>(lines: readonly string[], isOne: (value: object) => boolean): { values: T[]; unreadable: number[] } {
  const values: T[] = [];
  const unreadable: number[] = [];
  for (const [n, line] of lines.entries()) {
    const value = parsedObject(line);
    if (value && isOne(value)) values.push(value as T);
    else unreadable.push(n + 1);
  }
  return { values, unreadable };
}

function parsedObject(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const hasText = (value: object, ...keys: readonly string[]): boolean =>
  keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

const isHead = (value: object): boolean =>
  hasText(value, 'storeId', 'position', 'root', 'lastHash', 'at', 'keyId', 'signature') &&
  Number.isSafeInteger((value as SignedHead).count) &&
  Array.isArray((value as SignedHead).subtrees);

const isKey = (value: object): boolean => hasText(value, 'keyId', 'publicKey', 'since');
