/** How long an outage lasts at least, in ms: in CI only until so many calls were refused, a minute in the nightly run. */
const leastMs = Number(process.env['ANMAI_OUTAGE_MS'] ?? 0);

/** Something is away until so many calls were refused, and at least as long as the run asks for. */
export class Outage {
  readonly #began = performance.now();

  constructor(private readonly refusals: number) {}

  isOverAfter(refused: number): boolean {
    return refused >= this.refusals && this.lastedMs >= leastMs;
  }

  get lastedMs(): number {
    return performance.now() - this.#began;
  }
}
