import { Problem, type ProblemKind, type WallClock } from '#kernel';
import type { Inlet, Message, Outlet, Received } from '../port.js';
import { type LeadCommand, leadCommandOf } from './lead-command.js';
import { readReport } from './read-report.js';
import { deadLetterTopic, intakeTopic } from './topics.js';

export interface IntakeOptions {
  readonly inlet: Inlet;
  /** For what cannot be recorded. */
  readonly outlet: Outlet;
  /** Records the lead; given the same command again, it records nothing. */
  readonly record: (command: LeadCommand) => Promise<unknown>;
  /** 接收机构 of the leads. */
  readonly unit: string;
  readonly clock: WallClock;
  /** Told of every message that could not be recorded, and of what keeps one from being recorded now. */
  readonly report?: (problem: unknown) => void;
}

/** Trying again does not help: the message itself is at fault, or it says otherwise than the one that was recorded. */
const lasting: ReadonlySet<ProblemKind> = new Set(['invalid', 'reused', 'refused', 'denied', 'not-found', 'too-large']);
/** How often a message is tried that fails for a reason that nobody foresaw. */
const mostSurprises = 5;

/**
 * Leads from other departments. A message is settled at the broker only after its lead is recorded; one that can never be
 * recorded goes to the dead letters with the reason, and the next one is taken.
 */
export class Intake {
  /** How often the message at which each partition stands failed unforeseen. */
  readonly #surprises = new Map<string, number>();

  constructor(private readonly on: IntakeOptions) {}

  /** Goes on until the signal aborts. @throws what the inlet ends with. */
  run(signal: AbortSignal): Promise<void> {
    return this.on.inlet.run(intakeTopic, (message) => this.take(message), signal);
  }

  /** @throws whatever keeps the lead from being recorded now. */
  async take(message: Received): Promise<void> {
    try {
      await this.on.record(leadCommandOf(readReport(message), this.on.unit));
    } catch (error) {
      this.on.report?.(error);
      const reason = this.#givenUp(error, message);
      if (reason === undefined) throw error;
      await this.on.outlet.publish([deadLetter(message, reason, this.on.clock.now())]);
    }
    this.#surprises.delete(placeOf(message));
  }

  /** @returns why the message is given up; undefined while it is to be tried again. */
  #givenUp(error: unknown, message: Received): Problem | undefined {
    if (error instanceof Problem) return lasting.has(error.kind) ? error : undefined;
    const place = placeOf(message);
    const times = (this.#surprises.get(place) ?? 0) + 1;
    this.#surprises.set(place, times);
    return times < mostSurprises ? undefined : new Problem('corrupt', 'intake-failed', {}, { cause: error });
  }
}

const placeOf = ({ partition, offset }: Received): string => `${partition} ${offset}`;

/** The message as it came, with the reason and where it stood. Its content is as personal as that of the topic. */
function deadLetter(message: Received, { code, details }: Problem, now: string): Message {
  const { key, value, headers, topic, partition, offset } = message;
  return {
    topic: deadLetterTopic,
    key,
    value,
    headers: {
      ...headers,
      'dead-letter-reason': code,
      'dead-letter-details': JSON.stringify(details),
      'dead-letter-from': `${topic}/${partition}/${offset}`,
      'dead-letter-at': now,
    },
  };
}

const deadLetterHeader = /^dead-letter-/;

/** A dead letter as it came the first time. */
export const revived = ({ key, value, headers }: Received): Message => ({
  topic: intakeTopic,
  key,
  value,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !deadLetterHeader.test(name))),
});
