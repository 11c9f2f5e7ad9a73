import { useSyncExternalStore } from 'react';
import { read, write } from '../api/storage.js';

/** What somebody opened lately, the latest first. */
export interface Opened {
  readonly to: string;
  readonly title: string;
}

const key = 'recent';
const most = 8;
let opened: readonly Opened[] = read<readonly Opened[]>(key, []);
const listeners = new Set<() => void>();

function keep(next: readonly Opened[]): void {
  opened = next;
  write(key, next.length > 0 ? next : undefined);
  for (const listener of listeners) listener();
}

export function noteOpened(entry: Opened): void {
  const [first] = opened;
  if (first?.to === entry.to && first.title === entry.title) return;
  keep([entry, ...opened.filter(({ to }) => to !== entry.to)].slice(0, most));
}

export const forgetOpened = (): void => keep([]);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useOpened = (): readonly Opened[] => useSyncExternalStore(subscribe, () => opened);
