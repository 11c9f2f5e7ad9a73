import { caseKindName } from '#inspection';
import { type ProvedStream, proveStream } from '#integrity';
import { type EventStore, Problem, type RecordedEvent, type StreamId, Turns } from '#kernel';
import type { Actor, StreamKinds, StreamReader } from '#platform';
import type { ProofSource } from '../disclosure/case-files.js';

/** A case's own stream with its proof. */
export interface CaseProof extends ProvedStream {
  readonly storeId: string;
  readonly events: readonly RecordedEvent[];
  /** Whether the stream is whole and everything that is signed leads to the newest head. */
  readonly holds: boolean;
  /** The log up to the newest head is not the one that was signed. */
  readonly logDiffers: boolean;
}

/** Proves the stream of one case on demand. The whole log is gone through for it, so one waits for another. */
export class StreamProofs {
  readonly #turns = new Turns();

  constructor(
    private readonly on: {
      readonly store: EventStore;
      readonly reader: StreamReader;
      readonly kinds: StreamKinds;
      readonly proof: ProofSource;
    },
  ) {}

  /** @throws Problem `stream-not-found`. */
  async prove(actor: Actor, inspectionCase: StreamId): Promise<CaseProof> {
    const { store, reader, kinds, proof } = this.on;
    await reader.open(kinds.get(caseKindName), actor, inspectionCase);
    return this.#turns.run('proof', async () => {
      const { events } = await store.read(inspectionCase);
      const { storeId } = store;
      const sources = { storeId, stream: inspectionCase, events, log: proof };
      const place = proof.place();
      try {
        const proved = await proveStream({ ...sources, place });
        return { ...proved, storeId, events, logDiffers: false, holds: proved.brokenAt === null && proved.headHolds };
      } catch (problem) {
        if (!(problem instanceof Problem) || problem.code !== 'case-file-unprovable') throw problem;
        const chain = await proveStream({ ...sources, place: { ...place, heads: [] } });
        return { ...chain, storeId, events, logDiffers: true, headHolds: false, holds: false };
      }
    });
  }
}
