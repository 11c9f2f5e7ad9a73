import type { FileHash, Instant, JsonObject, RecordedEvent, StreamId, SubjectId } from '#kernel';
import type { SignedHead } from '../heads/signed-head.js';
import type { KeyRecord } from '../heads/signing-keys.js';

// A case file as a zip. What stands here is read by programs that are not ours: change it only under a new version.

export const caseFileFormat = 'anmai-case-file';

/** Why a stream is in the file. */
export type StreamRole = 'case' | 'lead' | 'clock' | 'finding' | 'law' | 'disclosure';

/** A stream as stored, from its first event on. */
export interface CaseFileStream {
  readonly stream: StreamId;
  readonly role: StreamRole;
  readonly events: readonly RecordedEvent[];
}

/** A file that an event names, in clear. */
export interface CaseFileEvidence {
  readonly hash: FileHash;
  /** Plain bytes. */
  readonly size: number;
  readonly mediaType: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/** Opens the sealed values of a subject that is disclosed. */
export interface EnclosedKey {
  readonly subject: SubjectId;
  /** 32 bytes, base64. */
  readonly key: string;
}

/** Everything that goes into a case file. */
export interface CaseFileContent {
  readonly inspectionCase: StreamId;
  readonly storeId: string;
  readonly madeAt: Instant;
  /** Why it was given out, by whom and to whom, as the record says. */
  readonly disclosure: JsonObject;
  readonly streams: readonly CaseFileStream[];
  readonly evidence: readonly CaseFileEvidence[];
  readonly keys: readonly EnclosedKey[];
  readonly proofs: CaseFileProofs;
  /** For readers, by path: index, receipts, findings. They follow from the events and prove nothing themselves. */
  readonly documents: Readonly<Record<string, string>>;
}

/** Where an event stands among all events of the store, and the siblings on the way to the root, hex. */
export interface ProvedPlace {
  /** From 0. */
  readonly index: number;
  readonly path: readonly string[];
}

export interface CaseFileProofs {
  readonly head: SignedHead;
  readonly keys: readonly KeyRecord[];
  /** By stream, in the order of the events; null for one that no signed head covers yet. */
  readonly places: readonly { readonly stream: StreamId; readonly at: readonly (ProvedPlace | null)[] }[];
  /** That the log of earlier heads is the beginning of this one. */
  readonly consistency: readonly { readonly from: SignedHead; readonly proof: readonly string[] }[];
}

export interface CaseFileManifest {
  readonly format: typeof caseFileFormat;
  readonly version: 1;
  readonly inspectionCase: StreamId;
  readonly storeId: string;
  readonly madeAt: Instant;
  readonly disclosure: JsonObject;
  readonly streams: readonly {
    readonly stream: StreamId;
    readonly role: StreamRole;
    /** Below `events/`. */
    readonly folder: string;
    readonly events: number;
  }[];
  /** Every file but the manifest itself. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** A stream's name as every file system takes it. */
export const folderOf = (stream: StreamId): string => stream.replaceAll(/[:~]/g, (c) => `%${c.charCodeAt(0)}`);

/** `00012`: an event's place in its folder. */
export const eventName = (version: number): string => String(version).padStart(5, '0');
