import { type Alarm, systemAlarm } from '../progress.js';
import { openPostgres } from './open-postgres.js';
import type { PostgresAddress, PostgresClient, PostgresPool } from './postgres-pool.js';

export interface LeadershipOptions {
  /** How often a leader shows that it is awake, in ms; it has lost the lead after five times as long. */
  readonly beatMs?: number;
  /** How often the others ask whether the lead is free, in ms. */
  readonly askMs?: number;
  readonly alarm?: Alarm;
}

/**
 * Lets one of several processes do a piece of work, to save the others the trouble: two who do it at once do no harm,
 * and for a moment there may be two. The lead is a lock of a session at PostgreSQL. The session ends with the process,
 * and the server ends the session of a process that was put to sleep.
 */
export class Leadership {
  private constructor(
    private readonly pool: PostgresPool,
    private readonly beatMs: number,
    private readonly askMs: number,
    private readonly alarm: Alarm,
  ) {}

  /** @param duties how many leads this process asks for at most. */
  static async open(
    address: PostgresAddress,
    duties: number,
    { beatMs = 2_000, askMs = 1_000, alarm = systemAlarm }: LeadershipOptions = {},
  ): Promise<Leadership> {
    return new Leadership(await openPostgres({ ...address, connections: duties }), beatMs, askMs, alarm);
  }

  /**
   * Does the work for as long as it leads, waiting for its turn before; goes on until the signal aborts.
   * @param work ends when its signal aborts, because the process stops or has lost the lead. When it ends by itself or
   * throws, the lead is given up for a while, so that another process may try.
   * @param report is told what the work or the server failed of.
   */
  async lead(
    duty: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<void>,
    report: (problem: unknown) => void,
  ): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#try(duty, signal, work);
      } catch (problem) {
        report(problem);
      }
      await this.alarm(this.askMs, signal).catch(() => undefined);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  async #try(duty: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      if (!(await this.#taken(client, duty))) return;
      const over = new AbortController();
      const beating = this.#beat(client, over);
      try {
        await work(AbortSignal.any([signal, over.signal]));
      } finally {
        over.abort();
        await beating;
      }
    } finally {
      // with the session goes whatever lock it holds
      await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
      client.release();
    }
  }

  async #taken(client: PostgresClient, duty: string): Promise<boolean> {
    await client.query(`set idle_session_timeout = ${5 * this.beatMs}`);
    const { rows } = await client.query<{ taken: boolean }>(
      `select pg_try_advisory_lock(hashtextextended(current_setting('search_path') || ' ' || $1, 0)) as taken`,
      [duty],
    );
    return rows[0]!.taken;
  }

  /** Shows that it is awake, until it is over; when the server does not answer any more, it is over. */
  async #beat(client: PostgresClient, over: AbortController): Promise<void> {
    while (!over.signal.aborted) {
      try {
        await this.alarm(this.beatMs, over.signal);
        await client.query('select 1');
      } catch {
        over.abort();
      }
    }
  }
}
