import { open } from 'node:fs/promises';
import { type Json, Problem, invalid, parseStrictJson } from '#kernel';

/** Notices, rules and receipts are small. */
const mostBytes = 2 * 1024 * 1024;

/**
 * A file of text in UTF-8.
 * @throws Problem `file-unreadable`, `text-file-too-large`, `text-file-not-utf8`.
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  if (bytes.length > mostBytes)
    throw new Problem('too-large', 'text-file-too-large', { path, mebibytes: mostBytes / 1024 / 1024 });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalid('text-file-not-utf8', { path });
  }
}

/**
 * A file of JSON.
 * @throws Problem those of `readTextFile` and `parseStrictJson`.
 */
export const readJsonFile = async (path: string): Promise<Json> => parseStrictJson(await readTextFile(path));

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const buffer = Buffer.alloc(mostBytes + 1);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw invalid('file-unreadable', { path, why: (cause as NodeJS.ErrnoException).code ?? 'unknown' });
  }
}
