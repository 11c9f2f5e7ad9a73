import type { WorkerEventStore } from '#event-store';
import type { PasswordCost } from '#identity';
import { type Problem, SystemClock } from '#kernel';
import {
  type Foundation,
  Metrics,
  type Projections,
  Reads,
  type Settings,
  isDistributed,
  openFoundation,
  openThreaded,
} from '#platform';
import { FollowedProjections, type ReadStore, openReadStore } from '#read-store';
import type { Logger } from 'pino';
import { migrations } from '../../../migrations/index.js';
import type { Background } from './background.js';
import { logTo, tellReport } from './logging.js';

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

/** @param background undefined in the distributed profile, where workers do its work. */
export async function openServerParts(settings: Settings, background: Background | undefined): Promise<ServerParts> {
  const log = logTo(settings);
  if (!background || isDistributed(settings)) return openShared(settings, log);
  const foundation = await openThreaded(settings, new SystemClock());
  try {
    const readStore = await openReadStore(foundation.readModels, migrations);
    const projections = await begin(background, settings, foundation.store, log);
    return partsOf({ settings, log, foundation, readStore, projections, ended: projections.ended }, () =>
      projections.close(),
    );
  } catch (error) {
    await foundation.close();
    throw error;
  }
}

/** One of several servers: others keep the read models up, and it looks how far they are. */
async function openShared(settings: Settings, log: Logger): Promise<ServerParts> {
  const foundation = await openFoundation(settings, new SystemClock());
  try {
    const { store } = foundation;
    const readStore = await openReadStore(foundation.readModels, migrations, 'expected');
    const projections = new FollowedProjections({ readStore, store });
    const stopping = new AbortController();
    await projections.look();
    const following = projections.run(stopping.signal);
    const ended = following.then(() => undefined);
    return partsOf({ settings, log, foundation, readStore, projections, ended }, async () => {
      stopping.abort();
      await following;
    });
  } catch (error) {
    await foundation.close();
    throw error;
  }
}

interface Opened extends Pick<ServerParts, 'settings' | 'log' | 'foundation' | 'projections'> {
  readonly readStore: ReadStore;
  readonly ended: Promise<Problem | undefined>;
}

function partsOf({ readStore, ended, ...parts }: Opened, stopProjections: () => Promise<void>): ServerParts {
  const { foundation, projections } = parts;
  return {
    ...parts,
    metrics: new Metrics(),
    backgroundEnded: ended,
    reads: new Reads(projections, readStore, foundation.store),
    async close() {
      await foundation.reads.flush(); // the heads are signed by the background thread
      await stopProjections();
      await readStore.close();
      await foundation.close();
    },
  };
}

function begin(background: Background, { data, heads, bureau }: Settings, store: WorkerEventStore, log: Logger) {
  const errand = { settings: { data, heads, bureau }, writer: store.connect() };
  return background.begin(errand, tellReport(log));
}
