import type { Derived } from '#accountability';
import { MemoryEventStore } from '#event-store';
import {
  type Coverage,
  type DomainEvent,
  type EventId,
  type Fact,
  type JudgedFact,
  type Judgement,
  type Level,
  type LocalDate,
  type RecordedEvent,
  type Verdict,
  decoder,
  eventId,
  fold,
  judgeHistory,
  startOfDay,
  timeOfDay,
  timeline,
} from '#kernel';
import { shippedLaw } from '#law';
import { rowOf } from '#platform';
import { ToldClock } from '../told-clock.js';
import { type AssessedDeadline, deadlinesOf } from './deadlines.js';
import type { ActLog, LogTable, LoggedAct, LoggedStream } from './act-log.js';
import { findingsIn } from './findings.js';
import { type LoggedKind, loggedKinds } from './kinds.js';
import { recordLog } from './record-log.js';
import type { Summary } from './summaries.js';

/** What the law says of a log. Nothing personal is in it: sealed fields of the log are not even read. */
export interface Assessment {
  readonly title: string;
  readonly bureau: string;
  readonly coverage: Coverage;
  /** Label by person. */
  readonly officers: Readonly<Record<string, string>>;
  readonly streams: readonly AssessedStream[];
  readonly totals: Readonly<Record<'acts' | 'accepted' | 'unmet' | 'unknown' | 'hints' | 'findings', number>>;
}

export interface AssessedStream {
  readonly label: string;
  readonly kind: LogTable;
  /** Whether absence counts here: a partial record proves nothing by what it does not show. */
  readonly coverage: Coverage;
  readonly stage: string;
  readonly stageName: string;
  readonly summary: Summary;
  /** In the order in which they happened. */
  readonly acts: readonly AssessedAct[];
  /** The limits that they set going, as of the day that was asked for. */
  readonly deadlines: readonly AssessedDeadline[];
  /** What is found, as of that day, with everything that it rests on. */
  readonly findings: Derived['findings'];
  /** What the record shows neither kept nor broken. */
  readonly notProved: Derived['notProved'];
}

export interface AssessedAct {
  readonly id: EventId;
  /** Place in the log, from 1; null for what follows from another act: a lead taken up by the case opened from it. */
  readonly place: number | null;
  readonly key: string | null;
  readonly act: string;
  readonly name: string;
  readonly on: LocalDate;
  readonly time: string | null;
  /** Labels; null when the log does not say. */
  readonly doneBy: readonly string[] | null;
  /** Whether it could have been done lawfully: `no` when a norm that bars it is unmet, `unknown` when one is unknown. */
  readonly accepted: 'yes' | 'no' | 'unknown';
  /** Norms that are unmet or unknown; everything else that was asked is met. */
  readonly norms: readonly AssessedNorm[];
  /** How many norms were asked. */
  readonly asked: number;
}

export interface AssessedNorm {
  readonly norm: string;
  readonly edition: number;
  readonly level: Level;
  readonly basis: string;
  readonly clauses: readonly string[];
  readonly says: string;
  readonly verdict: Exclude<Verdict, { is: 'met' }>;
}

/** A stream of the log with everything that was folded and judged; what an assessment is told from. */
export interface ReplayedStream {
  readonly stream: LoggedStream;
  readonly kind: LoggedKind;
  readonly coverage: Coverage;
  readonly events: readonly RecordedEvent[];
  readonly facts: readonly Fact<DomainEvent>[];
  readonly state: unknown;
  readonly judged: readonly JudgedFact<DomainEvent>[];
}

/** The day of the last act. */
export const lastDay = ({ acts }: ActLog): LocalDate =>
  acts
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? ('1970-01-01' as LocalDate);

/** Records the log's acts as events and judges each as of its own day, by everything that the log says. */
export async function replay(log: ActLog): Promise<readonly ReplayedStream[]> {
  const clock = new ToldClock(startOfDay(lastDay(log)));
  const newStore = () => new MemoryEventStore({ clock, storeId: 'act log' });
  const kinds = loggedKinds(newStore());
  const store = await recordLog(newStore, log, kinds);
  return Promise.all(
    log.streams.map(async (stream) => {
      const kind = kinds[stream.table];
      const { events } = await store.read(stream.stream);
      const facts = timeline(events, decoder(kind.types));
      const state = fold(kind.procedure, facts);
      const coverage = log.coverage === 'partial' ? 'partial' : kind.coverage(state);
      const there = { law: shippedLaw, region: log.bureau };
      const clocksOf = (some: readonly Fact<DomainEvent>[]) => kind.whole.clocksOf(some, there);
      const options = { coverage, clocksOf, region: log.bureau };
      const judged = judgeHistory(kind.procedure, kind.norms, facts, options);
      return { stream, kind, coverage, events, facts, state, judged };
    }),
  );
}

/** @param today the day as of which limits are looked at; the day of the last act unless said otherwise. */
export async function assess(log: ActLog, today: LocalDate = lastDay(log)): Promise<Assessment> {
  const logged = new Map(log.acts.map((act) => [eventId(act.command, 0), act]));
  const looked = { on: today, region: log.bureau };
  const streams = (await replay(log)).map((replayed) => {
    const { kind, events, facts, coverage } = replayed;
    return {
      ...assessedStream(replayed, logged),
      deadlines: deadlinesOf(kind.kind, facts, { ...looked, coverage }),
      ...findingsIn(events, { ...looked, coverage }),
    };
  });
  const acts = streams.flatMap((stream) => stream.acts);
  const norms = acts.flatMap((act) => act.norms);
  const unmet = norms.filter(({ verdict }) => verdict.is === 'unmet');
  const hints = unmet.filter(({ level }) => level === 'hints');
  return {
    title: log.title,
    bureau: log.bureau,
    coverage: log.coverage,
    officers: Object.fromEntries(log.officers.map(({ person, label }) => [person, label])),
    streams,
    totals: {
      acts: acts.length,
      accepted: acts.filter(({ accepted }) => accepted === 'yes').length,
      unmet: unmet.length - hints.length,
      unknown: norms.length - unmet.length,
      hints: hints.length,
      findings: streams.reduce((total, { findings }) => total + findings.length, 0),
    },
  };
}

function assessedStream(
  { stream, kind, coverage, state, judged }: ReplayedStream,
  logged: ReadonlyMap<EventId, LoggedAct>,
): Omit<AssessedStream, 'deadlines' | keyof Derived> {
  const { stage, name } = kind.stage(state);
  return {
    label: stream.label,
    kind: stream.table,
    coverage,
    stage,
    stageName: name,
    summary: kind.summary(state),
    acts: judged.map(({ fact, judgements }) => assessedAct(kind, fact, judgements, logged.get(fact.id))),
  };
}

function assessedAct(
  { procedure, acts }: LoggedKind,
  fact: Fact<DomainEvent>,
  judgements: readonly Judgement[],
  logged: LoggedAct | undefined,
): AssessedAct {
  const act = procedure.actOf(fact)?.act ?? fact.type;
  return {
    id: fact.id,
    place: logged?.place ?? null,
    key: logged?.key ?? null,
    act,
    name: rowOf(acts, act)?.zh ?? act,
    on: fact.on,
    time: fact.at ? timeOfDay(fact.at) : null,
    doneBy: logged?.doneBy?.map(({ label }) => label) ?? null,
    accepted: acceptedBy(judgements),
    norms: judgements.flatMap(({ norm, verdict }): AssessedNorm[] => {
      if (verdict.is === 'met') return [];
      const { id, edition, level, basis, clauses, says } = norm;
      return [{ norm: id, edition, level, basis, clauses, says, verdict }];
    }),
    asked: judgements.length,
  };
}

function acceptedBy(judgements: readonly Judgement[]): AssessedAct['accepted'] {
  const barring = judgements.filter(({ norm }) => norm.level === 'bars').map(({ verdict }) => verdict.is);
  if (barring.includes('unmet')) return 'no';
  return barring.includes('unknown') ? 'unknown' : 'yes';
}
