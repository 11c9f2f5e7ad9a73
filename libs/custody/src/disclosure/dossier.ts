import { findingRegister, listedIn } from '#accountability';
import { clockStream } from '#deadlines';
import type { FileStore } from '#files';
import { type CaseEvent, caseEventTypes } from '#inspection';
import type { CaseFileEvidence, CaseFileStream, EnclosedKey } from '#integrity';
import {
  type EventStore,
  type FileHash,
  type Json,
  Problem,
  type RecordedEvent,
  type StreamId,
  type SubjectId,
  type SubjectKeys,
  decoder,
} from '#kernel';
import { editionStream, lawStream } from '#law';
import { subjectsIn } from '../opened.js';
import { isSecret } from '../unmasking/unmasking.js';
import type { DisclosedStream } from './disclosed.js';

export interface DossierSources {
  readonly store: Pick<EventStore, 'read'>;
  readonly keys: SubjectKeys;
  readonly files: FileStore;
}

/** What belongs to a case, and what of it may be opened by whoever is given the case file. */
export interface Dossier {
  readonly streams: readonly CaseFileStream[];
  readonly keys: readonly EnclosedKey[];
  readonly withheld: readonly SubjectId[];
  readonly evidence: readonly CaseFileEvidence[];
}

const decodeCase = decoder<CaseEvent>(caseEventTypes);

/** The streams of a case as they stand now: its own, its leads', their clocks', findings, and the law it was judged by. */
export async function streamsOf(
  inspectionCase: StreamId,
  { store }: Pick<DossierSources, 'store'>,
): Promise<readonly DisclosedStream[]> {
  const { events } = await store.read(inspectionCase);
  const leads = [...new Set(events.flatMap((event) => leadsIn(event)))];
  const named = [
    { stream: inspectionCase, role: 'case' as const },
    ...leads.map((stream) => ({ stream, role: 'lead' as const })),
    ...[inspectionCase, ...leads].map((stream) => ({ stream: clockStream(stream), role: 'clock' as const })),
    ...(await findingsAbout([inspectionCase, ...leads], store)).map((stream) => ({ stream, role: 'finding' as const })),
    ...(await lawOf([inspectionCase, ...leads], store)).map((stream) => ({ stream, role: 'law' as const })),
  ];
  const versions = await Promise.all(
    named.map(async (one) => ({
      ...one,
      version: (await store.read(one.stream, Number.MAX_SAFE_INTEGER)).head.version,
    })),
  );
  return versions.filter(({ version }) => version > 0);
}

const leadsIn = (event: RecordedEvent): readonly StreamId[] => {
  const fact = decodeCase(event);
  return fact?.type === 'CaseOpened' ? (fact.data.leads ?? []) : [];
};

/** The findings, and the registers that list them. */
async function findingsAbout(
  streams: readonly StreamId[],
  store: DossierSources['store'],
): Promise<readonly StreamId[]> {
  const registers = streams.map(findingRegister);
  const listed = await Promise.all(registers.map(async (register) => listedIn((await store.read(register)).events)));
  return [...registers, ...listed.flat()];
}

/** The editions that the events name, and the stream in which the bureau adopted them. */
async function lawOf(streams: readonly StreamId[], store: DossierSources['store']): Promise<readonly StreamId[]> {
  const events = (await Promise.all(streams.map((stream) => store.read(stream)))).flatMap((slice) => slice.events);
  const editions = new Set(events.flatMap(({ meta }) => meta.law ?? []));
  const bureaus = new Set(events.map(({ meta }) => meta.bureau));
  return [...[...bureaus].map(lawStream), ...[...editions].map(editionStream)];
}

/** Reads the streams no further than they are given out, and takes together what opens them. */
export async function dossierOf(given: readonly DisclosedStream[], sources: DossierSources): Promise<Dossier> {
  const { store, keys } = sources;
  const streams = await Promise.all(
    given.map(async ({ stream, role, version }) => {
      const { events } = await store.read(stream);
      return { stream, role, events: events.slice(0, version) };
    }),
  );
  const secret = streams.filter(({ events }) => events.some((event) => isSecret(event)));
  const withheld = new Set(
    secret.flatMap(({ stream, events }) => [stream as string as SubjectId, ...subjectsOf(events)]),
  );
  const subjects = new Set(streams.flatMap(({ events }) => subjectsOf(events)).filter((one) => !withheld.has(one)));
  const found = await Promise.all([...subjects].map(async (subject) => ({ subject, key: await keys.find(subject) })));
  return {
    streams,
    keys: found.flatMap(({ subject, key }) => (key ? [{ subject, key: Buffer.from(key).toString('base64') }] : [])),
    withheld: [...withheld],
    evidence: await evidenceOf(
      streams.filter((one) => !secret.includes(one)),
      sources.files,
    ),
  };
}

/** Every subject that something in the events is sealed under. */
export const subjectsOf = (events: readonly RecordedEvent[]): readonly SubjectId[] => [
  ...new Set(events.flatMap(({ meta, data }) => [...subjectsIn(data), ...subjectsIn(meta.entry as unknown as Json)])),
];

/** The files that events name; one that was erased since is not there any more. */
async function evidenceOf(streams: readonly CaseFileStream[], files: FileStore): Promise<readonly CaseFileEvidence[]> {
  const found = new Map<FileHash, CaseFileEvidence>();
  for (const { stream, role, events } of streams) {
    if (role !== 'case' && role !== 'lead') continue;
    for (const hash of new Set(events.flatMap(({ metaText, dataText }) => hashesIn(metaText + dataText)))) {
      if (found.has(hash)) continue;
      try {
        found.set(hash, await files.open(stream as string as SubjectId, hash));
      } catch (problem) {
        if (!(problem instanceof Problem) || !['file-unknown', 'file-erased'].includes(problem.code)) throw problem;
      }
    }
  }
  return [...found.values()];
}

/** Whatever looks like the hash of a file; whether it is one, the store of files tells. */
const hashesIn = (text: string): readonly FileHash[] =>
  [...text.matchAll(/"([0-9a-f]{64})"/g)].map(([, hash]) => hash as FileHash);
