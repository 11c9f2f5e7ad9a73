import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { appendDurably, makeDirectory, syncDirectory } from '../durable.js';

const tailBytes = 32 * 1024;

/** A file that lines are added to and that is never rewritten. */
export class LineFile {
  /** Whether it is known to end with a whole line. */
  #whole = false;

  constructor(readonly path: string) {}

  /** The whole lines; a last one that was not finished before a crash is no line. */
  read(): readonly string[] {
    if (!existsSync(this.path)) return [];
    const text = readFileSync(this.path, 'utf8');
    return text
      .slice(0, text.lastIndexOf('\n') + 1)
      .split('\n')
      .slice(0, -1);
  }

  /** The last whole line, without reading the rest; lines are shorter than 16 KiB. */
  last(): string | undefined {
    if (!existsSync(this.path)) return undefined;
    const file = openSync(this.path, 'r');
    try {
      const { size } = fstatSync(file);
      const bytes = Buffer.alloc(Math.min(size, tailBytes));
      readSync(file, bytes, 0, bytes.length, size - bytes.length);
      return bytes.toString().split('\n').at(-2);
    } finally {
      closeSync(file);
    }
  }

  /** The lines are on the disk when this returns. */
  append(lines: readonly string[]): void {
    if (lines.length === 0) return;
    const exists = existsSync(this.path);
    if (!exists) makeDirectory(dirname(this.path));
    if (exists && !this.#whole) this.#cutUnfinishedLine();
    this.#whole = false;
    appendDurably(this.path, lines.map((line) => `${line}\n`).join(''));
    this.#whole = true;
    if (!exists) syncDirectory(dirname(this.path));
  }

  #cutUnfinishedLine(): void {
    const bytes = readFileSync(this.path);
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (end < bytes.length) truncateSync(this.path, end);
  }
}

/**
 * Gives each of two files the lines that only the other has, when one is the other with lines missing at its end.
 * @returns whether they are equal now; two that differ are left as they are.
 */
export function bringInStep(a: LineFile, b: LineFile): boolean {
  const [inA, inB] = [a.read(), b.read()];
  const [shorter, longer, lacking] = inA.length < inB.length ? [inA, inB, a] : [inB, inA, b];
  if (shorter.some((line, n) => line !== longer[n])) return false;
  lacking.append(longer.slice(shorter.length));
  return true;
}
