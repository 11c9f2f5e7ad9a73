/**
 * Callers who want the same while it is being read share the next reading. Nobody gets a reading that began before they
 * asked, so it never shows less than they may know already.
 */
export class SharedReads<T> {
  readonly #running = new Map<string, Promise<T>>();
  readonly #next = new Map<string, Promise<T>>();

  async read(key: string, run: () => Promise<T>): Promise<T> {
    const running = this.#running.get(key);
    if (!running) return this.#run(key, run);
    const waiting = this.#next.get(key);
    if (waiting) return waiting;
    const start = (): Promise<T> => {
      this.#next.delete(key);
      return this.#run(key, run);
    };
    const next = running.then(start, start);
    this.#next.set(key, next);
    return next;
  }

  #run(key: string, run: () => Promise<T>): Promise<T> {
    const reading = run().finally(() => {
      if (this.#running.get(key) === reading) this.#running.delete(key);
    });
    this.#running.set(key, reading);
    return reading;
  }
}
