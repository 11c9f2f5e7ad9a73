import type { FileHash, SubjectId } from '#kernel';

/** A file as events name it: whose key seals it is not told by its hash. */
export interface StoredFile {
  readonly hash: FileHash;
  /** Plain bytes. */
  readonly size: number;
  /** As the bytes themselves show it. */
  readonly mediaType: string;
}

export interface OpenFile extends StoredFile {
  /** The plain bytes, each authenticated before it is handed out. @throws Problem `file-corrupt` on the way. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** A file as it lies in the store, for backups. */
export interface ListedFile {
  readonly hash: FileHash;
  /** Relative to the store's directory. */
  readonly path: string;
  /** Stored bytes, a little more than the plain ones. */
  readonly storedBytes: number;
}

/**
 * `intact`: its bytes give its hash. `damaged`: they do not, or cannot be read. `erased`: its key was destroyed, so
 * nobody can tell or needs to.
 */
export interface CheckedFile extends ListedFile {
  readonly is: 'intact' | 'damaged' | 'erased';
}

/**
 * Evidence and scans, apart from the events that name them by hash, sealed per subject. Problems thrown: `file-empty`,
 * `file-type-refused`, `file-type-contradicted` (invalid), `file-too-large` (too-large), `file-unknown`, `file-erased`
 * (not-found), `file-corrupt` (corrupt), `files-full`, `files-failed` (unavailable), and those of the key store.
 */
export abstract class FileStore {
  /**
   * Takes a file in; it is durable when this resolves. The same content again is harmless; for two subjects it is two
   * files, each under its own key.
   * @param claimed media type that the sender gave it; it must not contradict the bytes.
   */
  abstract put(subject: SubjectId, bytes: AsyncIterable<Uint8Array>, claimed?: string): Promise<StoredFile>;
  abstract open(subject: SubjectId, hash: FileHash): Promise<OpenFile>;
  /** Every file, in a stable order. */
  abstract list(): AsyncIterable<ListedFile>;
  /** Reads every file to its end and tells what it found, one by one. */
  abstract verify(): AsyncIterable<CheckedFile>;
}
