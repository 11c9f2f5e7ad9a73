import {
  AccountAdministration,
  Identity,
  OfficerAdministration,
  type PasswordCost,
  randomPassword,
  roles,
} from '#identity';
import { type Instant, type PersonId, dayOf, momentOn } from '#kernel';
import { type Foundation, type Settings, adoptFirstEdition, lawDesk, openFoundation } from '#platform';
import { judgedProgram } from '../law/opened-law.js';
import type { Progress } from '../progress.js';
import { ToldClock } from '../told-clock.js';
import { type CastMember, castOf, demo, keyOf, registerCast } from './cast.js';
import { readDemoLogs } from './demo-logs.js';
import { Performer } from './performer.js';
import { firstDay, shiftTo, shiftedDay, shiftedInstant, stepsOf } from './schedule.js';
import { shiftBegunWith } from './demo-state.js';

export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  /** 职务 in Chinese. */
  readonly roles: string;
  /** Told once: it is stored as a hash only. Null for an account that was opened before. */
  readonly password: string | null;
}

export interface LoadedDemo {
  /** Acts performed, those of an earlier attempt included. */
  readonly acts: number;
  readonly cases: number;
  readonly accounts: readonly DemoAccount[];
}

/**
 * Replays the demo logs into a data directory through the executor, day by day, up to the week before now; then opens an
 * account for everybody in them. What an earlier attempt has done is not done again.
 * @param cost of hashing passwords; lower it in tests only.
 * @throws Problem `store-locked`, `vault-locked` while another process has the directory, `demo-logs-missing`, and those of
 *   the executor: a demo log that the law refuses is a mistake of the log.
 */
export async function loadDemo(
  settings: Settings,
  now: Instant,
  progress: Progress,
  cost?: PasswordCost,
): Promise<LoadedDemo> {
  const logs = await readDemoLogs();
  const steps = stepsOf(logs);
  const cast = castOf(logs);
  const clock = new ToldClock(now);
  const foundation = await openFoundation(settings, clock, 'made');
  try {
    const begunWith = await shiftBegunWith(foundation.store, cast, firstDay(steps));
    const shift = begunWith ?? shiftTo(dayOf(now), steps);
    clock.tell(momentOn(shiftedDay(firstDay(steps), shift), '08:00'));
    const administration = administrationOn(foundation);
    const persons = await registerCast(administration, cast, settings.bureau, shift);
    await adoptFirstEdition(lawDesk(foundation, settings.bureau, judgedProgram), foundation);
    const performer = new Performer(foundation, settings.bureau, cast, persons, shift);
    for (const [n, step] of steps.entries()) {
      clock.tell(shiftedInstant(step.enteredAt, shift));
      await performer.perform(step);
      progress(n + 1, steps.length);
    }
    const accounts = await openAccounts(foundation, administration, cast, persons, cost);
    const cases = logs.flatMap(({ streams }) => streams).filter(({ table }) => table === 'case').length;
    return { acts: steps.length, cases, accounts };
  } finally {
    await foundation.close();
  }
}

const administrationOn = ({ store, officers, clock, hashCommand }: Foundation): OfficerAdministration =>
  new OfficerAdministration(store, officers, clock, hashCommand);

async function openAccounts(
  { operations, officers, clock }: Foundation,
  administration: OfficerAdministration,
  cast: readonly CastMember[],
  persons: ReadonlyMap<string, PersonId>,
  cost: PasswordCost | undefined,
): Promise<readonly DemoAccount[]> {
  const identity = await Identity.open(operations, cost);
  try {
    const accounts = new AccountAdministration(administration, officers, identity, clock);
    const opened: DemoAccount[] = [];
    for (const { label, login, roles: held } of cast) {
      const known = await identity.find(login);
      const password = known ? null : randomPassword();
      const command = { sender: demo, key: keyOf(label, 'account'), person: persons.get(label)!, login };
      if (password !== null) await accounts.openWithPassword(command, password);
      const names = (held ?? []).map(({ role }) => roles[role]).join('、');
      opened.push({ login, name: label, roles: names, password });
    }
    return opened;
  } finally {
    await identity.close();
  }
}
