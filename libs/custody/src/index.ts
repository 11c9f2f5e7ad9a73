export { CustodyModule } from './custody.module.js';
export { CaseFiles, type CaseFilesOptions, ProofSource, exporters } from './disclosure/case-files.js';
export { type CaseFileDisclosed, disclosureEventTypes, disclosureStream } from './disclosure/disclosed.js';
export { EmbeddedProof } from './disclosure/embedded-proof.js';
