export { CustodyModule } from './custody.module.js';
export { CaseFiles, type CaseFilesOptions, ProofSource, exporters } from './disclosure/case-files.js';
export { type CaseFileDisclosed, disclosureEventTypes, disclosureStream } from './disclosure/disclosed.js';
export * from './disclosure/derive-again.js';
export { LogProof, type ProvedFrom, proofFrom } from './disclosure/log-proof.js';
export { type ReadCaseFile, readCaseFile } from './disclosure/read-case-file.js';
export { DestructionList } from './erasure/destruction-list.js';
export { type ErasureEvent, erasureEventTypes } from './erasure/erasure.js';
export { Erasures, type ErasuresOptions } from './erasure/erasures.js';
