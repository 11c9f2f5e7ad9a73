import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalDate, Problem } from '#kernel';
import type { ActLog } from '../act-log/act-log.js';
import { readActLog } from '../act-log/read-act-log.js';

/** Where the logs lie, seen from the directory of package.json. */
const folder = 'test/acceptance/logs';
/** Read as if long after, for their days are moved before they are replayed. */
const afterwards = '2200-12-31' as LocalDate;

/**
 * The fictional cases of the demo, in the order of their names.
 * @throws Problem `demo-logs-missing` where the program was installed without them.
 */
export async function readDemoLogs(): Promise<readonly ActLog[]> {
  const directory = join(projectRoot(), folder);
  if (!existsSync(directory)) throw new Problem('not-found', 'demo-logs-missing', { directory });
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  return Promise.all(files.toSorted().map((file) => readActLog(readFileSync(join(directory, file)), afterwards)));
}

/** Sources and built files lie at different depths below it. */
function projectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json')) && dirname(directory) !== directory)
    directory = dirname(directory);
  return directory;
}
