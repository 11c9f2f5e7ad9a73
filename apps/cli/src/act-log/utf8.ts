import { isUtf8 } from 'node:buffer';
import { Problem, invalid } from '#kernel';

const mebibyte = 1024 * 1024;
/** 64 MiB: a log of a hundred thousand acts is half of it. */
export const mostLogBytes = 64 * mebibyte;

const byteOrderMark = Buffer.of(0xef, 0xbb, 0xbf);
const lineFeed = 0x0a;

/**
 * The text of a file that somebody else wrote.
 * @throws Problem `act-log-too-large`, `act-log-bom`, `act-log-not-utf8` with the line.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > mostLogBytes)
    throw new Problem('too-large', 'act-log-too-large', {
      mebibytes: Math.ceil(bytes.length / mebibyte),
      most: mostLogBytes / mebibyte,
    });
  if (byteOrderMark.equals(bytes.subarray(0, 3))) throw invalid('act-log-bom');
  if (!isUtf8(bytes)) throw invalid('act-log-not-utf8', { line: firstBadLine(bytes) });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}

/** A line feed is never part of a longer character, in UTF-8 or in GB18030. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(lineFeed, from);
    const until = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(from, until))) return line;
    from = until + 1;
  }
  return line;
}
