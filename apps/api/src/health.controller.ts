import { Public } from '#identity';
import { EventStore, Problem, WallClock } from '#kernel';
import { RelayCheckpoints, type RelayHealth, relayHealth } from '#messaging';
import { Metrics, Projections, Reads } from '#platform';
import { NotPersonal } from '#read-audit';
import { lagMs } from '#read-store';
import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Gauge } from 'prom-client';

interface Part {
  readonly name: string;
  readonly ok: boolean;
  readonly lagMs: number | null;
  readonly held: number;
}

/** Whether the process lives, whether it can serve, and what it measures. Says nothing about cases or people. */
@ApiExcludeController()
@NotPersonal('about the process itself')
@Public()
@Controller('api')
export class HealthController {
  readonly #lag: Gauge<'projection'>;
  readonly #relayLag: Gauge;
  readonly #relays: RelayCheckpoints;

  constructor(
    private readonly store: EventStore,
    @Inject(Projections) private readonly projections: Projections,
    private readonly clock: WallClock,
    private readonly metrics: Metrics,
    reads: Reads,
  ) {
    this.#relays = new RelayCheckpoints(reads.store);
    this.#lag = new Gauge({
      name: 'anmai_projection_lag_seconds',
      help: 'How far a projection is behind the record',
      labelNames: ['projection'] as const,
      registers: [metrics.registry],
    });
    this.#relayLag = new Gauge({
      name: 'anmai_relay_lag_seconds',
      help: 'For how long the oldest event that is not yet told to other departments has waited',
      registers: [metrics.registry],
    });
  }

  /** 存活 */
  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** 就绪：读写都能进行 */
  @Get(['health', 'health/ready'])
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const position = await this.store.end();
    const projections = this.#parts();
    const relay = await this.#relay();
    const ok = projections.every((part) => part.ok);
    if (!ok) void reply.status(503);
    return { status: ok ? 'ok' : 'degraded', now: this.clock.now(), position, projections, relay };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async measured(): Promise<string> {
    for (const { name, lagMs: lag } of this.#parts()) this.#lag.set({ projection: name }, (lag ?? 0) / 1000);
    const { lagMs: relayLag } = (await this.#relay()) ?? { lagMs: 0 };
    if (relayLag !== undefined) this.#relayLag.set(relayLag / 1000);
    return this.metrics.registry.metrics();
  }

  /** How far events are told; null where nobody tells them. Not to know it keeps nobody from working here. */
  async #relay(): Promise<Partial<RelayHealth> | null> {
    try {
      return (await relayHealth(this.#relays, this.store, this.clock.now())) ?? null;
    } catch (error) {
      return { ok: false, problem: error instanceof Problem ? error.code : 'unknown' };
    }
  }

  #parts(): readonly Part[] {
    const now = this.clock.now();
    return this.projections.health().map((health) => ({
      name: health.projection,
      ok: health.failure === null,
      lagMs: lagMs(health, now),
      held: health.held,
    }));
  }
}
