import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What the process measures about itself, for Prometheus. Labels carry routes, never paths or people. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'anmai_http_request_seconds',
    help: 'Duration of HTTP requests by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [this.registry],
  });
  readonly refusals = new Counter({
    name: 'anmai_refusals_total',
    help: 'Acts refused by law and accesses denied',
    labelNames: ['kind'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
