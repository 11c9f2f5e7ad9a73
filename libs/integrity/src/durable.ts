import {
  appendFileSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

// Files that are on the disk when the call returns.

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the names in a directory durable. */
export const syncDirectory = sync;

/** Private to the account that runs the program. */
export function makeDirectory(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

export function appendDurably(path: string, text: string): void {
  appendFileSync(path, text, { flush: true, mode: 0o600 });
}

/** Writes the whole file under a temporary name first, so that nobody ever finds half of it. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.partial`;
  writeFileSync(unfinished, content, { flush: true, mode: 0o600 });
  renameDurably(unfinished, path);
}

export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to);
  sync(to);
}

export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  sync(dirname(to));
}

/** To be called on a file that something else has written. */
export const syncFile = sync;
