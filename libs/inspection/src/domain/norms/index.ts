import type { Norms } from '#kernel';
import type { CaseAct, InspectionCase } from '../case.js';
import { approvalChecks, approvalGates } from './approvals.js';
import { aftermathChecks, aftermathGates } from './aftermath.js';
import { closureChecks, closureGates } from './closure.js';
import { compensationChecks } from './compensation.js';
import { competenceChecks, competenceGates } from './competence.js';
import { confiscationChecks } from './confiscation.js';
import { crimeGates } from './crime.js';
import { employerChecks } from './employer.js';
import { discretionChecks } from './discretion.js';
import { decisionGates } from './decision-gates.js';
import { otherDecisionChecks, otherDecisionGates } from './decision.js';
import { dispositionChecks, dispositionGates } from './disposition.js';
import { formulaChecks } from './formula.js';
import { filingChecks, filingGates } from './filing.js';
import { handlingChecks, handlingGates } from './handling.js';
import { hearingChecks, hearingGates } from './hearing.js';
import { investigationChecks } from './investigation.js';
import { joiningChecks, joiningGates } from './joining.js';
import { noticeChecks, noticeGates } from './notice.js';
import { penaltyChecks } from './penalty.js';
import { performanceChecks, performanceGates } from './performance.js';
import { recordingChecks, recordingGates } from './recordings.js';
import { workerChecks } from './workers.js';
import { serviceChecks } from './service.js';

/** Every legal requirement of an inspection case. One value each: it refuses, explains, marks and finds. */
export const caseNorms: Norms<InspectionCase, CaseAct> = {
  gates: [
    ...filingGates,
    ...approvalGates,
    ...competenceGates,
    ...dispositionGates,
    ...noticeGates,
    ...hearingGates,
    ...decisionGates,
    ...otherDecisionGates,
    ...crimeGates,
    ...handlingGates,
    ...joiningGates,
    ...performanceGates,
    ...aftermathGates,
    ...recordingGates,
    ...closureGates,
  ],
  checks: [
    ...filingChecks,
    ...approvalChecks,
    ...competenceChecks,
    ...investigationChecks,
    ...dispositionChecks,
    ...noticeChecks,
    ...hearingChecks,
    ...penaltyChecks,
    ...formulaChecks,
    ...discretionChecks,
    ...compensationChecks,
    ...confiscationChecks,
    ...employerChecks,
    ...otherDecisionChecks,
    ...serviceChecks,
    ...handlingChecks,
    ...joiningChecks,
    ...performanceChecks,
    ...aftermathChecks,
    ...workerChecks,
    ...recordingChecks,
    ...closureChecks,
  ],
};
