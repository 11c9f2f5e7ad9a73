import { MovableClock } from '#kernel/testing';
import { ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';
import { raiseFinding } from '../support/raised-finding.js';

interface Told {
  readonly event: string;
  readonly data: { readonly streams?: readonly string[]; readonly position?: string };
}

/** An open page that listens. */
class Page {
  readonly #stopping = new AbortController();
  readonly told: Told[] = [];
  #waiting: (() => void)[] = [];

  static async open(url: string, { cookie }: Browser, watch?: string): Promise<Page> {
    const page = new Page();
    const { signal } = page.#stopping;
    const query = watch ? `?watch=${watch}` : '';
    const answer = await fetch(`${url}/api/live${query}`, { headers: { cookie }, signal });
    if (answer.status !== 200) throw new Error(`${answer.status}`);
    void page.#listen(answer.body!);
    await page.next('alive');
    return page;
  }

  /** The next thing that is told of this kind; everything before it is taken too. */
  async next(event: string): Promise<Told> {
    for (;;) {
      while (this.told.length > 0) {
        const told = this.told.shift()!;
        if (told.event === event) return told;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  close(): void {
    this.#stopping.abort();
  }

  async #listen(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(bytes, { stream: true });
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const [event = '', data = ''] = text.slice(0, end).split('\n');
          this.told.push({ event: event.replace('event: ', ''), data: JSON.parse(data.replace('data: ', '')) });
          text = text.slice(end + 2);
        }
        for (const wake of this.#waiting.splice(0)) wake();
      }
    } catch (error) {
      if (!this.#stopping.signal.aborted) throw error;
    }
  }
}

async function openCase(inspector: Browser): Promise<string> {
  const employer = { name: '测试甲建筑有限公司' };
  const matters = [{ kind: 'wageArrears', workers: 3 }];
  const patrol = { source: 'patrol', employer, matters, unit, informantSecret: false };
  const registered = answered(201, await inspector.act('inspection/leads', null, 'register-lead', patrol));
  const leads = [String(registered.body['stream'])];
  answered(200, await inspector.act('inspection/leads', leads[0]!, 'accept-lead', {}));
  const opened = await inspector.act('inspection/cases', null, 'open-case', { leads, employer, matters, unit });
  return String(answered(201, opened).body['stream']);
}

describe('what open pages are told', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let url: string;
  let auditor: Browser;
  let inspector: Browser;
  let outsider: Browser;
  let inspectionCase: string;
  const pages: Page[] = [];
  const open = async (browser: Browser, watch?: string): Promise<Page> => {
    const page = await Page.open(url, browser, watch);
    pages.push(page);
    return page;
  };

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    url = await api.app.getUrl();
    inspector = (await api.registered('监察员甲', 'inspector')).browser;
    auditor = (await api.registered('评查员甲', 'auditor')).browser;
    outsider = (await api.registered('监察员丙', 'inspector')).browser;
    inspectionCase = await openCase(inspector);
  });
  afterEach(() => {
    for (const page of pages.splice(0)) page.close();
  });
  afterAll(() => api.close());

  it('is told to reviewers when there is something new to review, and to nobody else', async () => {
    const [reviewing, elsewhere] = [await open(auditor), await open(outsider)];
    await raiseFinding(api.foundation, inspectionCase);
    expect(await reviewing.next('findings')).toMatchObject({
      data: { streams: [], position: expect.stringMatching(/^\d{16}$/) },
    });
    // whatever the other page is told of next, it is not the finding
    await openCase(inspector);
    await elsewhere.next('changed');
    expect(elsewhere.told.filter(({ event }) => event === 'findings')).toEqual([]);
  });

  it('is told to the page of the finding that others act on it', async () => {
    const finding = await raiseFinding(api.foundation, await openCase(inspector));
    const page = await open(auditor, finding);
    const reason = { reason: '理由' };
    await auditor.act('accountability/findings', finding, 'dismiss-finding', reason);
    expect(await page.next('changed')).toMatchObject({ data: { streams: [finding] } });
  });

  it('is refused for what one may not see', async () => {
    const finding = await raiseFinding(api.foundation, await openCase(inspector));
    for (const watch of [finding, inspectionCase, 'finding-unknown'])
      await expect(Page.open(url, outsider, watch)).rejects.toThrow('404');
  });
});
