/** A message on its way over a broker. Topics are named as in the contract; an adapter adds the installation's prefix. */
export interface Message {
  readonly topic: string;
  /** Messages of one key keep their order. */
  readonly key: string | null;
  readonly value: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where messages leave. */
export abstract class Outlet {
  /**
   * Resolves once the broker has all of them for good. At least once: after a failure, some may have arrived, and what
   * is published again arrives again, but never in another order within a key.
   * @throws Problem `broker-unreachable`, `broker-refused` (unavailable).
   */
  abstract publish(messages: readonly Message[]): Promise<void>;
  /** Waits for what is on its way, for some seconds at most. */
  abstract close(): Promise<void>;
}

/** A message as it came, at its place in the topic. */
export interface Received extends Message {
  readonly value: Buffer;
  readonly partition: number;
  /** Decimal text: it may be greater than any safe integer. */
  readonly offset: string;
}

/** Deals with one message; resolves once that is durable. Given the same message again, it changes nothing. */
export type Handle = (message: Received) => Promise<void>;

/** Where messages come in. */
export abstract class Inlet {
  /**
   * Hands over every message of the topic, those of one key in order, each at least once, until the signal aborts. A
   * message is settled at the broker only after it was dealt with; one whose handling fails is handed over again later.
   * @throws Problem when connecting again would not help: `broker-refused`, `broker-consumer-failed`.
   */
  abstract run(topic: string, handle: Handle, signal: AbortSignal): Promise<void>;
}
