import { readingOf } from '#read-audit';
import { MovableClock } from '#kernel/testing';
import { populate, type Population } from '../support/populated-api.js';
import { type ApiInProcess, type Browser, answered } from '../support/api-in-process.js';
import { routeName, routesOf } from '../support/routes.js';

describe('reads', () => {
  const clock = new MovableClock();
  let api: ApiInProcess;
  let browser: Browser;
  let population: Population;

  beforeAll(async () => {
    clock.moveToDay('2026-03-16');
    ({ api, browser, population } = await populate(clock));
  }, 60_000);
  afterAll(() => api.close());

  it('are spoken of by every route that answers: recorded, or not personal and why', () => {
    const gets = routesOf(api.app).filter(({ method }) => method === 'GET');
    expect(gets.length).toBeGreaterThan(20);
    expect(gets.filter(({ target }) => !readingOf(target)).map(routeName)).toEqual([]);
  });

  it('are on record with the person, the case and the route, lists as one entry', async () => {
    const { inspectionCase, lead, openLead, everybody } = population;
    answered(200, await browser.get(`/api/inspection/cases/${inspectionCase}`));
    answered(200, await browser.get(`/api/inspection/cases/${inspectionCase}`));
    answered(200, await browser.get('/api/inspection/leads'));
    await api.foundation.reads.flush();
    const recorded = (await api.foundation.store.readAll('' as never, 1000)).filter(({ stream }) =>
      stream.startsWith('reads-'),
    );
    const reads = recorded.flatMap(({ data }) => data['reads'] as unknown as { subjects: string[]; what: string }[]);
    expect(reads).toContainEqual(
      expect.objectContaining({
        person: everybody,
        kind: 'view',
        what: 'GET /api/inspection/cases/:id',
        subjects: [inspectionCase],
        times: 2,
      }),
    );
    const list = reads.find(({ what }) => what === 'GET /api/inspection/leads');
    expect(list?.subjects.toSorted()).toEqual([lead, openLead].toSorted());
  });
});
