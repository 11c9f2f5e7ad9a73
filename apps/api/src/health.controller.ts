import { Public } from '#identity';
import { EventStore, WallClock } from '#kernel';
import { Metrics, Projections } from '#platform';
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

  constructor(
    private readonly store: EventStore,
    @Inject(Projections) private readonly projections: Projections,
    private readonly clock: WallClock,
    private readonly metrics: Metrics,
  ) {
    this.#lag = new Gauge({
      name: 'anmai_projection_lag_seconds',
      help: 'How far a projection is behind the record',
      labelNames: ['projection'] as const,
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
    const ok = projections.every((part) => part.ok);
    if (!ok) void reply.status(503);
    return { status: ok ? 'ok' : 'degraded', now: this.clock.now(), position, projections };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async measured(): Promise<string> {
    for (const { name, lagMs: lag } of this.#parts()) this.#lag.set({ projection: name }, (lag ?? 0) / 1000);
    return this.metrics.registry.metrics();
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
