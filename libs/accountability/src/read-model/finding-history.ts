import { type CaseVisibility, maySee } from '#identity';
import { inspectionProjections, leadKindName } from '#inspection';
import {
  type BureauCode,
  type EventStore,
  type Instant,
  type PersonId,
  type Position,
  type RecordedEvent,
  type StreamId,
  knownOf,
  startOfLog,
} from '#kernel';
import { type Freshness, cursorText } from '#platform';
import { findingRegister, listedIn } from '../domain/finding-register.js';
import { findingPeople, findings } from './findings-projection.js';
import type { FindingPersonRow, FindingRow } from './finding-row.js';
import type { FindingFilter, FindingListRequest, FindingListRow, FindingLists, FindingPage } from './lists.js';

type KnownAt = Position | Instant;

/** A finding as the record knew it then. */
interface Then {
  readonly row: FindingListRow;
  readonly people: readonly FindingPersonRow[];
}

const candidatesPerPage = 200;

/**
 * Findings as they were known at a moment or position: the rows of the lists, folded again from the streams no further
 * than the record then went. Who may see them is judged by what is known now.
 */
export class FindingHistory {
  constructor(
    private readonly store: Pick<EventStore, 'read'>,
    private readonly lists: Pick<FindingLists, 'list'>,
  ) {}

  /** As `FindingLists.list`. The list says how far the record went that it shows. */
  async list(request: FindingListRequest & { readonly knownAt: KnownAt }): Promise<FindingPage> {
    const { knownAt, limit, visibility, of, waitFor } = request;
    const matters = new Map<string, Promise<Matter>>();
    const rows: FindingListRow[] = [];
    for (let after = request.after; ;) {
      const page = await this.lists.list({ visibility, of, after, waitFor, limit: candidatesPerPage, withdrawn: true });
      for (const { id } of page.rows) {
        if (rows.length === limit) return { rows, next: cursorOf(rows.at(-1)!), asOf: upTo(rows) };
        const then = await this.#then(id as StreamId, knownAt, matters);
        if (then && fits(then, request)) rows.push(then.row);
      }
      if (!page.next) return { rows, next: null, asOf: upTo(rows) };
      after = page.next;
    }
  }

  /** What was known of one lead or case, raised last first; from the record alone. */
  async ofMatter(of: StreamId, visibility: CaseVisibility, knownAt?: KnownAt): Promise<readonly FindingListRow[]> {
    const { events } = await this.store.read(findingRegister(of));
    const matters = new Map<string, Promise<Matter>>();
    const found: FindingListRow[] = [];
    for (const id of listedIn(knownOf(events, knownAt))) {
      const then = await this.#then(id, knownAt, matters, visibility);
      if (then && then.row.state !== 'withdrawn') found.push(then.row);
    }
    return found.toSorted((a, b) => (raisedLater(a, b) ? -1 : 1));
  }

  async #then(
    id: StreamId,
    knownAt: KnownAt | undefined,
    matters: Map<string, Promise<Matter>>,
    visibility?: CaseVisibility,
  ): Promise<Then | undefined> {
    const { events } = await this.store.read(id);
    const known = knownOf(events, knownAt);
    const row = known.reduce<FindingRow | undefined>(
      (so, event) => findings.fold(so, event, id, () => known),
      undefined,
    );
    if (!row) return undefined;
    const ever = peopleIn(events);
    const people = ever.map(({ person }) => person as PersonId);
    if (visibility && !maySee(visibility, { bureau: row.bureau as BureauCode, unit: null, people })) return undefined;
    const matter = matters.get(row.of_id) ?? this.#matter(row.of_id as StreamId, knownAt);
    matters.set(row.of_id, matter);
    const position = known.at(-1)?.position ?? startOfLog;
    return { row: { ...row, ...(await matter), key: id, position }, people: peopleIn(known) };
  }

  /** Number and employer, as the lists of cases and leads had them. */
  async #matter(of: StreamId, knownAt?: KnownAt): Promise<Matter> {
    const known = knownOf((await this.store.read(of)).events, knownAt);
    const last = known.at(-1);
    const table = inspectionProjections.find(({ name }) => name === tableOf(of));
    const row = last && (table?.fold(undefined, last, of, () => known) as Partial<Record<string, string>> | undefined);
    return { case_number: row?.['number'] ?? null, employer: row?.['employer'] ?? null };
  }
}

type Matter = Pick<FindingListRow, 'case_number' | 'employer'>;

const tableOf = (of: StreamId): string => (of.startsWith(`${leadKindName}-`) ? 'inspection_leads' : 'inspection_cases');

/** Everybody who had part in it, as these events tell. */
function peopleIn(events: readonly RecordedEvent[]): readonly FindingPersonRow[] {
  const rows = new Map<string, FindingPersonRow>();
  for (const event of events.filter(({ type }) => findingPeople.handles.includes(type)))
    for (const key of findingPeople.keys(event, () => events)) {
      const row = findingPeople.fold(rows.get(key), event, key, () => events);
      if (row) rows.set(key, row);
    }
  return [...rows.values()];
}

function fits({ row, people }: Then, asked: FindingFilter): boolean {
  const { state, severity, clause, circumstance, happenedFrom, happenedTo, person } = asked;
  return (
    (state ? row.state === state : row.state !== 'withdrawn') &&
    (!severity || row.severity === severity) &&
    (!clause || row.clauses.includes(`,${clause},`)) &&
    (!circumstance || row.circumstance === circumstance) &&
    (!happenedFrom || row.happened_on >= happenedFrom) &&
    (!happenedTo || row.happened_on <= happenedTo) &&
    (!person || people.some((one) => one.person === person && one.answerable === 1))
  );
}

const raisedLater = (a: FindingListRow, b: FindingListRow): boolean =>
  a.raised_at === b.raised_at ? a.key > b.key : a.raised_at > b.raised_at;

const cursorOf = ({ raised_at: value, key }: FindingListRow): string => cursorText({ value, key });

/** How far the record went that the rows show. */
function upTo(rows: readonly FindingListRow[]): Freshness {
  const last = rows.reduce<FindingListRow | undefined>(
    (latest, row) => (latest && latest.position > row.position ? latest : row),
    undefined,
  );
  return {
    position: (last?.position ?? startOfLog) as Position,
    recordedAt: (last?.changed_at ?? null) as Instant | null,
    caughtUp: true,
    held: [],
  };
}
