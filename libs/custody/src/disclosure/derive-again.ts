import {
  type DerivedFinding,
  type FindingEvent,
  accountableKindOf,
  current,
  derive,
  finding,
  findingEventTypes,
  findingRegister,
  findingState,
  findingStream,
  lawsOf,
  outsideIn,
} from '#accountability';
import { clocksOfStream, kindOfStream, trackedKinds } from '#deadlines';
import { type Json, type LocalDate, type StreamId, canonicalJson, dayOf, decoder, fold, timeline } from '#kernel';
import { type DerivedClock, LawRegister, type PeriodReceipt, receiptOf } from '#law';
import type { ReadCaseFile } from './read-case-file.js';

/** A finding that was derived from the file, that stands in it, or both. */
export interface ComparedFinding {
  readonly finding: StreamId;
  readonly norm: string;
  readonly basis: string;
  readonly says: string;
  readonly on: LocalDate;
  /** `equal` to the byte; `differs`: the same finding, told otherwise; `only-derived`, `only-stored`. */
  readonly is: 'equal' | 'differs' | 'only-derived' | 'only-stored';
}

export interface DerivedClockAgain {
  readonly stream: StreamId;
  readonly clock: DerivedClock;
  readonly receipt: PeriodReceipt;
}

/** What follows from the events of a case file alone, by the law that it encloses. */
export interface DerivedAgain {
  readonly inspectionCase: StreamId;
  readonly by: LocalDate;
  readonly findings: readonly ComparedFinding[];
  /** Requirements that the record neither shows kept nor broken. */
  readonly notProved: number;
  readonly clocks: readonly DerivedClockAgain[];
}

/** @param by the day as of which limits count as run out; the day on which the file was given out unless said otherwise. */
export async function deriveAgain(
  file: ReadCaseFile,
  by: LocalDate = dayOf(file.manifest.madeAt),
): Promise<DerivedAgain> {
  const stored = storedFindings(file);
  const derived = new Map<StreamId, DerivedFinding>();
  const clocks: DerivedClockAgain[] = [];
  let notProved = 0;
  for (const { stream, events } of file.streamsAs('case', 'lead')) {
    const [first] = events;
    const kind = accountableKindOf(stream);
    if (!first || !kind) continue;
    const register = new LawRegister(file, first.meta.bureau);
    const { law } = await register.inForce();
    const place = { law, region: first.meta.bureau };
    const outside = outsideIn((await file.read(findingRegister(stream))).events);
    const found = derive(kind, events, { place, by, lawOf: await lawsOf(register, events), outside });
    for (const one of found.findings) derived.set(findingStream(one), one);
    notProved += found.notProved.length;
    const tracked = kindOfStream(stream, trackedKinds);
    for (const clock of tracked ? clocksOfStream(tracked, events, place, by) : [])
      clocks.push({ stream, clock, receipt: receiptOf(clock, law) });
  }
  return {
    inspectionCase: file.manifest.inspectionCase,
    by,
    findings: compared(derived, stored),
    notProved,
    clocks,
  };
}

/** The findings that stand on record: raised, and not withdrawn. */
function storedFindings(file: ReadCaseFile): ReadonlyMap<StreamId, DerivedFinding> {
  const stored = new Map<StreamId, DerivedFinding>();
  for (const { stream, events } of file.streamsAs('finding')) {
    const state = fold(finding, timeline(events, decoder<FindingEvent>(findingEventTypes)));
    const told = current(state);
    if (told && findingState(state) !== 'withdrawn') stored.set(stream, told);
  }
  return stored;
}

function compared(
  derived: ReadonlyMap<StreamId, DerivedFinding>,
  stored: ReadonlyMap<StreamId, DerivedFinding>,
): readonly ComparedFinding[] {
  const streams = [...new Set([...derived.keys(), ...stored.keys()])];
  return streams
    .map((stream): ComparedFinding => {
      const [now, then] = [derived.get(stream), stored.get(stream)];
      const { norm, basis, says, on } = (now ?? then)!;
      const is = !then ? 'only-derived' : !now ? 'only-stored' : same(now, then) ? 'equal' : 'differs';
      return { finding: stream, norm, basis, says, on, is };
    })
    .toSorted((a, b) => (a.on === b.on ? (a.norm < b.norm ? -1 : 1) : a.on < b.on ? -1 : 1));
}

const same = (a: DerivedFinding, b: DerivedFinding): boolean =>
  canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json);
