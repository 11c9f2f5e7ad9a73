import { useCallback, useState } from 'react';

// What this browser keeps for somebody: drafts, filters, columns, recently opened. Losing it loses comfort, never a record.

const prefix = 'anmai:';

export function read<T>(key: string, otherwise: T): T {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

export function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // a full or forbidden storage: the page goes on without
  }
}

/** Every kept key that begins so, without the prefix of the application. */
export const keysUnder = (start: string): readonly string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix + start))
    .map((key) => key.slice(prefix.length));

/** A value that outlives the page. */
export function useKept<T>(key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(key, initial));
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      write(key, next);
    },
    [key],
  );
  return [value, keep];
}
