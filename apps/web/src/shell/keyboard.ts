import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

/** Where `g` and a letter lead. */
const places: Readonly<Record<string, string>> = {
  w: '/work',
  c: '/cases',
  l: '/leads',
  d: '/deadlines',
  n: '/intake',
  r: '/review',
};
/** How long `g` waits for its letter, in ms. */
const patienceMs = 1500;

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)));

/** Whether a key press is a command: never while text is typed, nor while an input method composes. */
export const isCommand = (event: KeyboardEvent): boolean =>
  !event.isComposing &&
  event.keyCode !== 229 &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !takesText(event.target);

/** Keys of one screen; the rest of the page is left alone. */
export function useKeys(keys: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = isCommand(event) ? keys[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

/** The keys that work everywhere: `/`, `?`, `g w` and its sisters. */
export function useGlobalKeys(help: () => void): void {
  const navigate = useNavigate();
  // kept while the page is drawn anew: between `g` and its letter something may arrive
  const goingSince = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isCommand(event)) return;
      const going = Date.now() - goingSince.current < patienceMs;
      goingSince.current = event.key === 'g' && !going ? Date.now() : 0;
      const place = going ? places[event.key] : undefined;
      if (place) void navigate(place);
      else if (event.key === '/') document.getElementById('search')?.focus();
      else if (event.key === '?') help();
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [help, navigate]);
}
