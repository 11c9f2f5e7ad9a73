import { type SqliteReader, numberOf, positionOf } from '#event-store';
import { startOfLog } from '#kernel';
import { givenUp } from '../heads/head-book.js';
import type { PlaceContents } from '../heads/place.js';
import { hex } from '../heads/signed-head.js';
import { checkRow } from './check-row.js';
import type { Damage } from './damage.js';

const lastEvents = 1000;

/**
 * What can be checked before a server starts: the last 1000 events and the newest head of each place. A whole
 * verification then runs beside the live server.
 * @returns the first damage; undefined when there is none.
 */
export function checkAtStart(reader: SqliteReader, places: readonly PlaceContents[]): Damage | undefined {
  return damagedHead(reader, places) ?? damagedTail(reader);
}

function damagedTail(reader: SqliteReader): Damage | undefined {
  const from = Math.max(0, numberOf(reader.end()) - lastEvents);
  let [before] = from > 0 ? reader.storedRows(from - 1, 1) : [];
  for (const row of reader.storedRows(from, lastEvents)) {
    const previous = row.ver > 1 ? reader.storedVersion(row.stream, row.ver - 1) : undefined;
    const inStream = previous && { version: previous.ver, hash: previous.hashText };
    const flaw = checkRow(row, { pos: before?.pos ?? 0, ts: before?.ts ?? 0, inStream }, reader.storeId);
    if (flaw) return { ...flaw, position: positionOf(row.pos), stream: row.stream, version: row.ver };
    before = row;
  }
  return undefined;
}

function damagedHead(reader: SqliteReader, places: readonly PlaceContents[]): Damage | undefined {
  for (const { heads } of places) {
    const lost = givenUp(heads);
    const head = heads.findLast((one) => !lost.has(one));
    if (!head) continue;
    const end = reader.end();
    const about = { position: end, stream: null, version: null, details: { signed: head.position, at: head.at } };
    if (head.position > end) return { ...about, kind: 'tail-cut' };
    const [row] = reader.storedRows(numberOf(head.position) - 1, 1);
    if (row && positionOf(row.pos) === head.position && hex(row.hash) === head.lastHash) continue;
    return { ...about, kind: 'head-mismatch', details: { ...about.details, differs: '末个事件', after: startOfLog } };
  }
  return undefined;
}
