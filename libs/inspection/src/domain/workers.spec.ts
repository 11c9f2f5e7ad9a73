import { type Fen, decoder, fold, timeline } from '#kernel';
import { type Happening, record } from '#kernel/testing';
import { done } from '../testing/acts.js';
import { filed } from '../testing/history.js';
import { aWorker, amendListedWorker, listWorkers, recordWorkerPayments } from '../testing/worker-acts.js';
import { type CaseEvent, caseEventTypes, inspectionCase } from './case.js';
import type { WorkerPayment } from './stages/workers.js';
import { workerTotals, workersOf } from './workers.js';

const caseOf = (...happenings: readonly Happening<CaseEvent>[]) =>
  fold(inspectionCase, timeline(record([...filed, ...happenings]), decoder<CaseEvent>(caseEventTypes)));

const list = done(listWorkers({ workers: [aWorker(500_000), aWorker(null, 2), aWorker(300_000, 3)] }), '2026-03-06');
const pay = (day: string, ...payments: readonly WorkerPayment[]) =>
  done(recordWorkerPayments({ list: list.id, payments }), day);
const wages = (row: number, amount: number): WorkerPayment => ({ row, kind: 'wages', amount: amount as Fen });

describe('the workers of a case', () => {
  it('are the rows of its lists with what each received', () => {
    const c = caseOf(
      list,
      pay('2026-03-20', wages(1, 200_000), wages(3, 300_000)),
      pay('2026-03-23', wages(1, 100_000)),
    );
    expect(workersOf(c).map(({ row, paid }) => [row, paid.wages])).toEqual([
      [1, 300_000],
      [2, 0],
      [3, 300_000],
    ]);
    expect(workerTotals(workersOf(c))).toMatchObject({
      workers: 3,
      withoutAmount: 1,
      owed: 800_000,
      outstanding: 200_000,
    });
  });

  it('keep compensation apart from wages: it pays nothing of what is owed', () => {
    const c = caseOf(list, pay('2026-03-20', { row: 1, kind: 'compensation', amount: 250_000 as Fen }));
    expect(workerTotals(workersOf(c))).toMatchObject({
      paid: { wages: 0, severance: 0, compensation: 250_000 },
      outstanding: 800_000,
    });
  });

  it('do not owe each other: what one received too much leaves the debt to another', () => {
    const c = caseOf(list, pay('2026-03-20', wages(1, 900_000)));
    expect(workerTotals(workersOf(c)).outstanding).toBe(300_000);
  });

  it('stand as they were last corrected; a row struck out counts no more', () => {
    const corrected = done(amendListedWorker({ list: list.id, row: 2, worker: aWorker(100_000, 2) }), '2026-03-09');
    const struck = done(amendListedWorker({ list: list.id, row: 3 }), '2026-03-10');
    const accounts = workersOf(caseOf(list, corrected, struck));
    expect(accounts.map(({ worker }) => worker?.owed ?? null)).toEqual([500_000, 100_000, null]);
    expect(workerTotals(accounts)).toMatchObject({ workers: 2, withoutAmount: 0, owed: 600_000, outstanding: 600_000 });
  });

  it('of a list that was voided are gone with it', () => {
    const voiding = {
      event: { type: 'RecordVoided', data: { event: list.id, reason: null } },
      id: done(amendListedWorker(), '2026-03-30').id,
      on: list.on,
    } as unknown as Happening<CaseEvent>;
    expect(workersOf(caseOf(list, voiding))).toEqual([]);
  });
});
