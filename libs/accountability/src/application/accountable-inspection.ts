import {
  type CaseAct,
  type CaseEvent,
  type InspectionCase,
  type Lead,
  type LeadAct,
  type LeadEvent,
  caseClocks,
  caseCoverage,
  caseEventTypes,
  caseKindName,
  caseNorms,
  inspectionCase,
  leadClocks,
  leadKind,
} from '#inspection';
import type { Accountable, AnyAccountable } from '../domain/accountable.js';
import { caseMeasures } from './measures.js';
import { partsInCase, partsInCaseLimit, partsInLead, partsInLeadLimit } from './parts.js';
import { caseWatches, reporterKeptSecret } from './watches.js';

const leads: Accountable<LeadAct, LeadEvent, Lead> = {
  ...leadKind,
  clocks: leadClocks,
  watches: [reporterKeptSecret],
  partsIn: partsInLead,
  partsInLimit: partsInLeadLimit,
  measures: {},
};

const cases: Accountable<CaseAct, CaseEvent, InspectionCase> = {
  kind: caseKindName,
  types: caseEventTypes,
  procedure: inspectionCase,
  norms: caseNorms,
  clocks: caseClocks,
  coverage: caseCoverage,
  watches: caseWatches(Object.keys(caseEventTypes) as CaseEvent['type'][]),
  partsIn: partsInCase,
  partsInLimit: partsInCaseLimit,
  measures: caseMeasures,
};

/** Kinds of stream in which officials answer for what they do. Another procedure joins by adding its own. */
export const accountableKinds: readonly AnyAccountable[] = [leads, cases] as unknown as readonly AnyAccountable[];

/** The kind that a stream is of. */
export const accountableKindOf = (stream: string): AnyAccountable | undefined =>
  accountableKinds.find((each) => stream.startsWith(`${each.kind}-`));
