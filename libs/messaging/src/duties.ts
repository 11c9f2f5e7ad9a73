import type { EventStore, WallClock } from '#kernel';
import type { ReadStore } from '#read-store';
import { topics } from './contract/topics.js';
import type { LeadCommand } from './intake/lead-command.js';
import { deadLetterTopic } from './intake/topics.js';
import { openInlet, openOutlet } from './kafka/open.js';
import type { KafkaOptions } from './kafka/options.js';
import { RelayCheckpoints } from './relay/checkpoints.js';

// Background work. The library of CloudEvents is loaded only when it begins: an installation without a broker never pays
// for it.

interface Exchange {
  readonly kafka: KafkaOptions;
  /** Told of every failure; the work goes on. Problems carry no personal data. */
  readonly report?: (problem: unknown) => void;
}

export interface TellingEvents extends Exchange {
  readonly store: EventStore;
  readonly readStore: Pick<ReadStore, 'db'>;
}

/** Tells other departments what is recorded, until the signal aborts. */
export async function tellEvents(on: TellingEvents, signal: AbortSignal): Promise<void> {
  const { Relay } = await import('./relay/relay.js');
  const names = topics.map(({ name }) => name);
  const outlet = await openOutlet(on.kafka, names);
  try {
    const checkpoints = new RelayCheckpoints(on.readStore);
    await new Relay({ ...on, checkpoints, outlet }).run(signal);
  } finally {
    await outlet.close();
  }
}

export interface TakingLeads extends Exchange {
  readonly clock: WallClock;
  /** 接收机构 of the leads. */
  readonly unit: string;
  /** Records the lead; given the same command again, it records nothing. */
  readonly record: (command: LeadCommand) => Promise<unknown>;
}

/**
 * Registers the leads that other departments hand over, until the signal aborts.
 * @throws Problem `broker-consumer-failed`.
 */
export async function takeLeads(on: TakingLeads, signal: AbortSignal): Promise<void> {
  const { Intake } = await import('./intake/intake.js');
  const outlet = await openOutlet(on.kafka, [deadLetterTopic]);
  const inlet = await openInlet(on.kafka, { group: 'intake', ...(on.report && { report: on.report }) });
  try {
    await new Intake({ ...on, inlet, outlet }).run(signal);
  } finally {
    await outlet.close();
  }
}
