import type { EventStore, WallClock } from '#kernel';
import type { ReadStore } from '#read-store';
import type { LeadCommand } from './intake/lead-command.js';
import { deadLetterTopic } from './intake/report.js';
import type { KafkaOptions } from './kafka/options.js';
import { topics } from './contract/topics.js';
import { RelayCheckpoints } from './relay/checkpoints.js';

// The client and the library of CloudEvents are loaded only when a duty begins: an installation without a broker never
// pays for them.

/** Work that goes on in the background until it is told to stop. */
export interface Duty {
  readonly name: string;
  /** Ends when the signal aborts, everything released. @throws Problem what it cannot go on after. */
  run(signal: AbortSignal): Promise<void>;
}

interface Reporting {
  readonly kafka: KafkaOptions;
  /** Told of every failure; the work goes on. Problems carry no personal data. */
  readonly report?: (problem: unknown) => void;
}

/** Tells other departments what is recorded. */
export const relayDuty = (
  on: Reporting & { readonly store: EventStore; readonly readStore: Pick<ReadStore, 'db'> },
): Duty => ({
  name: 'relay',
  async run(signal) {
    const { KafkaOutlet } = await import('./kafka/kafka-outlet.js');
    const { Relay } = await import('./relay/relay.js');
    const names = topics.map(({ name }) => name);
    const outlet = new KafkaOutlet(on.kafka, names);
    try {
      const checkpoints = new RelayCheckpoints(on.readStore);
      await new Relay({ ...on, checkpoints, outlet }).run(signal);
    } finally {
      await outlet.close();
    }
  },
});

/** Registers the leads that other departments hand over. */
export const intakeDuty = (
  on: Reporting & {
    readonly clock: WallClock;
    /** 接收机构 of the leads. */
    readonly unit: string;
    /** Records the lead; given the same command again, it records nothing. */
    readonly record: (command: LeadCommand) => Promise<unknown>;
  },
): Duty => ({
  name: 'intake',
  async run(signal) {
    const { KafkaInlet } = await import('./kafka/kafka-inlet.js');
    const { KafkaOutlet } = await import('./kafka/kafka-outlet.js');
    const { Intake } = await import('./intake/intake.js');
    const outlet = new KafkaOutlet(on.kafka, [deadLetterTopic]);
    const { report } = on;
    const inlet = new KafkaInlet(on.kafka, { group: 'intake', ...(report && { report }) });
    try {
      await new Intake({ ...on, inlet, outlet }).run(signal);
    } finally {
      await outlet.close();
    }
  },
});
