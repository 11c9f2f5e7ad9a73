import type { Page } from 'playwright-core';

// What comes out of the printer, read off the PDF that the browser makes of it and the screen as it is laid out for paper.

export interface Printed {
  readonly pages: number;
  /** Width and height of the first page in points, rounded: A4 is 595 by 842. */
  readonly paper: readonly number[];
  /** The first heading. */
  readonly title: string;
  /** What stands above every page. */
  readonly head: string;
  /** How the head of the first table is laid out: as a group it stands on every page. */
  readonly heads: string | undefined;
  /** Words on buttons, in menus and in fields that would be printed. */
  readonly clickable: readonly string[];
  readonly text: string;
}

interface OnPaper extends Omit<Printed, 'pages' | 'paper'> {
  readonly head: string;
}

/** An expression: it runs in the browser, which has other globals. */
const onPaper = `(() => {
  const shown = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const first = (selector) => [...document.querySelectorAll(selector)].find(shown);
  const head = first('thead');
  return {
    title: first('h1')?.innerText ?? '',
    head: JSON.parse(getComputedStyle(document.documentElement).getPropertyValue('--running-head') || '""'),
    heads: head && getComputedStyle(head).display,
    clickable: [...document.querySelectorAll('button, select, input, nav a, .bar')].filter(shown).map((one) => one.innerText || one.ariaLabel),
    text: document.body.innerText,
  };
})()`;

export async function printed(page: Page): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate<OnPaper>(onPaper);
  await page.emulateMedia({ media: null });
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
  return {
    ...seen,
    pages: [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length,
    paper: box.slice(1).map((points) => Math.round(Number(points))),
  };
}
