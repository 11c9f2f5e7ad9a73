/** One line of the report, printed as JSON. */
export interface BenchLine {
  readonly bench: string;
  /** How many events the measure was taken over. */
  readonly events: number;
  /** The median of the rounds. */
  readonly value: number;
  readonly unit: string;
  /** The bench of the same run that this one is compared with. */
  readonly ratioTo?: string;
  /** This value divided by the other's; 1 is equal. */
  readonly ratio?: number;
  /** Further figures of the same measure, with the unit in the name. */
  readonly [figure: string]: string | number | undefined;
}

export interface BenchOptions {
  /** The size of the run; each bench says what it makes of it. */
  readonly events: number;
  readonly rounds: number;
  /** An empty directory for the run's files, on the disk that is to be measured. */
  readonly directory: string;
}

export interface Bench {
  readonly name: string;
  run(options: BenchOptions): AsyncIterable<BenchLine>;
}

/** The figures of one round: `value` and whatever else was seen. */
export interface Measure {
  readonly value: number;
  readonly [figure: string]: number;
}

export interface Contender {
  readonly name: string;
  /** One round. Prepares and cleans up by itself; only what it counts is timed. */
  measure(round: number): Promise<Measure>;
}

/**
 * Runs the contenders in turn, round after round, so that a slow moment of the machine hits all of them.
 * @returns the median of each figure of each contender.
 */
export async function interleaved(contenders: readonly Contender[], rounds: number): Promise<Map<string, Measure>> {
  const measures = new Map<string, Measure[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, measure } of contenders) measures.get(name)!.push(await measure(round));
  }
  return new Map([...measures].map(([name, seen]) => [name, medians(seen)]));
}

function medians(measures: readonly Measure[]): Measure {
  const figures = Object.keys(measures[0] ?? {});
  const of = (figure: string): number => median(measures.map((measure) => measure[figure]!));
  return { ...Object.fromEntries(figures.map((figure) => [figure, rounded(of(figure))])), value: rounded(of('value')) };
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** The nearest-rank percentile. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Four significant digits, or whole numbers: more would only look exact. */
export const rounded = (value: number): number =>
  Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));

/** Seconds that the call took, on the monotonic clock. */
export async function seconds(call: () => Promise<unknown> | void): Promise<number> {
  const from = performance.now();
  await call();
  return (performance.now() - from) / 1000;
}
