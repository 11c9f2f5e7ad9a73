import { setTimeout as pause } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import type { Role } from '#identity';
import { caseKindName } from '#inspection';
import { type CaseFileContent, type LogHashes, type PlaceContents, proofsFor, writeCaseFile } from '#integrity';
import {
  type EventId,
  type EventStore,
  type Position,
  Problem,
  type RecordedBy,
  type Recorded,
  type RecordedEvent,
  type StreamId,
  type WallClock,
  commandId,
  composeEvents,
  firstResult,
  startOfLog,
} from '#kernel';
import type { LawRegister } from '#law';
import type { Actor, StreamKinds, StreamReader } from '#platform';
import { type Purpose, type ReadLog, purposes } from '#read-audit';
import {
  type CaseFileDisclosed,
  type DisclosedStream,
  disclosedData,
  disclosureEventTypes,
  disclosureStream,
} from './disclosed.js';
import { type DossierSources, dossierOf, streamsOf } from './dossier.js';
import { sealReason } from '../seal-reason.js';
import { documentsOf } from './documents.js';

/** Who may give a case file out. */
export const exporters: readonly Role[] = ['teamLeader', 'legalReviewer', 'bureauLeader', 'auditor', 'archivist'];

/** Where the log can be proved from. */
export abstract class ProofSource implements LogHashes {
  abstract hashes(after: Position, limit: number): ReturnType<LogHashes['hashes']>;
  /** The signed heads. */
  abstract place(): PlaceContents;
  /** Up to where the log is signed. */
  abstract signedTo(): Position;
}

export interface CaseFilesOptions extends DossierSources {
  readonly store: EventStore;
  readonly reader: StreamReader;
  readonly kinds: StreamKinds;
  readonly reads: ReadLog;
  readonly clock: WallClock;
  readonly proof: ProofSource;
  readonly law: LawRegister;
  /** Keyed hash of a command's body. */
  readonly hashCommand: (text: string) => string;
}

export interface DiscloseRequest {
  readonly inspectionCase: StreamId;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly recipient: string | null;
  /** Idempotency-Key. */
  readonly key: string;
}

/** A disclosure that is on record; the file is written from it. */
export interface Disclosed {
  readonly disclosure: EventId;
  readonly position: Position;
  readonly streams: readonly DisclosedStream[];
  readonly keys: number;
  readonly withheld: number;
  readonly files: number;
}

/** How long the file waits for the head that covers its own disclosure, in ms; heads are signed within a second. */
const patienceMs = 3000;

/** Case files: given out by an act that is recorded first, and written from what that record says. */
export class CaseFiles {
  constructor(private readonly on: CaseFilesOptions) {}

  /** @throws Problem `stream-not-found`, `role-missing`, `idempotency-key-reused`, `no-signed-head`. */
  async disclose(actor: Actor, request: DiscloseRequest): Promise<Disclosed> {
    const { reader, kinds, store, keys, clock, proof, hashCommand } = this.on;
    const { inspectionCase, purpose, recipient } = request;
    const opened = await reader.open(kinds.get(caseKindName), actor, inspectionCase);
    if (!exporters.some((role) => actor.roles.includes(role)))
      throw new Problem('denied', 'role-missing', { act: '出具卷宗', roles: exporters });
    const command = commandId(actor.person, request.key);
    const commandHash = hashCommand(JSON.stringify([inspectionCase, purpose, request.reason, recipient]));
    const stream = disclosureStream(inspectionCase);
    const slice = await store.read(stream);
    const first = firstResult(slice.events, command, commandHash);
    if (first) return disclosedBy(first);
    // one that could not be written is not given out
    if (proof.signedTo() === startOfLog) throw new Problem('unavailable', 'no-signed-head');
    const streams = await streamsOf(inspectionCase, this.on);
    const { keys: enclosed, withheld, evidence } = await dossierOf(streams, this.on);
    const sealed = (text: string) => sealReason(keys, inspectionCase, text);
    const event: CaseFileDisclosed = {
      type: 'CaseFileDisclosed',
      data: {
        inspectionCase,
        purpose,
        reason: await sealed(request.reason),
        recipient: recipient === null ? null : await sealed(recipient),
        streams,
        subjects: enclosed.map((one) => one.subject),
        withheld,
        files: evidence.map(({ hash }) => hash),
      },
    };
    const meta = {
      bureau: opened.events[0]!.meta.bureau,
      recordedBy: { person: actor.person },
      doneBy: { officers: [actor.person] },
      act: 'DiscloseCaseFile',
      happenedOn: clock.today(),
      entry: { kind: 'live' as const },
      commandId: command,
      commandHash,
      law: null,
      judged: [],
      relied: [],
    };
    return disclosedBy(await store.append(stream, slice.head, composeEvents(meta, disclosureEventTypes, [event])));
  }

  /**
   * The zip of a disclosure, for whoever made it; the read is on record before anything is opened.
   * @throws Problem `stream-not-found`, `disclosure-unknown`, `reads-not-recorded`, and those of `proofsFor`.
   */
  async write(actor: Actor, inspectionCase: StreamId, disclosure: string, what: string): Promise<Readable> {
    const { reader, kinds, store, reads } = this.on;
    await reader.open(kinds.get(caseKindName), actor, inspectionCase);
    const { events } = await store.read(disclosureStream(inspectionCase));
    const made = events.find(({ meta }) => meta.id === disclosure && isBy(meta.recordedBy, actor));
    if (!made) throw new Problem('not-found', 'disclosure-unknown');
    const { purpose, reason } = disclosedData(made);
    await reads.record({ person: actor.person, kind: 'export', what, subjects: [inspectionCase], purpose, reason });
    return writeCaseFile(await this.#content(inspectionCase, made));
  }

  async #content(inspectionCase: StreamId, made: RecordedEvent): Promise<CaseFileContent> {
    const { store, proof, kinds, reader } = this.on;
    const { streams: given, purpose } = disclosedData(made);
    const by = made.meta.recordedBy;
    const own = { stream: made.stream, role: 'disclosure' as const, version: made.version };
    const dossier = await dossierOf([...given, own], this.on);
    await this.#signed(made.position);
    const proofs = await proofsFor({ log: proof, place: proof.place(), streams: dossier.streams });
    const disclosure = {
      event: made.meta.id,
      purpose,
      purposeName: purposes[purpose],
      recordedAt: made.meta.recordedAt,
      by: 'person' in by ? await reader.nameOf(by.person) : null,
    };
    return {
      inspectionCase,
      storeId: store.storeId,
      madeAt: made.meta.recordedAt,
      disclosure,
      ...dossier,
      proofs,
      documents: await documentsOf({
        inspectionCase,
        made,
        dossier,
        kinds,
        nameOf: (person) => reader.nameOf(person),
        ruleName: await this.#ruleNames(),
      }),
    };
  }

  /** What rules are called in the edition in force; one that it has no more is told by its id. */
  async #ruleNames(): Promise<(rule: string) => string> {
    const { rulebook } = (await this.on.law.inForce()).law;
    return (rule) => rulebook.find(rule)?.nameZh ?? rule;
  }

  /** The disclosure stands behind everything that it gives out. */
  async #signed(position: Position): Promise<void> {
    const { proof } = this.on;
    for (let waited = 0; waited < patienceMs && proof.signedTo() < position; waited += 100) await pause(100);
  }
}

const isBy = (by: RecordedBy, { person }: Actor): boolean => 'person' in by && by.person === person;

function disclosedBy({ events, position }: Recorded): Disclosed {
  const made = events[0]!;
  const { streams, subjects, withheld, files } = disclosedData(made);
  return {
    disclosure: made.meta.id,
    position,
    streams,
    keys: subjects.length,
    withheld: withheld.length,
    files: files.length,
  };
}
