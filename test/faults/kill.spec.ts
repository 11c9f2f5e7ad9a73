import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteReader } from '#event-store';
import { readPlace, verify } from '#integrity';
import { type Position, startOfLog } from '#kernel';
import { compiled } from './compiled.js';
import { killLoop } from './kill-loop.js';
import { sampleCommand, sharedStream } from './sample-commands.js';
import type { AckedEvent } from './writer-program.js';

/** On the disk of the project: the system's temporary directory may be memory. */
const directory = mkdtempSync(join(process.cwd(), 'dist', 'kill-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const kills = Number(process.env['ANMAI_KILLS'] ?? 40);
const path = join(directory, 'events.db');

/** What the record was seen to hold, and how far it was read: read from the start again after the last kill. */
const seen = { found: new Map<string, string>(), ids: new Set<string>(), end: startOfLog as Position };

/** Everything acknowledged is there, nothing is there twice, nothing is missing, and the chains and heads hold. */
async function check(acked: readonly AckedEvent[], run: number): Promise<void> {
  if (!existsSync(path) && acked.length === 0) return;
  const places = ['heads', join('second', 'heads')].map((place) => readPlace(join(directory, place)));
  const reader = openSqliteReader(path);
  const { damage, events, end } = await verify(reader, { places: places.filter(({ keys }) => keys.length > 0) });
  const { found, ids } = seen;
  if (run === kills - 1) {
    found.clear();
    ids.clear();
    seen.end = startOfLog;
  }
  const foreign: string[] = [];
  for (let page = reader.readAll(seen.end, 5000); page.length > 0; page = reader.readAll(seen.end, 5000)) {
    for (const { stream, version, hash, meta } of page) {
      found.set(`${stream}@${version}`, Buffer.from(hash).toString('hex'));
      ids.add(meta.id);
      // each version of a writer's own case can only be recorded by one command
      if (stream !== sharedStream && meta.id !== sampleCommand(stream, version).meta.id) foreign.push(meta.id);
    }
    seen.end = page.at(-1)!.position;
  }
  reader.close();
  expect(damage).toEqual([]);
  expect(acked.filter(({ stream, version, hash }) => found.get(`${stream}@${version}`) !== hash)).toEqual([]);
  expect({ ids: ids.size, versions: found.size, gapFree: Number(end), foreign }).toEqual({
    ids: events,
    versions: events,
    gapFree: events,
    foreign: [],
  });
}

it(
  `loses no acknowledged event over ${kills} kills under 64 concurrent writers`,
  async () => {
    const report = await killLoop<AckedEvent>({
      program: compiled('test/faults/writer-program.js'),
      argumentsOf: (run) => [directory, run % 2 === 0 ? 'worker' : 'in-thread'],
      kills,
      seed: 20_261_121,
      mostAcks: 2500,
      check,
    });
    const slowest = Math.max(...report.restartsMs);
    console.log(
      `${kills} kills, ${report.killedWhileStarting} of them while starting; ${report.acked} acknowledged events, ` +
        `none lost; slowest restart ${Math.round(slowest)} ms`,
    );
    expect(report.acked).toBeGreaterThan(kills * 100);
  },
  kills * 20_000,
);
