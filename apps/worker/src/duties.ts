import { FindingSweep, TimeScan, findingProcess, lookingAgainIn } from '#accountability';
import { ClockKeeper, DueScan, Redater } from '#deadlines';
import {
  EmployerDesk,
  followCases,
  followEmployers,
  notingAt,
  notingCasesIn,
  settleIn,
  settleNumbers,
} from '#inspection';
import type { BureauCode, EventStore, Process, WallClock } from '#kernel';
import type { LawRegister } from '#law';
import { Checkpoints, ProcessRunner } from '#processes';
import { ProjectionRunner, type ReadStore, type Report } from '#read-store';
import { NumberRegisters } from '#registers';
import { readModels } from '../../api/src/projections.js';

/** What background work stands on. */
export interface DutyGround {
  readonly store: EventStore;
  readonly readStore: ReadStore;
  readonly law: LawRegister;
  readonly clock: WallClock;
  /** Told of what a duty failed of and tries again. */
  readonly report?: (duty: string, problem: unknown) => void;
}

/**
 * A piece of background work. It stands on stored events and checkpoints alone: it may be ended anywhere, begun again by
 * another worker, and done by two at once.
 */
export interface Duty {
  readonly name: string;
  /** Goes on until the signal aborts. @throws what keeps it from going on; it is begun again. */
  run(signal: AbortSignal): Promise<void>;
}

/** What must follow the record, in either profile. Add here what else reacts to it. */
export const reactionsOn = (on: DutyGround): readonly Duty[] => [
  following(on, followEmployers, notingAt(new EmployerDesk(on.store))),
  following(on, followCases, notingCasesIn(on.store)),
  following(on, settleNumbers(), settleIn(new NumberRegisters(on.store))),
  following(on, findingProcess, lookingAgainIn(on)),
  keepingTheClock(on),
  findingByTime(on),
];

const keepingTheClock = ({ report, ...on }: DutyGround): Duty => ({
  name: 'clock',
  run: (signal) =>
    new ClockKeeper({ ...on, due: new DueScan(on.readStore), report: (problem) => report?.('clock', problem) }).run(
      signal,
    ),
});

const findingByTime = ({ readStore, report, ...on }: DutyGround): Duty => ({
  name: 'findings-by-time',
  run: (signal) =>
    new FindingSweep({
      ...on,
      scan: new TimeScan(readStore),
      report: (problem) => report?.('findings-by-time', problem),
    }).run(signal),
});

const readModelsName = 'read-models';

/** The rows, and their dates: both go by the same history of the law. */
export const readModelsDuty = (
  { store, readStore, report }: DutyGround,
  bureau: BureauCode,
  tell: (report: Report) => void,
): Duty => ({
  name: readModelsName,
  async run(signal) {
    const { log, history, projections } = await readModels(store, bureau);
    const runner = new ProjectionRunner({ store: log, readStore, projections, report: tell });
    const redater = new Redater({
      readStore,
      history,
      report: (told) => 'problem' in told && report?.(readModelsName, told.problem),
    });
    await Promise.all([runner.run(signal), redater.run(signal)]);
  },
});

const following = <C>(
  { store, readStore, report }: DutyGround,
  process: Process<C>,
  perform: (command: C) => Promise<void>,
): Duty => {
  const checkpoints = new Checkpoints(readStore);
  const runner = new ProcessRunner({
    store,
    checkpoints,
    running: { process, perform },
    report: (problem) => report?.(process.name, problem),
  });
  return { name: process.name, run: (signal) => runner.run(signal) };
};
