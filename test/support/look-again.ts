import { findingProcess, lookingAgainIn } from '#accountability';
import { startOfLog } from '#kernel';
import type { Foundation } from '#platform';

const pageSize = 10_000;

/** Does what the background process of findings does, up to here. @returns the position of the end of the record. */
export async function lookAgain({ store, law, clock }: Pick<Foundation, 'store' | 'law' | 'clock'>): Promise<string> {
  const perform = lookingAgainIn({ store, law, clock });
  for (const event of await store.readAll(startOfLog, pageSize))
    if (findingProcess.handles.includes(event.type))
      for (const command of findingProcess.react(event, () => [])) await perform(command);
  return store.end();
}
