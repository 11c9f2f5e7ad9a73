import { Problem } from '#kernel';
import { holdAlone } from '#sqlite';

/**
 * Makes this the only writer of the store until the returned function is called or the process ends. The lock is a
 * database of its own, so readers are not disturbed.
 * @throws Problem `store-locked` at once when there is a writer already.
 */
export const lockWriter = (path: string): (() => void) =>
  holdAlone(`${path}-lock`, (cause) => new Problem('locked', 'store-locked', { path }, { cause }));
