import { type CaseEvent, caseEventTypes, inspectionCase } from '#inspection';
import { type EventStore, type LocalDate, type StreamId, decoder, fold, timeline } from '#kernel';
import {
  type FindingEvent,
  type FindingState,
  current,
  finding,
  findingEventTypes,
  findingState,
} from '../domain/finding.js';
import { findingRegister, listedIn } from '../domain/finding-register.js';
import type { SheetFinding } from '../domain/score-sheet.js';

/** A finding that a dossier is scored by. */
export interface StandingFinding extends SheetFinding {
  readonly id: StreamId;
  readonly state: FindingState;
  readonly on: LocalDate;
}

export interface StandingFindings {
  readonly findings: readonly StandingFinding[];
  /** The register of the case's own findings, as it was read: `stream@version`. */
  readonly source: string;
}

type Store = Pick<EventStore, 'read'>;

/** What stands found in a case and in the leads that it works: neither withdrawn nor dismissed. From the record itself. */
export async function standingFindings(dossier: StreamId, store: Store): Promise<StandingFindings> {
  const leads = await leadsOf(dossier, store);
  const registers = await Promise.all([dossier, ...leads].map((of) => store.read(findingRegister(of))));
  const listed = registers.flatMap(({ events }) => listedIn(events));
  const findings = await Promise.all(listed.map((stream) => standing(stream, store)));
  const { head } = registers[0]!;
  return {
    findings: findings.flatMap((found) => found ?? []).toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)),
    source: `${findingRegister(dossier)}@${head.version}`,
  };
}

async function leadsOf(dossier: StreamId, store: Store): Promise<readonly StreamId[]> {
  const { events } = await store.read(dossier);
  const state = fold(inspectionCase, timeline(events, decoder<CaseEvent>(caseEventTypes)));
  return [...new Set(state.CaseOpened.flatMap(({ data }) => data.leads ?? []))];
}

async function standing(stream: StreamId, store: Store): Promise<StandingFinding | undefined> {
  const { events } = await store.read(stream);
  const folded = fold(finding, timeline(events, decoder<FindingEvent>(findingEventTypes)));
  const [found, state] = [current(folded), findingState(folded)];
  if (!found || state === 'withdrawn' || state === 'dismissed') return undefined;
  const { circumstance, severity, says, on } = found;
  return { id: stream, circumstance, severity, says, state, on };
}
