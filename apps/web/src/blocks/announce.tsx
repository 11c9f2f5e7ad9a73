import { useSyncExternalStore } from 'react';
import './announce.css';

interface Announcement {
  readonly id: number;
  readonly text: string;
}

let announced: readonly Announcement[] = [];
let last = 0;
const listeners = new Set<() => void>();

function set(next: readonly Announcement[]): void {
  announced = next;
  for (const listener of listeners) listener();
}

/** How long something is announced, in ms. */
const shownMs = 5_000;

/** Says above the page, for a moment, that something was done; it stays while screens change. */
export function announce(text: string): void {
  const id = ++last;
  set([...announced.slice(-1), { id, text }]);
  setTimeout(() => set(announced.filter((one) => one.id !== id)), shownMs);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where announcements are shown and read out. */
export function Announcements() {
  const shown = useSyncExternalStore(subscribe, () => announced);
  return (
    <div className="announcements no-print" role="status">
      {shown.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
