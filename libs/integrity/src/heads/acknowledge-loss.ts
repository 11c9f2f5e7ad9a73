import type { SqliteReader } from '#event-store';
import { type WallClock } from '#kernel';
import { GrowingTree } from '../tree.js';
import { HeadBook, type HeadBookOptions } from './head-book.js';
import { type SignedHead, hex } from './signed-head.js';

export interface AcknowledgeLossOptions extends Omit<HeadBookOptions, 'storeId'> {
  /** The restored store, verified. */
  readonly reader: SqliteReader;
  readonly clock: WallClock;
}

const page = 1000;

/**
 * After a restore from a backup older than the last signed head: signs that the log ends here now and that what was
 * recorded after it is lost. The heads of the lost events stay where they are, so the loss stays visible for ever.
 * @returns undefined when nothing was lost.
 */
export function acknowledgeLoss({ reader, clock, ...places }: AcknowledgeLossOptions): SignedHead | undefined {
  const book = new HeadBook({ ...places, storeId: reader.storeId }, clock.now());
  const end = reader.end();
  if (!book.last || book.last.position <= end) return undefined;
  const tree = new GrowingTree();
  let lastHash: Uint8Array = new Uint8Array();
  for (let rows = reader.storedRows(0, page); rows.length > 0; rows = reader.storedRows(rows.at(-1)!.pos, page)) {
    for (const { hash } of rows) tree.add((lastHash = hash));
  }
  return book.sign({
    position: end,
    count: tree.count,
    root: hex(tree.root()),
    lastHash: hex(lastHash),
    at: clock.now(),
    subtrees: tree.subtrees.map(hex),
    lost: book.last.position,
  });
}
