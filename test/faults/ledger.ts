import { writeSync } from 'node:fs';

/** File descriptor 3: the parent reads it. Written at once, so that a line is out before the next step is taken. */
const ledger = 3;

export const sayReady = (): void => say({ ready: true });
export const sayAcked = (acked: object): void => say({ acked });

function say(line: object): void {
  writeSync(ledger, `${JSON.stringify(line)}\n`);
}
