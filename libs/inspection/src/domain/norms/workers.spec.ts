import type { EventId } from '#kernel';
import { done, given } from '../../testing/acts.js';
import { filed } from '../../testing/history.js';
import { aWorker, amendListedWorker, listWorkers } from '../../testing/worker-acts.js';

describe('INS-11.workerListed — 行政处罚法 art. 46', () => {
  const norm = 'INS-11.workerListed';
  const list = done(listWorkers({ workers: [aWorker(500_000), aWorker(800_000, 2)] }), '2026-03-06');
  const listed = given(...filed, list).on('2026-03-09');
  const amend = (row: number | null, of: EventId | null = list.id) => amendListedWorker({ list: of, row });

  it('lets every row of a list be corrected, the last one too, and none below it', () => {
    listed.when(amend(1)).satisfies(norm, list);
    listed.when(amend(2)).satisfies(norm, list);
    listed.when(amend(3)).refuses(norm, list);
  });

  it('refuses a list that the case does not hold', () =>
    given(...filed)
      .on('2026-03-09')
      .when(amend(1))
      .refuses(norm));

  it('cannot tell which worker is meant where the paper does not say', () => {
    listed.when(amend(1, null)).leavesUnknown(norm, '所更正的劳动者名单');
    listed.when(amend(null)).leavesUnknown(norm, '所更正的行');
  });
});
