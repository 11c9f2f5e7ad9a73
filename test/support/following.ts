import { findingProcess, lookingAgainIn } from '#accountability';
import { EmployerDesk, followCases, followEmployers, notingAt, notingCasesIn } from '#inspection';
import { type EventStore, type Process, startOfLog } from '#kernel';
import type { Foundation } from '#platform';

const pageSize = 10_000;

/** Does what a background process does, from the beginning up to here. */
async function follow<C>(
  store: EventStore,
  process: Process<C>,
  perform: (command: C) => Promise<void>,
): Promise<void> {
  const events = await store.readAll(startOfLog, pageSize);
  for (const event of events.filter(({ type }) => process.handles.includes(type))) {
    const stream = () => events.filter((other) => other.stream === event.stream && other.position <= event.position);
    for (const command of process.react(event, stream)) await perform(command);
  }
}

type Surroundings = Pick<Foundation, 'store' | 'law' | 'clock'>;

/** Findings are derived. @returns the position of the end of the record. */
export async function lookAgain({ store, law, clock }: Surroundings): Promise<string> {
  await follow(store, findingProcess, lookingAgainIn({ store, law, clock }));
  return store.end();
}

/** Cases and employers are told what others record about them. */
export async function tellOthers({ store }: Pick<Surroundings, 'store'>): Promise<void> {
  await follow(store, followEmployers, notingAt(new EmployerDesk(store)));
  await follow(store, followCases, notingCasesIn(store));
}
