import { randomUUID } from 'node:crypto';
import { Identity } from '#identity';
import { type PersonId, Problem, invalid } from '#kernel';
import { type DryRun, type Proposal, tryProposal } from '#law';
import { type Foundation, lawDesk, openFoundation } from '#platform';
import type { Surroundings } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { readJsonFile } from '../text-file.js';
import { dryRunText } from './dry-run-text.js';
import { judgedProgram, withLaw } from './opened-law.js';

export interface AdoptOptions {
  readonly dryRun?: true;
  readonly edition?: Proposal['base'];
  readonly notice: readonly string[];
  readonly rules?: string;
  readonly penalties?: string;
  readonly discretion?: string;
  readonly reason?: string;
  readonly by?: string;
}

/** Tries an edition and, unless asked only for that, adopts it in the name of somebody who may. */
export async function adoptEdition(surroundings: Surroundings, options: AdoptOptions): Promise<ExitCode> {
  const { clock, json, terminal } = surroundings;
  const settings = await surroundings.settings();
  const proposal = await proposalIn(options);
  const say = (dryRun: DryRun, adopted: boolean) => {
    const end = adopted ? `已施行 ${dryRun.after}` : '仅为试算，没有施行。';
    terminal.out(`${json ? JSON.stringify({ adopted, ...dryRun }) : `${dryRunText(dryRun)}\n${end}`}\n`);
  };
  if (options.dryRun) {
    say(await withLaw(settings, clock, (law) => tryProposal(proposal, law)), false);
    return exitCodes.fine;
  }
  const { reason, by } = options;
  if (reason === undefined) throw invalid('usage-missing-option', { given: '--reason <理由>' });
  if (by === undefined) throw invalid('usage-missing-option', { given: '--by <登录名>' });
  const foundation = await openFoundation(settings, clock);
  try {
    const person = await personOf(by, foundation);
    const desk = lawDesk(foundation, settings.bureau, judgedProgram);
    const dryRun = await desk.dryRun(proposal);
    await desk.execute({
      sender: { system: 'command-line' },
      doneBy: { officers: [person] },
      key: randomUUID(),
      request: { act: 'AdoptEdition', proposal, edition: dryRun.after, reason },
    });
    say(dryRun, true);
    return exitCodes.fine;
  } finally {
    await foundation.close();
  }
}

async function proposalIn({ edition, notice, rules, penalties, discretion }: AdoptOptions): Promise<Proposal> {
  const base = edition ?? (notice.length > 0 || rules || penalties || discretion ? 'in-force' : 'shipped');
  const notices = await Promise.all(notice.map((path) => readJsonFile(path)));
  return {
    base,
    rules: await rowsIn(rules),
    notices,
    penalties: await rowsIn(penalties),
    discretion: await rowsIn(discretion),
  };
}

/** @throws Problem `rules-file-malformed` where the file holds no array. */
async function rowsIn(path: string | undefined): Promise<readonly unknown[]> {
  if (path === undefined) return [];
  const rows = await readJsonFile(path);
  if (!Array.isArray(rows)) throw invalid('rules-file-malformed', { path });
  return rows;
}

/** @throws Problem `account-unknown`. */
async function personOf(login: string, { operations }: Pick<Foundation, 'operations'>): Promise<PersonId> {
  const identity = await Identity.open(operations);
  try {
    const account = await identity.find(login);
    if (!account) throw new Problem('not-found', 'account-unknown');
    return account.person;
  } finally {
    await identity.close();
  }
}
