import { existsSync } from 'node:fs';
import { MemoryEventStore, openSqliteReader } from '#event-store';
import { comparedInspection, inspectionNorms } from '#inspection';
import type { WallClock } from '#kernel';
import { type DryRunOptions, LawRegister, type ReadableLog } from '#law';
import { type JudgedProgram, type Settings, dryRunOptions, placesIn } from '#platform';

/** What this program judges by, and what it judges. */
export const judgedProgram: JudgedProgram = { norms: inspectionNorms, kinds: comparedInspection };

/** The law of the data directory, beside a server that may be running; of an empty record where there is none. */
export async function withLaw<T>(
  { data, bureau }: Settings,
  clock: WallClock,
  work: (options: DryRunOptions) => Promise<T>,
): Promise<T> {
  const { events } = placesIn(data);
  const options = (store: ReadableLog) =>
    dryRunOptions({ store, law: new LawRegister(store, bureau), clock }, bureau, judgedProgram);
  if (!existsSync(events)) return work(options(new MemoryEventStore({ clock })));
  const reader = openSqliteReader(events);
  try {
    return await work(
      options({
        read: async (stream, after) => reader.read(stream, after),
        readAll: async (after, limit) => reader.readAll(after, limit),
      }),
    );
  } finally {
    reader.close();
  }
}
