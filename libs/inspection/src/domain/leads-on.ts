import { type CaseAct, type CaseStage, type InspectionCase, caseStage } from './case.js';
import { unservedPapers } from './unserved.js';
import { stepsFrom } from './vocabulary.js';

// 下一步 in one line: of all that the law leaves open, what leads a case on from where it stands. The law decides whether it may be done.

const service = ['ServeRectificationOrder', 'ServeDocument'] as const;
const fromStage: Partial<Readonly<Record<CaseStage, readonly CaseAct['act'][]>>> = stepsFrom;

/** In the order in which they are looked for; what was made and not yet served is served first. */
export const leadsOn = (state: InspectionCase): readonly CaseAct['act'][] => [
  ...(unservedPapers(state).length > 0 ? service : []),
  ...(fromStage[caseStage(state)] ?? []),
];
