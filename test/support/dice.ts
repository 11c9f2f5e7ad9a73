import fc from 'fast-check';
import { randomNumbers } from '../faults/kill-loop.js';

/** Draws that a seed repeats. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomNumbers(seed);
  }

  /** A whole number, both ends included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.#next() * (max - min + 1));
  }

  chance(percent: number): boolean {
    return this.#next() * 100 < percent;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.whole(0, from.length - 1)]!;
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.whole(0, 15).toString(16)).join('');
  }

  uuid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(12)}`;
  }

  /** A text of this pattern. */
  like(pattern: RegExp): string {
    const samples = samplesOf.get(pattern.source) ?? fc.sample(fc.stringMatching(pattern), { seed: 1, numRuns: 30 });
    samplesOf.set(pattern.source, samples);
    return this.pick(samples);
  }
}

const samplesOf = new Map<string, readonly string[]>();
