import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SubjectId } from '#kernel';

/** Whose keys were destroyed, kept apart from keys and record: older ones that are restored are destroyed again by it. */
export class DestructionList {
  /** @param path of a file of one subject a line, only ever appended to; best beside the second place of signed heads. */
  constructor(private readonly path: string) {}

  /** On the disk when this returns. Nobody stands in it twice. */
  add(subjects: readonly SubjectId[]): void {
    const known = new Set(this.subjects());
    const lines = subjects.filter((subject) => !known.has(subject)).map((subject) => `${subject}\n`);
    if (lines.length === 0) return;
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    appendFileSync(this.path, lines.join(''), { flush: true, mode: 0o600 });
  }

  subjects(): readonly SubjectId[] {
    if (!existsSync(this.path)) return [];
    const text = readFileSync(this.path, 'utf8');
    return text
      .slice(0, text.lastIndexOf('\n') + 1)
      .split('\n')
      .slice(0, -1) as SubjectId[];
  }
}
