import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// What a page looks like to those who use it. Expressions are texts: they run in the browser, which has other globals.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds serious or critical by WCAG 2.1 AA. */
export async function violations(page: Page): Promise<readonly string[]> {
  // evaluated by the debugger: the page's own policy allows no script but the page's
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) => violations)`,
  );
  return found
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Words of Latin letters on the screen that are no names, digits of hashes or units. @param logins of the accounts. */
export async function foreignWords(page: Page, logins: readonly string[] = []): Promise<readonly string[]> {
  const text = await page.evaluate<string>('document.body.innerText');
  const known = /^(Excel|PDF|SHA|WPS|Ctrl|Enter|Esc)$/;
  const words = new Set(text.match(/[A-Za-z]{3,}\d*/g) ?? []);
  return [...words].filter((word) => !known.test(word) && !/^[0-9a-f]+$/i.test(word) && !logins.includes(word));
}

/** Whether nothing has to be scrolled sideways: a telephone that zooms out to show all of it counts as scrolling. */
export const fits = async (page: Page): Promise<boolean> =>
  (await page.evaluate<number>('document.documentElement.scrollWidth')) <= page.viewportSize()!.width;

/** What a finger has to hit although it is lower than 44 px, by its words. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`[...document.querySelectorAll('a, button, input, select, textarea, summary')]
    .filter((element) => !element.closest('.sr-only, .skip, [aria-hidden=true], :disabled'))
    .map((element) => [element, element.closest('label, .ant-select, .ant-input-affix-wrapper') ?? element])
    .filter(([, target]) => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 43.9)
    .map(([element, target]) =>
      element.tagName + ' ' + (element.getAttribute('aria-label') ?? element.textContent.slice(0, 20)) + ' ' +
      target.getBoundingClientRect().height)`);

/** Waits until nothing of the screen is still being read. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading').first().waitFor();
  const busy = page.locator('[aria-busy=true]');
  while ((await busy.count()) > 0) await busy.first().waitFor({ state: 'hidden' });
}
