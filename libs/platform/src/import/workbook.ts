import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Problem, type ProblemKind, invalid } from '#kernel';

/** A number stays one, so that its reader can tell what a spreadsheet did to it. */
export type WorkbookCells = readonly (readonly (string | number)[])[];

/** What the thread says: the cells, or why there are none. */
export type WorkbookAnswer = { readonly cells: WorkbookCells } | { readonly kind: ProblemKind; readonly code: string };

/** Whether the bytes are a workbook, or pretend to be one: a zip (xlsx) or a compound file (xls, and xlsx under a password). */
export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) || isCompoundFile(bytes);

const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
const isCompoundFile = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/**
 * The cells of the first sheet of an uploaded xlsx, row by row from its first; an empty cell is ''. A formula gives the
 * value that was saved with it, or a text that begins with # where it gave an error or none. A date is `2026-03-01`. Read
 * in a thread of its own; in this one where the program has not been compiled, as Node starts no thread from TypeScript.
 * @throws Problem `table-workbook-old`, `table-workbook-locked`, `table-workbook-foreign`, `table-workbook-broken`,
 *   `table-workbook-too-large`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookCells> {
  if (isCompoundFile(bytes)) throw invalid(isEncrypted(bytes) ? 'table-workbook-locked' : 'table-workbook-old');
  const thread = new URL('./workbook-thread.js', import.meta.url);
  if (existsSync(thread)) return await readBy(thread, bytes);
  return (await import('./workbook-cells.js')).cellsOfWorkbook(bytes);
}

/** A compound file lists its parts by names in UTF-16; Office puts a workbook with a password into this one. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const [patienceMs, mostMegabytes] = [20_000, 256];

async function readBy(thread: URL, bytes: Uint8Array): Promise<WorkbookCells> {
  const worker = new Worker(thread, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  try {
    const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(patienceMs) })) as [WorkbookAnswer];
    if ('cells' in answer) return answer.cells;
    throw new Problem(answer.kind, answer.code);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    throw new Problem('too-large', 'table-workbook-too-large', {}, { cause: error });
  } finally {
    await worker.terminate();
  }
}

/** It took more room or more time than a list ever does. */
const isTooMuch = (error: unknown): boolean =>
  ['ERR_WORKER_OUT_OF_MEMORY', 'ABORT_ERR'].includes(String((error as { readonly code?: unknown }).code));
