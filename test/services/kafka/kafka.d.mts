/** A broker that a test may break. */
export interface RealKafka {
  /** `host:port` */
  readonly address: string;
  readonly version: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

export const kafkaVersion: string;
export function obtainKafka():
  { readonly jars: string; readonly missing?: never } | { readonly missing: string; readonly jars?: never };
export function startKafka(jars: string): Promise<RealKafka>;
