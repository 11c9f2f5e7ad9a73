/** How long a page may take until the link stands there again, in ms. */
const patienceMs = 3_000;

/**
 * Back from a form: the link that led to it has the focus again, as soon as it is there. What was done may have closed
 * the way; then the heading over what can be done next has it.
 * @param from address of the form.
 * @returns what ends the waiting.
 */
export function focusAgain(main: HTMLElement, from: string): () => void {
  const look = () => {
    const link = main.querySelector<HTMLElement>(`a[href="${CSS.escape(from)}"]`);
    const lost = document.activeElement === document.body || document.activeElement === main;
    const target = link ?? (lost ? main.querySelector<HTMLElement>('#next-title') : null);
    if (target && target !== document.activeElement) target.focus();
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    removeEventListener('keydown', stop);
    removeEventListener('pointerdown', stop);
  };
  const timer = setTimeout(stop, patienceMs);
  // whoever goes on by himself is left alone
  addEventListener('keydown', stop);
  addEventListener('pointerdown', stop);
  observer.observe(main, { childList: true, subtree: true });
  look();
  return stop;
}
