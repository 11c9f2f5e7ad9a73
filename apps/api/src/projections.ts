import { accountabilityProjections } from '#accountability';
import { LawHistory, deadlinesProjection, knowingTheLaw } from '#deadlines';
import { officersProjection } from '#identity';
import { inspectionProjections } from '#inspection';
import type { BureauCode, Projection } from '#kernel';
import { LawRegister } from '#law';
import { readsProjection } from '#read-audit';
import type { EventLog } from '#read-store';

/** Every read model that is kept up with the record, and what it is folded from. */
export interface ReadModels {
  readonly projections: readonly Projection[];
  /** The record, read no further than the law behind it is known. */
  readonly log: EventLog;
  readonly law: LawRegister;
  readonly history: LawHistory;
}

/** @throws Problem what reading an adopted edition back is refused with. */
export async function readModels(log: EventLog, bureau: BureauCode): Promise<ReadModels> {
  const law = new LawRegister(log, bureau);
  const history = await LawHistory.load(law);
  return {
    projections: [
      officersProjection,
      ...inspectionProjections,
      deadlinesProjection(history),
      readsProjection,
      ...accountabilityProjections,
    ],
    log: knowingTheLaw(log, history, law),
    law,
    history,
  };
}
