export { type Backup, type BackupOptions, backup } from './backup/backup.js';
export type { Manifest } from './backup/manifest.js';
export { type RestoreOptions, restore } from './backup/restore.js';
export * from './case-file/format.js';
export { type LogHashes, type ProofOptions, hashesOf, proofsFor } from './case-file/proofs.js';
export { type UnpackLimits, unpackCaseFile, unpackLimits } from './case-file/unpack-case-file.js';
export {
  type VerifiedCaseFile,
  type VerifyCaseFileOptions,
  isCaseFile,
  verifyUnpacked,
  withUnpacked,
} from './case-file/verify-case-file.js';
export { writeCaseFile } from './case-file/write-case-file.js';
export { type AcknowledgeLossOptions, acknowledgeLoss } from './heads/acknowledge-loss.js';
export { HeadBook, type HeadBookOptions } from './heads/head-book.js';
export { HeadSigner, type HeadSignerOptions } from './heads/head-signer.js';
export { type PlaceContents, furthestPlace, lastPosition, placesUnder, readPlace } from './heads/place.js';
export type { LogHead, SignedHead } from './heads/signed-head.js';
export { LogTree } from './log-tree.js';
export { type Timer, systemTimer } from './timer.js';
export { type ProvedStream, proveStream } from './proved-stream.js';
export { GrowingTree, leafHash, nodeHash } from './tree.js';
export type { Damage, DamageKind, Notice, Verification } from './verify/damage.js';
export { checkAtStart } from './verify/check-at-start.js';
export { damageSentence, noticeSentence } from './verify/sentences.js';
export { logOf } from './verify/log-of.js';
export { type StoredLog, type VerifyOptions, verify } from './verify/verify.js';
