import { openSqliteReader } from '#event-store';
import { type LogHashes, type PlaceContents, furthestPlace, hashesOf, lastPosition, readPlace } from '#integrity';
import type { Position } from '#kernel';
import type { Foundation, Settings } from '#platform';
import { ProofSource } from './case-files.js';

/** A log, and the directory where its signed heads are, or those of each of its signers. */
export interface ProvedFrom {
  readonly log: LogHashes;
  readonly heads: string;
}

/** Proves from the signer whose heads reach furthest. */
export class LogProof extends ProofSource {
  constructor(private readonly from: ProvedFrom) {
    super();
  }

  override hashes(after: Position, limit: number) {
    return this.from.log.hashes(after, limit);
  }

  override place(): PlaceContents {
    return readPlace(furthestPlace(this.from.heads));
  }

  override signedTo(): Position {
    return lastPosition(furthestPlace(this.from.heads));
  }
}

/**
 * In the embedded profile the log is read from its file beside the writer, and the heads are the server's own. In the
 * distributed one the workers sign: `settings.heads` holds the place of a worker, or one directory for each of them.
 */
export const proofFrom = (
  settings: Pick<Settings, 'profile' | 'heads'>,
  { store, places }: Pick<Foundation, 'store' | 'places'>,
): ProofSource =>
  new LogProof(
    settings.profile.kind === 'distributed'
      ? { log: hashesOf(store), heads: settings.heads }
      : { log: hashesIn(places.events), heads: places.heads },
  );

/** Each page from a reader of its own, as the file may be replaced by a restore. */
const hashesIn = (path: string): LogHashes => ({
  hashes(after, limit) {
    const reader = openSqliteReader(path);
    try {
      return reader.hashes(after, limit);
    } finally {
      reader.close();
    }
  },
});
