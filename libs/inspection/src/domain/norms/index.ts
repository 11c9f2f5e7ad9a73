import type { Norms } from '#kernel';
import type { CaseAct, InspectionCase } from '../case.js';
import { closureChecks, closureGates } from './closure.js';
import { filingChecks, filingGates } from './filing.js';
import { investigationChecks } from './investigation.js';

/** Every legal requirement of an inspection case. One value each: it refuses, explains, marks and finds. */
export const caseNorms: Norms<InspectionCase, CaseAct> = {
  gates: [...filingGates, ...closureGates],
  checks: [...filingChecks, ...investigationChecks, ...closureChecks],
};
