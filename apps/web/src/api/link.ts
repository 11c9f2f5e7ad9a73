import { useSyncExternalStore } from 'react';

/** Whether the server can be reached, and whether the session still holds: told by every request that is made. */
export interface Link {
  readonly online: boolean;
  readonly expired: boolean;
}

let link: Link = { online: true, expired: false };
const listeners = new Set<() => void>();

export function setLink(change: Partial<Link>): void {
  const next = { ...link, ...change };
  if (next.online === link.online && next.expired === link.expired) return;
  link = next;
  for (const listener of listeners) listener();
}

export const currentLink = (): Link => link;

// the device says so before any request fails; that it has a network again says nothing of the server
addEventListener('offline', () => setLink({ online: false }));

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useLink = (): Link => useSyncExternalStore(subscribe, currentLink);
