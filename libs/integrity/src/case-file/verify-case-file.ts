import { execFile } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '#kernel';
import { verifyScript } from './generated/verify-script.js';
import { unpackCaseFile } from './unpack-case-file.js';

const run = promisify(execFile);

/** What a case file proves about itself. */
export interface VerifiedCaseFile {
  readonly inspectionCase: string;
  readonly madeAt: string;
  readonly streams: number;
  readonly events: number;
  /** Events that no signed head covers yet. */
  readonly unproved: number;
  readonly files: number;
  /** Sealed values that the enclosed keys open, and those whose keys were not enclosed. */
  readonly opened: number;
  readonly closed: number;
  /** Earlier heads that the log goes on from. */
  readonly consistency: number;
  readonly head: { readonly count: number; readonly at: string; readonly keyId: string; readonly root: string };
}

export interface VerifyCaseFileOptions {
  /** Ids of signing keys known from elsewhere. */
  readonly trustedKeys?: readonly string[];
  /** File of a signed head that was kept elsewhere. */
  readonly head?: string;
}

/**
 * Unpacks a case file into a directory of its own for as long as the work takes.
 * @throws Problem what `unpackCaseFile` throws.
 */
export async function withUnpacked<T>(path: string, work: (directory: string) => Promise<T>): Promise<T> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return work(path);
  const directory = mkdtempSync(join(tmpdir(), 'anmai-case-file-'));
  try {
    await unpackCaseFile(path, directory);
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Whether the path is that of a zip or of an unpacked case file, to tell it from other inputs. */
export function isCaseFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.isDirectory()) return true; // nothing else that is assessed is a directory
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(4);
    readSync(file, start, 0, 4, 0);
    return start.toString('latin1') === 'PK\u0003\u0004';
  } finally {
    closeSync(file);
  }
}

/**
 * Proves an unpacked case file with our own copy of the script that it carries: the one in it may be anybody's.
 * @throws Problem `case-file-not-sound` with the fault in words.
 */
export async function verifyUnpacked(
  directory: string,
  options: VerifyCaseFileOptions = {},
): Promise<VerifiedCaseFile> {
  const own = mkdtempSync(join(tmpdir(), 'anmai-verifier-'));
  try {
    const script = join(own, 'verify.mjs');
    writeFileSync(script, verifyScript);
    const { trustedKeys = [], head } = options;
    const given = [...trustedKeys.flatMap((key) => ['--trusted-key', key]), ...(head ? ['--head', head] : [])];
    const { stdout } = await run(process.execPath, [script, directory, '--json', ...given]).catch(
      (failed: { readonly stdout?: string }) => ({ stdout: failed.stdout ?? '' }),
    );
    const found = JSON.parse(stdout || '{"fault":"核验程序没有结果"}') as VerifiedCaseFile | { readonly fault: string };
    if ('fault' in found) throw new Problem('corrupt', 'case-file-not-sound', { fault: found.fault });
    return found;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
