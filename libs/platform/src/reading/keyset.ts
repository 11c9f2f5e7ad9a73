import { invalid } from '#kernel';

/** Where a page of a list ended: the sort value and the key of its last row. */
export interface Cursor {
  readonly value: string;
  readonly key: string;
}

export const cursorText = ({ value, key }: Cursor): string => Buffer.from(`${value}\n${key}`).toString('base64url');

/** @throws Problem `cursor-malformed` for anything but a cursor that a list gave out. */
export function readCursor(text: string): Cursor {
  const parts = Buffer.from(text, 'base64url').toString().split('\n');
  const [value, key] = parts;
  if (parts.length !== 2 || value === undefined || !key || cursorText({ value, key }) !== text)
    throw invalid('cursor-malformed');
  return { value, key };
}
