/** What a command talks to: the process in earnest, texts in tests. */
export interface Terminal {
  /** A result, to stdout. */
  out(text: string): void;
  /** Everything else, to stderr. */
  err(text: string): void;
  /** Whether somebody is watching stderr, who is shown how long work goes on. */
  readonly isWatched: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  env: process.env,
};
