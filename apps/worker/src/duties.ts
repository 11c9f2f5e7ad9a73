import { ClockKeeper, DueScan, Redater } from '#deadlines';
import { settleIn, settleNumbers } from '#inspection';
import type { BureauCode, EventStore, Process, WallClock } from '#kernel';
import { LawRegister } from '#law';
import { Checkpoints, ProcessRunner } from '#processes';
import { ProjectionRunner, type ReadStore, type Report } from '#read-store';
import { NumberRegisters } from '#registers';
import { readModels } from '../../api/src/projections.js';

/** What background work stands on. */
export interface DutyGround {
  readonly store: EventStore;
  readonly readStore: ReadStore;
  readonly clock: WallClock;
  readonly bureau: BureauCode;
  /** Told of what fails and is tried again. */
  readonly report: (problem: unknown) => void;
  readonly reportProjections: (report: Report) => void;
}

/**
 * A piece of background work. It stands on stored events and checkpoints alone: it may be ended anywhere, begun again by
 * another worker, and done by two at once.
 */
export interface Duty {
  readonly name: string;
  /** Goes on until the signal aborts. @throws what keeps it from going on; it is begun again. */
  run(on: DutyGround, signal: AbortSignal): Promise<void>;
}

/** Every duty of a worker. Each is led by one worker at a time; add what else is to follow the record here. */
export const duties: readonly Duty[] = [
  { name: 'read-models', run: keepReadModels },
  {
    name: 'numbers',
    run: (on, signal) => follow(on, settleNumbers(), settleIn(new NumberRegisters(on.store)), signal),
  },
  { name: 'clock', run: keepTheClock },
];

/** The rows, and their dates: both go by the same history of the law. */
async function keepReadModels(
  { store, readStore, bureau, reportProjections, report }: DutyGround,
  signal: AbortSignal,
): Promise<void> {
  const { log, history, projections } = await readModels(store, bureau);
  const runner = new ProjectionRunner({ store: log, readStore, projections, report: reportProjections });
  const redater = new Redater({
    readStore,
    history,
    report: (told) => 'problem' in told && report(told.problem),
  });
  await Promise.all([runner.run(signal), redater.run(signal)]);
}

async function follow<C>(
  { store, readStore, report }: DutyGround,
  process: Process<C>,
  perform: (command: C) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const checkpoints = new Checkpoints(readStore);
  await new ProcessRunner({ store, checkpoints, running: { process, perform }, report }).run(signal);
}

async function keepTheClock(
  { store, readStore, clock, bureau, report }: DutyGround,
  signal: AbortSignal,
): Promise<void> {
  const law = new LawRegister(store, bureau);
  await new ClockKeeper({ store, due: new DueScan(readStore), law, clock, report }).run(signal);
}
