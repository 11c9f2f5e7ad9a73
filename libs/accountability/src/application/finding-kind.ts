import type { CaseVisibility } from '#identity';
import { noClocks } from '#kernel';
import type { Actor, StreamKind } from '#platform';
import { findingKindName } from '../domain/derived-finding.js';
import {
  type Finding,
  type FindingAct,
  type FindingEvent,
  finding,
  findingEventTypes,
  involvedIn,
} from '../domain/finding.js';
import { findingNorms } from '../domain/finding-norms.js';
import { deciders, findingActs } from './act-table.js';

export type FindingKind = StreamKind<FindingAct, FindingEvent, Finding>;

/** Reviewers and the bureau leader see every finding of their bureau; everybody else those in which he had a part. */
export const findingVisibility = ({ bureau, person, roles }: Actor): CaseVisibility => ({
  bureau,
  person,
  units: [],
  all: roles.some((role) => deciders.includes(role)),
});

export const findingKind: FindingKind = {
  kind: findingKindName,
  procedure: finding,
  norms: findingNorms,
  types: findingEventTypes,
  acts: findingActs,
  amendable: false,
  clocksOf: () => noClocks,
  coverage: () => 'complete',
  involved: (state) => ({ unit: null, people: involvedIn(state) }),
  seenAs: findingVisibility,
};
