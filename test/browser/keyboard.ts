import type { Page } from 'playwright-core';

// Going through a page with the keys alone.

/**
 * What has the focus, as a screen reader would name it: the group it stands in and its own name. A window that has just
 * opened has the focus as a whole; what is written in it is no name of its own.
 */
const focused = `(() => {
  const element = document.activeElement;
  const named = (of) => of?.getAttribute('aria-label') ??
    (of?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
  const group = element.closest('[role=radiogroup], [role=group]');
  const own = element.getAttribute('aria-label') ??
    ([...(element.labels ?? [])].map((label) => label.textContent).join(' ') ||
      (element.tabIndex < 0 ? '' : element.textContent));
  return (group && group !== element ? named(group) + '/' : '') + own;
})()`;

export const focusedName = (page: Page): Promise<string> => page.evaluate<string>(focused);

/** How many stops a page may have at most. */
const mostStops = 150;

/** Goes from stop to stop until one has these words in its name. @throws Error when the page has none. */
export async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const name = await focusedName(page);
    if (name.includes(words)) return;
    passed.push(name.slice(0, 12));
  }
  throw new Error(`no stop is called ${words}: ${passed.join(' | ')}`);
}

/** From the page of a case to the form of one of its acts: `a`, then stop by stop. */
export async function toForm(page: Page, act: string): Promise<void> {
  await page.locator('.act-button').first().waitFor();
  await page.keyboard.press('a');
  if ((await focusedName(page)) !== act) await tabTo(page, act);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `办理：${act}` }).waitFor();
}

/** Hands the form in with the keys. */
export async function enter(page: Page, button: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** Whether the focus is in the first field that is said to be wrong. */
export const inFirstFault = `(() => {
  const first = document.querySelector('.act-form .faulty, .act-form fieldset.group > .fault');
  return first !== null && first.closest('.faulty, fieldset').contains(document.activeElement);
})()`;

/** Waits until something holds in the page; evaluated by the debugger, for the page's own policy allows no script. */
export async function until(page: Page, holds: string): Promise<void> {
  while (!(await page.evaluate<boolean>(holds))) await page.evaluate('new Promise(requestAnimationFrame)');
}
