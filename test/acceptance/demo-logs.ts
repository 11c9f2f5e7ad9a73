import { readFileSync, readdirSync } from 'node:fs';
import { localDate } from '#kernel';
import type { ActLog } from '../../apps/cli/src/act-log/act-log.js';
import { readActLog } from '../../apps/cli/src/act-log/read-act-log.js';

const folder = 'test/acceptance/logs';

/** Names of the demo logs, without `.json`. */
export const demoLogNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .toSorted();

export const demoLogText = (name: string): string => readFileSync(`${folder}/${name}.json`, 'utf8');

/** The log as it is read at the end of 2026, after all that happens in it. */
export const demoLog = (name: string): Promise<ActLog> =>
  readActLog(Buffer.from(demoLogText(name)), localDate('2026-12-31'));
