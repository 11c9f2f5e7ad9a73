import type { Page } from 'playwright-core';

// Filling in forms as a person does: by what is written on the screen.

/** A field of the form, by its label. */
export const field = (page: Page, label: string | RegExp) =>
  page.getByRole('main').getByLabel(label).and(page.locator('input, textarea')).first();

export const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: label }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
};

/** Filters a list: its choices are the browser's own. */
export const filterBy = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: label }).selectOption({ label: option });
};

export const tick = (page: Page, question: string, answer: string): Promise<void> =>
  page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click();

/** Chooses an answer, whether the form shows all of them or opens them. */
export const answer = async (page: Page, label: string, option: string): Promise<void> => {
  const shown = page.getByRole('main').getByRole('radiogroup', { name: label });
  await ((await shown.count()) > 0 ? tick(page, label, option) : choose(page, label, option));
};

/** Searches a long list of options and takes the first that is found. */
export const find = async (page: Page, label: string, words: string): Promise<void> => {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(words);
  await page.locator('.ant-select-dropdown:visible .ant-select-item').first().click();
};

/** Names somebody: in a list of people, or among many whom the form opens. */
export async function name(page: Page, label: string, person: string): Promise<void> {
  const listed = page.getByRole('group', { name: label });
  if ((await listed.count()) > 0) return listed.getByRole('checkbox', { name: person }).check();
  await choose(page, label, person);
  await page.keyboard.press('Escape');
}

/** From the page of a case or lead to the form of one of its next acts. */
export async function begin(page: Page, act: string): Promise<void> {
  await page.getByRole('region', { name: '下一步' }).getByRole('link', { name: act, exact: true }).click();
  await page.getByRole('button', { name: `办理：${act}` }).waitFor();
}

/** Hands the form in, and comes back to the page that it belongs to. */
export async function handIn(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: `办理：${act}` }).click();
  await page.getByText(`已办理：${act}`).first().waitFor();
}

/** A day of this week's, as one types it. */
export const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);
