export { HeadBook, type HeadBookOptions } from './heads/head-book.js';
export { HeadSigner, type HeadSignerOptions } from './heads/head-signer.js';
export { type PlaceContents, readPlace } from './heads/place.js';
export type { LogHead, SignedHead } from './heads/signed-head.js';
export { type Timer, systemTimer } from './timer.js';
export { GrowingTree, leafHash, nodeHash } from './tree.js';
export type { Damage, DamageKind, Notice, Verification } from './verify/damage.js';
export { damageSentence, noticeSentence } from './verify/sentences.js';
export { type StoredLog, type VerifyOptions, verify } from './verify/verify.js';
