import type { Alarm } from '#read-store';

/** Calls when nothing was heard for a while. */
export class Watchdog {
  #heard = 0;
  readonly #stopped = new AbortController();

  /** @param silenceMs between one and two of these pass without a word before it calls. */
  constructor(
    private readonly silenceMs: number,
    private readonly alarm: Alarm,
    private readonly call: () => void,
  ) {}

  /** How often something was heard. */
  get count(): number {
    return this.#heard;
  }

  heard(): void {
    this.#heard++;
  }

  start(): void {
    void this.#watch();
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stopped;
    for (let before = -1; before !== this.#heard;) {
      before = this.#heard;
      try {
        await this.alarm(this.silenceMs, signal);
      } catch {
        return; // stopped
      }
    }
    this.call();
  }
}
