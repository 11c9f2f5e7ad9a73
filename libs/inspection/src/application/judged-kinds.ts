import { type ComparedKind, type NormEdition, comparedKind } from '#law';
import {
  caseClocks,
  caseCoverage,
  caseEventTypes,
  caseNorms,
  inspectionCase,
  leadClocks,
  leadNorms,
} from '../domain/index.js';
import { caseKindName, leadKind } from './kinds.js';

/** The requirements by which this program judges leads and cases, as an edition of the law names them. */
export const inspectionNorms: readonly NormEdition[] = [leadNorms, caseNorms].flatMap(({ gates, checks }) =>
  [...gates, ...checks].map(({ id, edition }) => ({ id, edition })),
);

/** Leads and cases, for seeing what another edition of the law changes in them. */
export const comparedInspection: readonly ComparedKind[] = [
  comparedKind({ ...leadKind, clocks: leadClocks }),
  comparedKind({
    kind: caseKindName,
    types: caseEventTypes,
    procedure: inspectionCase,
    norms: caseNorms,
    clocks: caseClocks,
    coverage: caseCoverage,
  }),
];
