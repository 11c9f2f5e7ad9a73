import {
  type DerivedFinding,
  type DossierReviewPlanned,
  dossierReviewEventTypes,
  dossierReviewKindName,
  findingEventTypes,
  findingStream,
} from '#accountability';
import { type StreamId, bookkeeping, commandId, composeEvents, createdStream, eventId } from '#kernel';
import type { Foundation } from '#platform';

/** Puts a finding about the case on record, as the process would; nobody had part in it, unless said otherwise. */
export async function raiseFinding(
  { store, clock }: Pick<Foundation, 'store' | 'clock'>,
  of: string,
  more: Partial<DerivedFinding> = {},
): Promise<string> {
  const on = clock.today();
  const command = commandId('test', `finding ${of}`);
  const data: DerivedFinding = {
    of: of as StreamId,
    norm: 'INS-02.recordMade',
    edition: 1,
    source: 'act',
    anchor: eventId(command, 1),
    subject: null,
    circumstance: 'record-not-made',
    clauses: ['PEN12-06'],
    basis: '劳动保障监察条例#16',
    says: '询问、检查应当制作笔录。',
    severity: 'slight',
    forJudgement: false,
    on,
    evidence: [],
    values: {},
    receipts: [],
    participants: [],
    knownThen: { is: 'unmet', due: null },
    exculpatory: [],
    ...more,
  };
  const stream = findingStream(data);
  const { events } = await store.read(of as StreamId);
  const record = bookkeeping('test', { bureau: events[0]!.meta.bureau, happenedOn: on, commandId: command });
  const { head } = await store.read(stream);
  await store.append(stream, head, composeEvents(record, findingEventTypes, [{ type: 'FindingRaised', data }]));
  return stream;
}

/** Puts a review on record for which the case was drawn, though it may not be closed. */
export async function planReview({ store, clock }: Pick<Foundation, 'store' | 'clock'>, of: string): Promise<string> {
  const on = clock.today();
  const command = commandId('test', `review ${of}`);
  const drawn = [of as StreamId];
  const data = { year: 2026, closedFrom: on, closedTo: on, seed: '测试随机数', size: 1, frame: drawn, drawn };
  const planned: DossierReviewPlanned = { type: 'DossierReviewPlanned', data };
  const stream = createdStream(command, dossierReviewKindName);
  const { events } = await store.read(of as StreamId);
  const record = bookkeeping('test', { bureau: events[0]!.meta.bureau, happenedOn: on, commandId: command });
  const { head } = await store.read(stream);
  await store.append(stream, head, composeEvents(record, dossierReviewEventTypes, [planned]));
  return stream;
}
