import { useEffect } from 'react';

/** What names the sheet: what says so itself, else the head of a case, else the way back to it. */
const named = ['[data-running-head]', '.case-head h1', '.page-head > a[href^="/cases/"]'];

/** The case that a sheet belongs to stands above every page of it, also when the sheets fall apart. */
export function useRunningHead(): void {
  useEffect(() => {
    const name = () => {
      const head = named.map((one) => document.querySelector(one)).find((found) => found !== null);
      const said = head?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
      // read by the margin box of the page
      document.documentElement.style.setProperty('--running-head', JSON.stringify(said));
    };
    addEventListener('beforeprint', name);
    return () => removeEventListener('beforeprint', name);
  }, []);
}
