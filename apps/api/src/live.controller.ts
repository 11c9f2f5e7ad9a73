import type { ServerResponse } from 'node:http';
import { dossierReviewKindName, findingKindName, findingRegister, findingVisibility } from '#accountability';
import { CurrentOfficer } from '#identity';
import { caseKindName, leadKindName } from '#inspection';
import { EventStore, Problem, type RecordedEvent, streamId } from '#kernel';
import { type Actor, StreamKinds, StreamReader } from '#platform';
import { NotPersonal } from '#read-audit';
import { Controller, Get, type OnModuleDestroy, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

/** How often an open page is told that the server lives, in ms. */
const aliveMs = 15_000;
/** Pages that listen at once; more are read again by hand. */
const mostListeners = 200;

/** What a page may show that others change. */
const watchable = [caseKindName, leadKindName, findingKindName, dossierReviewKindName];

/** An open page, and the case, lead, finding or dossier review that it shows. */
interface Page {
  readonly watched: string | null;
  /** Whoever reads it sees every finding of the bureau. */
  readonly reviews: boolean;
  readonly answer: ServerResponse;
}

/**
 * Tells open pages that something changed; never what. Nothing depends on it. Which case or finding changed is told only
 * of the one that a page shows, to those who may see it; `findings`, that there is something new to review, only to
 * reviewers and to the page of the case that it is about.
 */
@ApiExcludeController()
@Controller('api/live')
export class LiveController implements OnModuleDestroy {
  readonly #pages = new Set<Page>();
  readonly #stopping = new AbortController();
  #following = false;

  constructor(
    private readonly store: EventStore,
    private readonly reader: StreamReader,
    private readonly kinds: StreamKinds,
  ) {}

  @NotPersonal('that something changed, not what')
  @Get()
  async listen(
    @CurrentOfficer() actor: Actor,
    @Res() reply: FastifyReply,
    @Query('watch') watch?: string,
  ): Promise<void> {
    const watched = watch ? await this.#mayWatch(actor, watch) : null;
    if (this.#pages.size >= mostListeners)
      throw new Problem('unavailable', 'server-overloaded', { most: mostListeners });
    void this.#follow();
    const answer = reply.raw;
    const page: Page = { watched, reviews: findingVisibility(actor).all, answer };
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) answer.setHeader(name, value);
    answer.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const alive = setInterval(() => tell(page, 'alive', {}), aliveMs);
    this.#pages.add(page);
    answer.on('close', () => {
      clearInterval(alive);
      this.#pages.delete(page);
    });
    tell(page, 'alive', {});
  }

  /** Before the server waits for its connections to end: these would not end by themselves. */
  onModuleDestroy(): void {
    this.#stopping.abort();
    for (const { answer } of this.#pages) answer.end();
  }

  /** @throws Problem `stream-not-found` for what this person may not know of. */
  async #mayWatch(actor: Actor, id: string): Promise<string> {
    const kind = watchable.find((name) => id.startsWith(`${name}-`));
    if (!kind) throw new Problem('not-found', 'stream-not-found', {});
    await this.reader.open(this.kinds.get(kind), actor, streamId(id));
    return id;
  }

  /** One subscription for all pages, from the first that listens on. */
  async #follow(): Promise<void> {
    if (this.#following) return;
    this.#following = true;
    try {
      const { signal } = this.#stopping;
      for await (const events of this.store.subscribe(await this.store.end(), signal)) this.#pass(events);
    } catch (error) {
      if (!this.#stopping.signal.aborted) throw error;
    }
  }

  #pass(events: readonly RecordedEvent[]): void {
    const changed = new Set<string>(events.map(({ stream }) => stream));
    const some = (prefix: string) => [...changed].some((stream) => stream.startsWith(prefix));
    const [worked, found] = [some('inspection-'), some(`${findingKindName}-`)];
    const { position } = events.at(-1)!;
    for (const page of this.#pages) {
      const { watched, reviews } = page;
      const streams = watched !== null && changed.has(watched) ? [watched] : [];
      if (worked || streams.length > 0) tell(page, 'changed', { streams, position });
      const about = watched !== null && changed.has(findingRegister(streamId(watched))) ? [watched] : [];
      if (about.length > 0 || (found && reviews)) tell(page, 'findings', { streams: about, position });
    }
  }
}

const tell = ({ answer }: Page, event: string, data: object): void =>
  void answer.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
