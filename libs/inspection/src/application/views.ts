import { headTag, last } from '#kernel';
import type { OpenedStream, StreamReader } from '#platform';
import {
  type CaseEvent,
  type InspectionCase,
  type Lead,
  type LeadEvent,
  caseStage,
  caseStages,
  handlingOfficers,
  leadSources,
  leadStage,
  leadStages,
  rectificationOutcomes,
  takenUpBy,
  verifiedOutcome,
} from '../domain/index.js';

/** What the page of a case shows above its timeline. Nothing in it is personal data. */
export async function caseView(
  id: string,
  { head, position, state }: OpenedStream<CaseEvent, InspectionCase>,
  reader: StreamReader,
) {
  const stage = caseStage(state);
  const opened = last(state, 'CaseOpened')?.data;
  return {
    id,
    head: headTag(head),
    version: head.version,
    position,
    stage,
    stageName: caseStages[stage],
    coverage: opened?.coverage ?? 'complete',
    number: last(state, 'CaseFiled')?.data.number ?? null,
    unit: opened?.unit ?? null,
    employer: opened?.employer ?? null,
    matters: [...(opened?.matters ?? [])],
    leads: [...(opened?.leads ?? [])],
    officers: await Promise.all(
      handlingOfficers(state).map(async (person) => ({ person, name: await reader.nameOf(person) })),
    ),
    openedOn: last(state, 'CaseOpened')?.on ?? null,
    filedOn: last(state, 'CaseFiled')?.on ?? null,
    concludedOn: last(state, 'InvestigationConcluded')?.on ?? null,
    closedOn: last(state, 'CaseClosed')?.on ?? null,
    orders: state.RectificationOrdered.map((order) => orderView(state, order)),
    interviews: state.InterviewHeld.length,
    inspections: state.SiteInspected.length,
    evidence: state.EvidenceCollected.length,
  };
}

function orderView(state: InspectionCase, { id, on, data }: InspectionCase['RectificationOrdered'][number]) {
  const outcome = verifiedOutcome(state, id)?.data.outcome ?? null;
  return {
    event: id,
    number: data.number,
    orderedOn: on,
    rectifyBy: data.rectifyBy,
    servedOn: state.RectificationOrderServed.find((service) => service.data.order === id)?.on ?? null,
    outcome,
    outcomeName: outcome && rectificationOutcomes[outcome],
  };
}

/** What the page of a lead shows; who informed the bureau comes with the timeline, masked. */
export function leadView(id: string, { head, position, state }: OpenedStream<LeadEvent, Lead>) {
  const stage = leadStage(state);
  const registered = state.registered?.data;
  return {
    id,
    head: headTag(head),
    version: head.version,
    position,
    stage,
    stageName: leadStages[stage],
    source: registered?.source ?? null,
    sourceName: registered ? leadSources[registered.source] : null,
    unit: registered?.unit ?? null,
    employer: registered?.employer ?? null,
    matters: [...(registered?.matters ?? [])],
    registeredOn: state.registered?.on ?? null,
    inspectionCase: takenUpBy(state) ?? null,
  };
}
