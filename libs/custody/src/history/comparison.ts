import {
  type FindingHistory,
  type FindingState,
  type Severity,
  circumstanceBy,
  findingStates,
  findingVisibility,
  severities,
} from '#accountability';
import { type CaseClockReader, type CaseClock } from '#deadlines';
import { type CaseKind, caseKindName, caseView } from '#inspection';
import { type Instant, type Json, type Position, type StreamId, canonicalJson } from '#kernel';
import type { Actor, StreamKinds, StreamReader, TimelineDto } from '#platform';

/** A field of the case or a limit that is not what it was. */
export interface Change {
  readonly field: string;
  /** As officers call it. */
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
}

/** How a case differs between two states of the record. */
export interface Comparison {
  /** The positions that were used. */
  readonly from: Position;
  readonly to: Position;
  readonly changes: readonly Change[];
  readonly clocks: readonly Change[];
  /** Findings that came, went, or stand otherwise, of those that this person may see. */
  readonly findings: readonly Change[];
  /** What was recorded in between. */
  readonly entries: TimelineDto['entries'];
}

type View = Awaited<ReturnType<typeof caseView>>;

/** Fields of the case as officers call them; what only serves programs is not compared. */
const fields: Readonly<Partial<Record<keyof View, string>>> = {
  stageName: '阶段',
  coverage: '记录是否完整',
  number: '案号',
  unit: '承办机构',
  employer: '用人单位',
  matters: '案由',
  leads: '线索',
  officers: '承办人员',
  openedOn: '建案日期',
  filedOn: '立案日期',
  concludedOn: '调查终结日期',
  closedOn: '结案日期',
  orders: '限期改正指令书',
  interviews: '询问次数',
  inspections: '现场检查次数',
  evidence: '证据件数',
};

/** Compares what the record knew of a case at two moments. */
export class Comparisons {
  constructor(
    private readonly on: {
      readonly reader: StreamReader;
      readonly kinds: StreamKinds;
      readonly clocks: CaseClockReader;
      readonly findings: FindingHistory;
    },
  ) {}

  /**
   * @param from without one, as the record stands now; `to` likewise.
   * @throws Problem `stream-not-found`.
   */
  async compare(
    actor: Actor,
    stream: StreamId,
    from?: Position | Instant,
    to?: Position | Instant,
  ): Promise<Comparison> {
    const { reader, kinds, clocks, findings } = this.on;
    const kind = kinds.get(caseKindName) as unknown as CaseKind;
    const times = [from, to].map((knownAt) => (knownAt ? { knownAt } : {}));
    const [before, after] = await Promise.all(times.map((time) => reader.open(kind, actor, stream, time)));
    const [viewBefore, viewAfter] = await Promise.all(
      [before!, after!].map((opened) => caseView(stream, opened, reader)),
    );
    const [clocksBefore, clocksAfter] = await Promise.all(
      times.map(async (time) => (await clocks.read(actor, stream, time)).clocks),
    );
    const [foundBefore, foundAfter] = await Promise.all(
      times.map(({ knownAt }) => findings.ofMatter(stream, findingVisibility(actor), knownAt)),
    );
    const { entries } = await reader.history(kind, after!);
    return {
      from: before!.position,
      to: after!.position,
      changes: changesOf(viewBefore!, viewAfter!),
      clocks: clockChanges(clocksBefore!, clocksAfter!),
      findings: findingChanges(foundBefore!, foundAfter!),
      entries: entries.filter(({ position }) => position > before!.position),
    };
  }
}

const changesOf = (before: View, after: View): readonly Change[] =>
  Object.entries(fields).flatMap(([field, name]) =>
    changed(field, name, before[field as keyof View] as Json, after[field as keyof View] as Json),
  );

const changed = (field: string, name: string, before: Json, after: Json): readonly Change[] =>
  canonicalJson(before) === canonicalJson(after) ? [] : [{ field, name, before, after }];

/** Limits by what set them going: which came, went, ended, or fall on another day. */
function clockChanges(before: readonly CaseClock[], after: readonly CaseClock[]): readonly Change[] {
  const [then, now] = [byStart(before), byStart(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [then.get(key), now.get(key)];
    return changed(key, (is ?? was)!.clock.chosen.rule.nameZh, told(was), told(is));
  });
}

/** Findings by their stream: which came, were withdrawn, were decided on, or rest on another day. */
function findingChanges(before: readonly Found[], after: readonly Found[]): readonly Change[] {
  const [then, now] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const { circumstance } = (now.get(id) ?? then.get(id))!;
    return changed(id, circumstanceBy(circumstance).zh, toldOf(then.get(id)), toldOf(now.get(id)));
  });
}

type Found = Awaited<ReturnType<FindingHistory['ofMatter']>>[number];

const toldOf = (found: Found | undefined): Json =>
  found
    ? {
        state: found.state,
        stateName: findingStates[found.state as FindingState],
        severityName: severities[found.severity as Severity],
        happenedOn: found.happened_on,
        exculpated: found.exculpated === 1,
      }
    : null;

const byStart = (clocks: readonly CaseClock[]): ReadonlyMap<string, CaseClock> =>
  new Map(clocks.map((one) => [`${one.clock.family} ${one.clock.started} ${one.clock.subject ?? ''}`.trim(), one]));

const told = (one: CaseClock | undefined): Json =>
  one ? { due: one.clock.due, status: one.clock.status, endedOn: one.clock.end?.on ?? null } : null;
