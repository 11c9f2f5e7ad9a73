import type { Kafka } from 'kafkajs';
import { Problem } from '#kernel';
import { type Alarm, systemAlarm } from '#read-store';
import { type Handle, Inlet } from '../port.js';
import { retryDelayMs } from '../retry.js';
import { kafkaClient, problemOf } from './client.js';
import { Membership } from './membership.js';
import { type KafkaOptions, prefixed } from './options.js';
import { ensureTopics } from './topics.js';

export interface InletOptions {
  /** Name of the consumer group, without the prefix. */
  readonly group: string;
  /** Told of whatever ended a membership; it joins again. */
  readonly report?: (problem: Problem) => void;
  readonly alarm?: Alarm;
  /** After how many ms without a sign of life a membership is given up: a rebalance may hang for ever (kafkajs 1568). */
  readonly silenceMs?: number;
}

/** Longer than a rebalance may take. */
const usualSilenceMs = 60_000;
/** How many memberships in a row may come to nothing for another reason than unreachable brokers. */
const mostFailures = 10;

/**
 * Messages from Kafka. The client neither restarts by itself nor stops starting (kafkajs 1513, 1721): a membership of
 * the group that ends for whatever reason is thrown away and a new one is made, after a pause that grows. Brokers that
 * cannot be reached are waited for; anything else that keeps happening ends the run, so that somebody is told.
 */
export class KafkaInlet extends Inlet {
  readonly #kafka: Kafka;
  readonly #alarm: Alarm;

  constructor(
    private readonly options: KafkaOptions,
    private readonly on: InletOptions,
    kafka = kafkaClient(options),
  ) {
    super();
    this.#kafka = kafka;
    this.#alarm = on.alarm ?? systemAlarm;
  }

  override async run(topic: string, handle: Handle, signal: AbortSignal): Promise<void> {
    for (let pauses = 0, failures = 0; !signal.aborted;) {
      const membership = this.#membership(topic, handle);
      try {
        await ensureTopics(this.#kafka, this.options, [topic]);
        await membership.last(signal);
      } catch (error) {
        if (signal.aborted) return;
        const problem = problemOf(error);
        this.on.report?.(problem);
        if (membership.proved) [pauses, failures] = [0, 0];
        if (problem.code !== 'broker-unreachable' && ++failures >= mostFailures)
          throw new Problem('unavailable', 'broker-consumer-failed', { because: problem.code }, { cause: error });
        await this.#alarm(retryDelayMs(++pauses), signal).catch(() => undefined);
      }
    }
  }

  #membership(topic: string, handle: Handle): Membership {
    return new Membership(this.#kafka, {
      group: prefixed(this.options, this.on.group),
      topic: prefixed(this.options, topic),
      name: topic,
      handle,
      alarm: this.#alarm,
      silenceMs: this.on.silenceMs ?? usualSilenceMs,
    });
  }
}
