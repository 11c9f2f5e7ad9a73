/** A server that a test may break. */
export interface RealPostgres {
  /** `postgres://…` of its superuser, who needs no password. */
  readonly url: string;
  readonly port: number;
  readonly version: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export function obtainPostgres():
  { readonly bin: string; readonly missing?: never } | { readonly missing: string; readonly bin?: never };
export function startPostgres(bin: string): Promise<RealPostgres>;
