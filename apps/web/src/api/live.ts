import { useEffect, useSyncExternalStore } from 'react';
import { setLink, useLink } from './link.js';
import { isOwn } from './own-writes.js';

/** What the server last said of changes. Nothing depends on it: without it a page is refreshed by hand. */
export interface Live {
  readonly connected: boolean;
  /** When it was last heard, in ms; null before. */
  readonly heardAt: number | null;
  /** When the record last changed, in ms. */
  readonly changedAt: number;
  /** When there last was something new to review, in ms. */
  readonly findingsAt: number;
  /** What changed while this page was open: cases, leads, findings, dossier reviews. */
  readonly changed: ReadonlySet<string>;
}

let live: Live = { connected: false, heardAt: null, changedAt: 0, findingsAt: 0, changed: new Set() };
const listeners = new Set<() => void>();

function set(change: Partial<Live>): void {
  live = { ...live, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useLive = (): Live => useSyncExternalStore(subscribe, () => live);

/** Whether somebody changed this case or lead since the page last read it. */
export const useChanged = (stream: string): boolean => useLive().changed.has(stream);

/** The page has read it again. */
export function readAgain(stream: string): void {
  if (!live.changed.has(stream)) return;
  const changed = new Set(live.changed);
  changed.delete(stream);
  set({ changed });
}

/** How long after a refusal it is tried again, in ms. */
const againMs = 30_000;

/**
 * Listens for as long as somebody is signed in. It reads nothing again: reads are recorded, so a person asks for them.
 * @param watched the case, lead, finding or dossier review that the page shows.
 */
export function useLiveChanges(watched: string | null): void {
  const { expired } = useLink();
  useEffect(() => {
    if (expired) return undefined;
    const path = watched ? `/api/live?watch=${encodeURIComponent(watched)}` : '/api/live';
    let source: EventSource;
    let again: ReturnType<typeof setTimeout>;
    const listen = () => {
      source = follow(path);
      source.addEventListener('error', () => {
        set({ connected: false });
        // refused, not cut off: then a browser does not try again by itself
        if (source.readyState === EventSource.CLOSED) again = setTimeout(listen, againMs);
      });
    };
    listen();
    const now = () => {
      clearTimeout(again);
      source.close();
      listen();
    };
    addEventListener('online', now);
    return () => {
      removeEventListener('online', now);
      clearTimeout(again);
      source.close();
      set({ connected: false });
    };
  }, [expired, watched]);
}

/** Tells of everything that comes. That something comes shows that the server can be reached again. */
function follow(path: string): EventSource {
  const source = new EventSource(path);
  const alive = () => {
    setLink({ online: true });
    set({ connected: true, heardAt: Date.now() });
  };
  source.addEventListener('open', alive);
  source.addEventListener('alive', alive);
  source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
    const { streams, position } = JSON.parse(data) as { streams: string[]; position: string };
    if (isOwn(position)) return set({ heardAt: Date.now() });
    set({ heardAt: Date.now(), changedAt: Date.now(), changed: new Set([...live.changed, ...streams]) });
  });
  source.addEventListener('findings', ({ data }: MessageEvent<string>) => {
    const { position } = JSON.parse(data) as { position: string };
    set({ heardAt: Date.now(), ...(!isOwn(position) && { findingsAt: Date.now() }) });
  });
  return source;
}
