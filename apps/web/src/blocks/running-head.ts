import { useEffect } from 'react';

/** What names the sheet: the head of a case, or what says so itself. */
const named = '[data-running-head], .case-head h1, .page-head > a[href^="/cases/"]';

/** The case that a sheet belongs to stands above every page of it, also when the sheets fall apart. */
export function useRunningHead(): void {
  useEffect(() => {
    const name = () => {
      const said = document.querySelector(named)?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
      // read by the margin box of the page
      document.documentElement.style.setProperty('--running-head', JSON.stringify(said));
    };
    addEventListener('beforeprint', name);
    return () => removeEventListener('beforeprint', name);
  }, []);
}
