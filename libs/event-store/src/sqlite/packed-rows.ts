import { chainRoom } from '#kernel';
import { StoredRow } from '../stored-row.js';

const packed = `
  concat(
    pos, ',', ver, ',', ts, ',', octet_length(id) + octet_length(cmd), ',', octet_length(hash), ',',
    octet_length(stream), ',', octet_length(type), ',', octet_length(meta), ',', octet_length(data), ',',
    json_valid(data), ';',
    id, cmd, hash, stream, type, zeroblob(${chainRoom.beforeMeta}), meta, zeroblob(${chainRoom.beforeData}), data)`;

/** Rows in one piece, as `StoredRow` reads them. @param rows what gives whole rows in the order wanted. */
export const packedRows = (rows: string): string =>
  `SELECT count(*), CAST(group_concat(${packed}, '') AS BLOB) FROM ${rows}`;

export type PackedRows = readonly [number, Buffer | null];

export function unpackedRows([count, bytes]: PackedRows): StoredRow[] {
  const rows: StoredRow[] = [];
  for (let at = 0; rows.length < count;) {
    const row = new StoredRow(bytes!, at);
    rows.push(row);
    at = row.end;
  }
  return rows;
}
