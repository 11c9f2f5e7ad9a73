import {
  type Act,
  type Amendment,
  type Amendments,
  type DomainEvent,
  type DoneBy,
  type EventId,
  type Fact,
  type JsonObject,
  type Judgement,
  type PersonId,
  Problem,
  type RecordCorrected,
  type RecordedEvent,
  type Relied,
  type Sealed,
  amendmentsIn,
  invalid,
  isAmendment,
  judgeAct,
  retold,
  schemaOf,
} from '#kernel';
import { rowOf } from './act-table.js';
import { type Attempt, type ExecutorOptions, gatherFor, matterOf } from './attempt.js';
import { checkFields } from './check-input.js';
import { correctedTiming } from './corrected-timing.js';
import { assignedFieldsOf, fixedFieldsOf } from './field-marks.js';
import { barring, draftOf, momentOf, standingOf } from './judging.js';
import { assertUploaded, filesNamedIn } from './named-files.js';
import type { CorrectRecordDto, RecordAct } from './record-acts.js';
import { sealInput, vaultSealer } from './sealing.js';
import type { LawThere } from './stream-kind.js';

/** A record act ready to be recorded. */
export interface Amending {
  readonly event: Amendment;
  /** Of a corrected act: what its norms say of it as it will stand. */
  readonly judgements: readonly Judgement[];
  /** What bars the corrected act and did not bar it as it stands. */
  readonly barredNow: readonly Judgement[];
  readonly relied: readonly Relied[];
}

/** What a record act works on. */
interface Ground<A extends Act, E extends DomainEvent, S> {
  readonly on: ExecutorOptions;
  readonly attempt: Attempt<A, E, S>;
  readonly facts: readonly Fact<E>[];
  readonly there: LawThere;
}

/**
 * @throws Problem `record-not-found`, `record-voided-already`, `record-not-amendable`, `record-opens-stream`,
 *   `correction-empty`, `field-fixed`, `number-is-assigned`, `confirmation-not-needed`, `confirmation-by-participant`, and
 *   those of `correctedTiming` and `checkFields`.
 */
export async function amend<A extends Act, E extends DomainEvent, S>(ground: Ground<A, E, S>): Promise<Amending> {
  const { attempt } = ground;
  const act = attempt.row.act as RecordAct;
  const { event } = attempt.request.input as unknown as { readonly event: EventId };
  const amended = amendmentsIn(attempt.slice.events);
  const target = targetIn(attempt.slice.events, amended, event);
  switch (act) {
    case 'VoidRecord':
      return plainly(voided(ground, target, await sealed(ground)));
    case 'CorrectRecord':
      return correct(ground, factOf(ground, target));
    case 'ConfirmTranscription':
      return plainly(confirmed(ground, target, amended, await sealed(ground)));
  }
}

const plainly = (event: Amendment): Amending => ({ event, judgements: [], barredNow: [], relied: [] });

function targetIn(events: readonly RecordedEvent[], { voided: out }: Amendments, id: EventId): RecordedEvent {
  const target = events.find(({ meta }) => meta.id === id);
  if (!target) throw new Problem('not-found', 'record-not-found');
  if (out.has(id)) throw new Problem('conflict', 'record-voided-already', { by: out.get(id)! });
  return target;
}

/** The act as it stands; what the program recorded by itself is no act of anybody. */
function factOf<A extends Act, E extends DomainEvent, S>(
  { attempt: { kind }, facts }: Pick<Ground<A, E, S>, 'attempt' | 'facts'>,
  target: RecordedEvent,
) {
  const fact = facts.find(({ id }) => id === target.meta.id);
  const act = fact && kind.procedure.actOf(fact);
  const row = act && rowOf<string>(kind.acts, act.act);
  if (!fact || !act || !row || row.side === 'system')
    throw invalid('record-not-amendable', { record: kind.types[target.type as E['type']]?.zh ?? '' });
  return { fact, act, row };
}

const sealed = async <A extends Act, E extends DomainEvent, S>({ on, attempt }: Ground<A, E, S>): Promise<JsonObject> =>
  sealInput(attempt.row.input, attempt.request.input, sealerOf({ on, attempt }));

const sealerOf = <A extends Act, E extends DomainEvent, S>({ on, attempt }: Pick<Ground<A, E, S>, 'on' | 'attempt'>) =>
  vaultSealer(on.keys, attempt.command, matterOf(attempt));

/** An amendment can be voided; an act can, unless the lead or case begins with it. */
function voided<A extends Act, E extends DomainEvent, S>(
  ground: Ground<A, E, S>,
  target: RecordedEvent,
  { reason }: JsonObject,
): Amendment {
  if (!isAmendment(target)) {
    const { row } = factOf(ground, target);
    if (row.creates) throw invalid('record-opens-stream', { record: row.zh });
  }
  return { type: 'RecordVoided', data: { event: target.meta.id, reason: reason as unknown as Sealed<string> } };
}

/** Whoever copied the act, corrected it or did it does not confirm it. */
function confirmed<A extends Act, E extends DomainEvent, S>(
  ground: Ground<A, E, S>,
  target: RecordedEvent,
  amended: Amendments,
  { remarks }: JsonObject,
): Amendment {
  const { attempt } = ground;
  const { fact, row } = factOf(ground, target);
  if (!fact.unconfirmed) throw invalid('confirmation-not-needed', { record: row.zh });
  const corrections = amended.corrections.get(fact.id)?.by ?? [];
  const recorders = attempt.slice.events
    .filter(({ meta }) => meta.id === fact.id || corrections.includes(meta.id))
    .flatMap(({ meta: { recordedBy } }) => ('person' in recordedBy ? [recordedBy.person] : []));
  if ([...recorders, ...officersIn(fact.doneBy)].includes(attempt.actor.person))
    throw new Problem('denied', 'confirmation-by-participant', { record: row.zh });
  return {
    type: 'TranscriptionConfirmed',
    data: { event: fact.id, remarks: remarks as unknown as Sealed<string> | null },
  };
}

const officersIn = (doneBy: DoneBy): readonly PersonId[] =>
  typeof doneBy === 'object' && 'officers' in doneBy ? doneBy.officers : [];

/** The act as it should have been recorded, judged as that act at its own place in the timeline. */
async function correct<A extends Act, E extends DomainEvent, S>(
  ground: Ground<A, E, S>,
  { fact, act, row }: ReturnType<typeof factOf<A, E, S>>,
): Promise<Amending> {
  const { on, attempt } = ground;
  const input = attempt.request.input as unknown as CorrectRecordDto;
  const { on: day, time, doneBy } = input;
  if (day === null && time === null && doneBy === null && Object.keys(input.change ?? {}).length === 0)
    throw invalid('correction-empty');
  const timing = correctedTiming(row, fact, input, on.fieldLagDays);
  const given = input.change && (await changeOf(attempt, row, fact, input.change));
  const sealer = sealerOf(ground);
  const change = given && (await sealInput(row.input, given, sealer));
  const correctedFact = { ...fact, ...timing, data: { ...fact.data, ...change } } as unknown as Fact<E>;
  const asIs = await judged(ground, fact, act, ground.facts);
  const corrected = { ...act, ...change };
  const { judgements, relied } = await judged(ground, correctedFact, corrected, retold(ground.facts, correctedFact));
  const barred = barring(judgements);
  const before = barring(asIs.judgements).map(({ norm }) => norm.id);
  if (given) await assertUploaded(on.files, matterOf(attempt), filesNamedIn(row.input, given));
  const data: RecordCorrected['data'] = {
    event: fact.id,
    reason: (await sealed(ground))['reason'] as unknown as Sealed<string>,
    ...(day !== null && { happenedOn: timing.on }),
    ...(timing.at && time !== null && { happenedAt: timing.at }),
    ...(doneBy !== null && { doneBy: timing.doneBy }),
    ...(change && {
      change: {
        schema: schemaOf(attempt.kind.types[fact.type as E['type']]),
        data: await reserved(ground, corrected, change, fact),
      },
    }),
    ...(barred.length > 0 && fact.entry.kind === 'transcribed' && { barred: true as const }),
  };
  return {
    event: { type: 'RecordCorrected', data },
    judgements,
    barredNow: fact.entry.kind === 'live' ? barred.filter(({ norm }) => !before.includes(norm.id)) : [],
    relied,
  };
}

/** The fields that change, in the shape that the act's own form asks for. */
async function changeOf<A extends Act, E extends DomainEvent, S>(
  { slice }: Attempt<A, E, S>,
  row: Parameters<typeof draftOf>[0],
  { data, entry, id }: Fact<E>,
  change: JsonObject,
): Promise<JsonObject> {
  const fixed = Object.keys(change).find((field) => fixedFieldsOf(row.input).has(field));
  if (fixed) throw invalid('field-fixed', { record: row.zh, field: fixed });
  const live = slice.events.find(({ meta }) => meta.id === id)?.meta.entry.kind !== 'transcribed';
  if (entry.kind === 'live' && Object.keys(change).some((field) => assignedFieldsOf(row.input).has(field)))
    throw invalid('number-is-assigned');
  return checkFields(row.input, change, data as JsonObject, live ? 'live' : 'paper');
}

/** A number that a paper bears is entered into its register before it stands in the record. */
async function reserved<A extends Act, E extends DomainEvent, S>(
  { attempt }: Ground<A, E, S>,
  act: A,
  change: JsonObject,
  { on, entry }: Fact<E>,
): Promise<JsonObject> {
  const { kind, stream, command, actor } = attempt;
  const assigned = Object.keys(change).filter((field) =>
    assignedFieldsOf(rowOf<string>(kind.acts, act.act)!.input).has(field),
  );
  if (assigned.length === 0 || !kind.reserve) return change;
  const complete = (await kind.reserve(act, {
    stream,
    command,
    bureau: actor.bureau,
    on,
    live: entry.kind === 'live',
  })) as unknown as JsonObject;
  return { ...change, ...Object.fromEntries(assigned.map((field) => [field, complete[field] ?? null])) };
}

async function judged<A extends Act, E extends DomainEvent, S>(
  { on, attempt, there }: Ground<A, E, S>,
  fact: Fact<E>,
  act: A,
  facts: readonly Fact<E>[],
): Promise<{ readonly judgements: readonly Judgement[]; readonly relied: readonly Relied[] }> {
  const before = facts.slice(
    0,
    facts.findIndex(({ id }) => id === fact.id),
  );
  const { unconfirmed: _, ...standing } = standingOf(attempt.kind, before, there);
  const gathered = await gatherFor(on, attempt, act, fact, standing.state);
  return { judgements: judgeAct(attempt.kind.norms, act, momentOf(standing, fact, gathered)), relied: gathered.relied };
}
