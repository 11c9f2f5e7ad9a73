import type { Instant } from '#kernel';
import type { Inlet, Outlet } from '../port.js';
import type { InletOptions } from './kafka-inlet.js';
import type { KafkaOptions } from './options.js';

// The client is loaded only when somebody needs it.

/** @param topics names of the topics that it publishes to; they are made where there are none. */
export async function openOutlet(kafka: KafkaOptions, topics: readonly string[]): Promise<Outlet> {
  const { KafkaOutlet } = await import('./kafka-outlet.js');
  return new KafkaOutlet(kafka, topics);
}

export async function openInlet(kafka: KafkaOptions, options: InletOptions): Promise<Inlet> {
  const { KafkaInlet } = await import('./kafka-inlet.js');
  return new KafkaInlet(kafka, options);
}

/** What a replay did. */
export interface Replayed {
  /** Messages put back on the intake topic. */
  readonly replayed: number;
  /** Messages that were left, because they are not of the kind asked for. */
  readonly left: number;
}

export interface ReplayOptions {
  readonly kafka: KafkaOptions;
  /** `dead-letters`: what could not be recorded; `intake`: what came in, recorded or not. */
  readonly of: 'dead-letters' | 'intake';
  /** Only what the brokers got since then; dead letters that were not replayed before, when not given. */
  readonly since?: Instant;
  /** Only dead letters that were given up for this reason: a Problem code. */
  readonly reason?: string;
  /** Counts only. */
  readonly dry?: boolean;
}

/**
 * Puts messages back on the intake topic, up to the end that it finds when it begins. The consumer takes them as any
 * other: a lead that was recorded is not recorded again.
 * @throws Problem `broker-unreachable`, `broker-refused`, `intake-replay-unbounded`.
 */
export async function replayIntake(options: ReplayOptions): Promise<Replayed> {
  const { replay } = await import('./replay.js');
  return replay(options);
}
