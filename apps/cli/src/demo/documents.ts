import { hash } from 'node:crypto';
import type { ActLog } from '../act-log/act-log.js';

/** What stands in the n-th paper of a demo log, from 1: the logs name it by its SHA-256. */
export const documentText = (title: string, n: number): string => `测试文书：${title}，第 ${n} 件\n`;

/** The papers that a demo log names, by hash. */
export function documentsOf({ title, acts }: ActLog): ReadonlyMap<string, string> {
  const named = JSON.stringify(acts.map(({ said, entry }) => [said, entry])).match(/[0-9a-f]{64}/g) ?? [];
  return new Map(
    named.map((_, index) => {
      const text = documentText(title, index + 1);
      return [hash('sha256', text), text] as const;
    }),
  );
}
