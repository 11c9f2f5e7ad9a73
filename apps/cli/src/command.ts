import type { WallClock } from '#kernel';
import type { Settings } from '#platform';
import type { Command } from 'commander';
import type { ExitCode } from './exit-codes.js';
import type { Progress } from './progress.js';
import type { Terminal } from './terminal.js';

/** What every command finds when it runs. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly clock: WallClock;
  /** Answers in JSON instead of text. */
  readonly json: boolean;
  /** Of the data directory that `--data` names. @throws Problem `setting-invalid`. */
  settings(): Promise<Settings>;
  progress(what: string): Progress;
}

/** The work behind a command; loaded only when it is asked for. */
export type Run<Arguments extends readonly unknown[]> = (
  surroundings: Surroundings,
  ...given: Arguments
) => Promise<ExitCode>;

/** Adds a command to the program; each in a file of its own. */
export type AddCommand = (program: Command, act: ActionOf) => void;

/** Turns work into the action of a command: finds the surroundings and keeps the exit code. */
export type ActionOf = <Arguments extends readonly unknown[]>(
  run: Run<Arguments>,
) => (...given: Arguments) => Promise<void>;
