import { MemoryEventStore } from '#event-store';
import { comparedInspection, inspectionNorms } from '#inspection';
import type { WallClock } from '#kernel';
import { type DryRunOptions, LawRegister, type ReadableLog } from '#law';
import { type JudgedProgram, type Settings, dryRunOptions } from '#platform';
import { hasRecord, openRecord } from '../opened-record.js';

/** What this program judges by, and what it judges. */
export const judgedProgram: JudgedProgram = { norms: inspectionNorms, kinds: comparedInspection };

/** The law of the record, beside a server that may be running; of an empty record where there is none. */
export async function withLaw<T>(
  settings: Settings,
  clock: WallClock,
  work: (options: DryRunOptions) => Promise<T>,
): Promise<T> {
  const { bureau } = settings;
  const options = (store: ReadableLog) =>
    dryRunOptions({ store, law: new LawRegister(store, bureau), clock }, bureau, judgedProgram);
  if (!hasRecord(settings)) return work(options(new MemoryEventStore({ clock })));
  const { log, close } = await openRecord(settings, clock);
  return work(options(log)).finally(close);
}
