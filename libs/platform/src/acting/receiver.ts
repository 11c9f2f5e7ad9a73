import {
  type Act,
  type BureauCode,
  type CommandId,
  type DomainEvent,
  type JsonObject,
  type LocalDate,
  Problem,
  type Relied,
  type StreamId,
  Turns,
  VersionConflict,
  canonicalJson,
  commandId,
  composeEvents,
  createdStream,
  firstResult,
  invalid,
  judgeAct,
} from '#kernel';
import { type ActRow, rowOf } from './act-table.js';
import { acted } from './answers.js';
import { type ExecutorOptions, gatherFor, matterOf } from './attempt.js';
import { checkInput } from './check-input.js';
import { draftOf, momentOf, standingOf } from './judging.js';
import type { Acted } from './request.js';
import { placeholderSealer, vaultSealer } from './sealing.js';
import type { StreamKind } from './stream-kind.js';

/** What somebody outside sent to the bureau, through a part of the system and no officer's hands. */
export interface Sending {
  readonly act: string;
  /** The part of the system, and the sender behind it: `intake:hotline-12345`. */
  readonly source: string;
  /** The sender's own number: sent again under it, it is the same. */
  readonly key: string;
  readonly bureau: BureauCode;
  /** Asia/Shanghai. */
  readonly on: LocalDate;
  /** As the act's form asks for it; not looked at yet. */
  readonly input: JsonObject;
  /** What the sender stated beside it. */
  readonly relied: readonly Relied[];
}

export type ReceiverOptions = Pick<ExecutorOptions, 'store' | 'clock' | 'keys' | 'officers' | 'law' | 'hashCommand'>;

/**
 * Records received acts that create their stream, sent by systems of others. Nobody is asked for a role, and nothing is
 * refused: what others did is recorded as it was, with the norms that did not hold.
 */
export class Receiver {
  readonly #turns = new Turns();

  constructor(private readonly on: ReceiverOptions) {}

  /**
   * @throws Problem `act-unknown`, `act-not-received`, `input-invalid`, `happened-in-future`, `idempotency-key-reused`,
   *   and those of the event store.
   */
  async receive<A extends Act, E extends DomainEvent, S>(kind: StreamKind<A, E, S>, sending: Sending): Promise<Acted> {
    const row = rowOf<string>(kind.acts, sending.act);
    if (!row) throw new Problem('not-found', 'act-unknown', { act: sending.act });
    if (row.side !== 'received' || !row.creates) throw new Problem('denied', 'act-not-received', { act: row.zh });
    const today = this.on.clock.today();
    if (sending.on > today) throw invalid('happened-in-future', { on: sending.on, today });
    const input = await checkInput(row.input, sending.input);
    const command = commandId(sending.source, sending.key);
    const stream = createdStream(command, kind.kind);
    const receiving = { kind, sending, row, input, command, stream };
    return this.#turns.run(stream, async () => {
      try {
        return await this.#receive(receiving);
      } catch (error) {
        // another process recorded it at the same moment
        if (error instanceof VersionConflict) return this.#receive(receiving);
        throw error;
      }
    });
  }

  async #receive<A extends Act, E extends DomainEvent, S>(receiving: Receiving<A, E, S>): Promise<Acted> {
    const { kind, sending, row, command, stream } = receiving;
    const { on, input, relied } = sending;
    const commandHash = this.on.hashCommand(canonicalJson({ kind: kind.kind, act: row.act, on, input, relied }));
    const { head, events } = await this.on.store.read(stream);
    const first = firstResult(events, command, commandHash);
    if (first) return acted(first);
    const composed = await this.#compose(receiving, commandHash);
    return acted(await this.on.store.append(stream, head, composed));
  }

  async #compose<A extends Act, E extends DomainEvent, S>(receiving: Receiving<A, E, S>, commandHash: string) {
    const { kind, sending, row, input, command, stream } = receiving;
    const { on, bureau } = sending;
    const matter = matterOf({ stream });
    const doneBy = { outsider: row.outsider ?? 'party' } as const;
    const { law, edition } = await this.on.law.inForce();
    const standing = standingOf(kind, [], { law, region: bureau });
    const draft = await draftOf<A>(row, input, placeholderSealer(command, matter));
    const gathered = await gatherFor(this.on, { kind, stream }, draft, { on, doneBy }, standing.state);
    const judgements = judgeAct(kind.norms, draft, momentOf(standing, { on, doneBy }, gathered));
    const act = await draftOf<A>(row, input, vaultSealer(this.on.keys, command, matter));
    return composeEvents(
      {
        bureau,
        recordedBy: { system: sending.source },
        doneBy,
        act: row.act,
        happenedOn: on,
        entry: { kind: 'received' },
        commandId: command,
        commandHash,
        law: edition,
        judged: judgements.flatMap(({ norm, verdict }) =>
          verdict.is === 'met' ? [] : [{ norm: norm.id, edition: norm.edition, is: verdict.is }],
        ),
        relied: [...gathered.relied, ...sending.relied],
      },
      kind.types,
      kind.procedure.decide(act),
    );
  }
}

interface Receiving<A extends Act, E extends DomainEvent, S> {
  readonly kind: StreamKind<A, E, S>;
  readonly sending: Sending;
  readonly row: ActRow;
  /** Checked. */
  readonly input: JsonObject;
  readonly command: CommandId;
  readonly stream: StreamId;
}
