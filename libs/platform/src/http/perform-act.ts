import type { Act, DomainEvent } from '#kernel';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../acting/actor.js';
import { Executor } from '../acting/executor.js';
import type { ActRequest, Acted } from '../acting/request.js';
import type { StreamKind } from '../acting/stream-kind.js';

/** A person's wish to perform an act on a stream of some kind. */
export class PerformAct extends Command<Acted> {
  constructor(
    readonly kind: string,
    readonly actor: Actor,
    readonly request: ActRequest,
  ) {
    super();
  }
}

type AnyKind = StreamKind<Act, DomainEvent, unknown>;

/** The stream kinds that the modules brought along, by name. */
export class StreamKinds {
  readonly #kinds = new Map<string, AnyKind>();

  add<A extends Act, E extends DomainEvent, S>(kind: StreamKind<A, E, S>): void {
    this.#kinds.set(kind.kind, kind as unknown as AnyKind);
  }

  get(name: string): AnyKind {
    const kind = this.#kinds.get(name);
    if (!kind) throw new Error(`no module brought the stream kind ${name}`);
    return kind;
  }
}

@CommandHandler(PerformAct)
export class PerformActHandler implements ICommandHandler<PerformAct> {
  constructor(
    private readonly executor: Executor,
    private readonly kinds: StreamKinds,
  ) {}

  execute({ kind, actor, request }: PerformAct): Promise<Acted> {
    return this.executor.execute(this.kinds.get(kind), actor, request);
  }
}
