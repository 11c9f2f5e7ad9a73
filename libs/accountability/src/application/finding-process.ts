import { clockEventTypes } from '#deadlines';
import { caseEventTypes, leadEventTypes } from '#inspection';
import {
  type EventId,
  type Process,
  type RecordedEvent,
  type StreamId,
  amendmentTypes,
  dataOf,
  decoder,
  startOfLog,
} from '#kernel';
import { adoptionEventTypes } from '#law';
import type { RunningProcess } from '#processes';
import { type RecordsRead, readEventTypes } from '#read-audit';
import { LRUCache } from 'lru-cache';
import { accountableKindOf, accountableKinds } from './accountable-inspection.js';
import { type SecretRead, type Transcribed, noteRefusals, noteSecretRead } from './note-outside.js';
import { type Reconciling, reconcileFindings } from './reconcile-findings.js';

/** The record of a lead or case, or the law, changed: what it shows has to be looked at again. */
export type LookAgain =
  | { readonly look: 'one'; readonly of: StreamId; readonly after: EventId; readonly seen: string }
  | { readonly look: 'all'; readonly after: EventId }
  | { readonly look: 'refusals'; readonly before: Transcribed }
  | { readonly look: 'reads'; readonly read: SecretRead };

const lapses = ['LimitLapsed', 'LapseWithdrawn'] satisfies readonly (keyof typeof clockEventTypes)[];

/** After every event of a lead or case, every lapse and its withdrawal, and every adoption of the law. */
export const findingProcess: Process<LookAgain> = {
  name: 'findings',
  handles: [
    ...Object.keys(leadEventTypes),
    ...Object.keys(caseEventTypes),
    ...Object.keys(amendmentTypes),
    ...lapses,
    'EditionAdopted' satisfies keyof typeof adoptionEventTypes,
    'RecordsRead' satisfies RecordsRead['type'],
  ],
  react(event) {
    const { type, data, stream, version, meta } = event;
    if (type === 'EditionAdopted') return [{ look: 'all', after: meta.id }];
    if (type === 'RecordsRead') return secretReadsIn(event);
    const of = (lapses as readonly string[]).includes(type) ? (data['of'] as StreamId) : stream;
    if (!accountableKindOf(of)) return [];
    const one: LookAgain = { look: 'one', of, after: meta.id, seen: `${stream}@${version}` };
    return meta.entry.kind === 'transcribed' && meta.act ? [refusalsBefore(of, meta.act, event), one] : [one];
  },
};

const refusalsBefore = (of: StreamId, act: string, { meta: { id, recordedAt } }: RecordedEvent): LookAgain => ({
  look: 'refusals',
  before: { of, event: id, act, recordedAt },
});

const decodeReads = decoder<RecordsRead>(readEventTypes);

/** Reads of who informed the bureau. */
function secretReadsIn(event: RecordedEvent): readonly LookAgain[] {
  const { reads } = dataOf(decodeReads, event, 'RecordsRead');
  return reads
    .filter(({ kind }) => kind === 'reporter')
    .flatMap(({ person, firstAt, purpose, subjects }) =>
      subjects.map((of): LookAgain => ({
        look: 'reads',
        read: { of: of as StreamId, read: event.meta.id, person, firstAt, purpose },
      })),
    );
}

const pageSize = 1000;
/** Streams whose heads are remembered: what is caught up in one look is not looked at again for each of its events. */
const mostRemembered = 5000;

type Surroundings = Omit<Reconciling, 'kind' | 'after'>;

/** Carries it out; doing so again changes nothing. */
export function lookingAgainIn(on: Surroundings): RunningProcess<LookAgain>['perform'] {
  const looked = new LRUCache<string, number>({ max: mostRemembered });

  async function lookAt(of: StreamId, after: EventId, seen?: string): Promise<void> {
    const kind = accountableKindOf(of);
    if (!kind || (seen && isKnown(seen))) return;
    const heads = await headsOf([of, `clock-${of}` as StreamId]);
    await reconcileFindings(of, { ...on, kind, after });
    for (const [stream, version] of heads) looked.set(stream, version);
  }

  function isKnown(seen: string): boolean {
    const at = seen.lastIndexOf('@');
    return (looked.get(seen.slice(0, at)) ?? 0) >= Number(seen.slice(at + 1));
  }

  const headsOf = async (streams: readonly StreamId[]) =>
    Promise.all(
      streams.map(async (stream) => {
        const { head } = await on.store.read(stream, Number.MAX_SAFE_INTEGER);
        return [stream, head.version] as const;
      }),
    );

  return async (command) => {
    if (command.look === 'one') return lookAt(command.of, command.after, command.seen);
    if (command.look === 'refusals') {
      const { before } = command;
      return (await noteRefusals(before, on)) ? lookAt(before.of, before.event) : undefined;
    }
    if (command.look === 'reads') {
      const { read } = command;
      return (await noteSecretRead(read, on)) ? lookAt(read.of, read.read) : undefined;
    }
    looked.clear();
    for await (const { stream } of beginnings(on.store)) await lookAt(stream, command.after);
  };
}

/** The first event of every lead and case. */
async function* beginnings(store: Surroundings['store']): AsyncGenerator<RecordedEvent> {
  const prefixes = accountableKinds.map(({ kind }) => `${kind}-`);
  for (let after = startOfLog; ;) {
    const page = await store.readAll(after, pageSize);
    const last = page.at(-1);
    if (!last) return;
    yield* page.filter(({ version, stream }) => version === 1 && prefixes.some((prefix) => stream.startsWith(prefix)));
    after = last.position;
  }
}
