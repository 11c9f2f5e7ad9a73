import type { StoredRow } from '#event-store';
import { type JsonObject, type StreamId, genesisHash } from '#kernel';
import { agreesPlainly } from './agreeing-meta.js';
import type { DamageKind } from './damage.js';

/** What an event must follow. */
export interface Before {
  /** Position of the event before it in the log, 0 for none. */
  readonly pos: number;
  /** ms since 1970 before which it cannot have been recorded. */
  readonly ts: number;
  /** The event before it in its stream. */
  readonly inStream: StreamEnd | undefined;
}

/** The last event of a stream. */
export interface StreamEnd {
  readonly version: number;
  /** Chain hash, a byte a character. */
  readonly hash: string;
}

export interface Flaw {
  readonly kind: DamageKind;
  readonly details: JsonObject;
}

const flaw = (kind: DamageKind, details: JsonObject = {}): Flaw => ({ kind, details });

/** What is wrong with a stored event; undefined when nothing is. Every column that a reader uses is recomputed. */
export function checkRow(row: StoredRow, before: Before, storeId: string): Flaw | undefined {
  if (row.pos !== before.pos + 1) return flaw('position-gap', { expected: before.pos + 1, found: row.pos });
  const wrong = flawOfMeta(row);
  if (wrong) return wrong;
  const version = (before.inStream?.version ?? 0) + 1;
  if (row.ver !== version) return flaw('version-gap', { expected: version, found: row.ver });
  const prev = before.inStream?.hash ?? genesisHash(storeId, row.stream as StreamId).toString('latin1');
  if (row.chainTextAfter(prev) !== row.hashText) return flaw('hash-mismatch');
  if (!row.dataIsJson) return flaw('data-not-json');
  if (row.ts < before.ts) return flaw('time-goes-back');
  return undefined;
}

function flawOfMeta(row: StoredRow): Flaw | undefined {
  if (agreesPlainly(row)) return undefined;
  const meta = parsedObject(row.meta);
  if (!meta) return flaw('meta-not-json');
  const column = differingColumn(row, meta);
  return column === undefined ? undefined : flaw('column-differs', { column });
}

function differingColumn(row: StoredRow, meta: Record<string, unknown>): string | undefined {
  if (meta['stream'] !== row.stream) return 'stream';
  if (meta['version'] !== row.ver) return 'ver';
  if (meta['type'] !== row.type) return 'type';
  if (`${String(meta['id'])}${String(meta['commandId'])}`.replaceAll('-', '') !== row.ids) return 'id';
  if (typeof meta['recordedAt'] !== 'string' || Date.parse(meta['recordedAt']) !== row.ts) return 'ts';
  return undefined;
}

function parsedObject(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
