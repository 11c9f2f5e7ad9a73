import { openSqliteReader } from '#event-store';
import { type PlaceContents, lastPosition, readPlace } from '#integrity';
import type { Position } from '#kernel';
import { ProofSource } from './case-files.js';

/** The log and the heads of the embedded profile, read beside their writer. */
export class EmbeddedProof extends ProofSource {
  constructor(private readonly places: { readonly events: string; readonly heads: string }) {
    super();
  }

  override hashes(after: Position, limit: number) {
    const reader = openSqliteReader(this.places.events);
    try {
      return reader.hashes(after, limit);
    } finally {
      reader.close();
    }
  }

  override place(): PlaceContents {
    return readPlace(this.places.heads);
  }

  override signedTo(): Position {
    return lastPosition(this.places.heads);
  }
}
