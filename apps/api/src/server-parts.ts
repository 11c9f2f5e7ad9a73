import type { WorkerEventStore } from '#event-store';
import type { PasswordCost } from '#identity';
import { type Problem, SystemClock } from '#kernel';
import { type Foundation, Metrics, type Projections, Reads, type Settings, openThreaded } from '#platform';
import { type ProjectionThread, type ReadStore, type Report, openReadStore } from '#read-store';
import { type Logger, pino } from 'pino';
import { migrations } from '../../../migrations/index.js';
import type { Background } from './background.js';

/** Everything the server is made of, opened in order and closed in reverse. */
export interface ServerParts {
  readonly settings: Settings;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly foundation: Foundation;
  readonly projections: Projections;
  /** Settles with a problem when the background work ends by itself. */
  readonly backgroundEnded: Promise<Problem | undefined>;
  readonly reads: Reads;
  /** Lower than the default in tests only. */
  readonly passwordCost?: PasswordCost;
  close(): Promise<void>;
}

/** Logs are JSON lines on stdout; nothing personal goes into them. */
export const logTo = (settings: Pick<Settings, 'log'>): Logger =>
  pino({ level: settings.log, base: null, timestamp: pino.stdTimeFunctions.isoTime });

export async function openServerParts(settings: Settings, background: Background): Promise<ServerParts> {
  const log = logTo(settings);
  const foundation = await openThreaded(settings, new SystemClock());
  try {
    const readStore = await openReadStore({ kind: 'sqlite', path: foundation.places.readModels }, migrations);
    const projections = await begin(background, settings, foundation.store, log);
    return {
      settings,
      log,
      metrics: new Metrics(),
      foundation,
      projections,
      backgroundEnded: projections.ended,
      reads: new Reads(projections, readStore, foundation.store),
      close: () => closeAll(projections, readStore, foundation),
    };
  } catch (error) {
    await foundation.close();
    throw error;
  }
}

function begin(background: Background, { data, heads, bureau }: Settings, store: WorkerEventStore, log: Logger) {
  const errand = { settings: { data, heads, bureau }, writer: store.connect() };
  return background.begin(errand, (report) => tell(log, report));
}

/** Health goes to the metrics; what a person should know goes to the log. */
function tell(log: Logger, report: Report): void {
  if (report.kind === 'health') return;
  const level = report.kind === 'held-back' || report.kind === 'failed' ? 'error' : 'info';
  log[level](report, `projection ${report.kind}`);
}

async function closeAll(projections: ProjectionThread, readStore: ReadStore, foundation: Foundation): Promise<void> {
  await foundation.reads.flush(); // the heads are signed by the background thread
  await projections.close();
  await readStore.close();
  await foundation.close();
}
