import type { SASLOptions } from 'kafkajs';

/** How the brokers are reached. */
export interface KafkaOptions {
  /** `host:port` of some of the brokers. */
  readonly brokers: readonly string[];
  /** Shown in the brokers' logs. */
  readonly clientId?: string;
  /** In front of every topic and group: installations that share brokers keep apart. `anmai` unless said otherwise. */
  readonly prefix?: string;
  readonly tls?: boolean | { readonly ca: string };
  readonly sasl?: SASLOptions;
  /** Partitions of a topic that is created; an existing topic keeps its own. Never change it later: order would be lost. */
  readonly partitions?: number;
  /** Copies of each partition; the brokers' own default unless given. */
  readonly replicas?: number;
  /** For whatever the client has to say: never the content of a message. */
  readonly log?: (line: { readonly level: 'warn' | 'error'; readonly message: string }) => void;
}

export const prefixed = ({ prefix = 'anmai' }: KafkaOptions, name: string): string => `${prefix}.${name}`;
