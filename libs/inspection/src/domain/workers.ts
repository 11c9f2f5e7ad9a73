import { type EventId, type Fact, type Fen, addFen, fen } from '#kernel';
import type { InspectionCase } from './case.js';
import { type WorkerPaymentKind, workerPaymentKinds } from './outcomes.js';
import type { ListedWorker, WorkersListed } from './stages/workers.js';

// What is read off the lists of a case: who claims what now, and what each worker received.

/** Amounts by kind, in 分. */
export type PaidByKind = Readonly<Record<WorkerPaymentKind, Fen>>;

export interface WorkerAccount {
  readonly list: EventId;
  /** Counts from 1. */
  readonly row: number;
  /** As it stands after every correction; null where the row was struck out. */
  readonly worker: ListedWorker | null;
  readonly paid: PaidByKind;
}

export interface WorkerTotals {
  /** Rows that were not struck out. */
  readonly workers: number;
  readonly withoutAmount: number;
  /** What is said to be owed to them. */
  readonly owed: Fen;
  readonly paid: PaidByKind;
  /** Wages still owed, worker by worker: what one received too much is not another's. */
  readonly outstanding: Fen;
}

/** Every row of every list, in the order of the record. */
export function workersOf(c: InspectionCase): readonly WorkerAccount[] {
  return c.WorkersListed.flatMap((list) =>
    (list.data.workers ?? []).map((listed, n): WorkerAccount => {
      const row = n + 1;
      return { list: list.id, row, worker: asAmended(c, list, row, listed), paid: paidTo(c, list.id, row) };
    }),
  );
}

function asAmended(c: InspectionCase, list: Fact<WorkersListed>, row: number, listed: ListedWorker) {
  const amended = c.ListedWorkerAmended.findLast(({ data }) => data.list === list.id && data.row === row);
  return amended ? amended.data.worker : listed;
}

function paidTo(c: InspectionCase, list: EventId, row: number): PaidByKind {
  const payments = c.WorkersPaid.filter(({ data }) => data.list === list).flatMap(({ data }) => data.payments ?? []);
  const own = payments.filter((payment) => payment.row === row);
  return byKind((kind) => sum(own.filter((payment) => payment.kind === kind).map(({ amount }) => amount)));
}

export function workerTotals(accounts: readonly WorkerAccount[]): WorkerTotals {
  const standing = accounts.flatMap(({ worker }) => worker ?? []);
  const amounts = standing.flatMap(({ owed }) => owed ?? []);
  return {
    workers: standing.length,
    withoutAmount: standing.length - amounts.length,
    owed: sum(amounts),
    paid: byKind((kind) => sum(accounts.map(({ paid }) => paid[kind]))),
    outstanding: sum(accounts.map(outstandingOf)),
  };
}

/** Wages that are still owed to one worker. */
export const outstandingOf = ({ worker, paid }: WorkerAccount): Fen =>
  fen(Math.max(0, (worker?.owed ?? 0) - paid.wages));

/** So many rows a list has; undefined for a list that the case does not hold. */
export const rowsOf = (c: InspectionCase, list: EventId): number | undefined =>
  c.WorkersListed.find(({ id }) => id === list)?.data.workers?.length;

const byKind = (of: (kind: WorkerPaymentKind) => Fen): PaidByKind =>
  Object.fromEntries((Object.keys(workerPaymentKinds) as WorkerPaymentKind[]).map((kind) => [kind, of(kind)])) as never;

const sum = (amounts: readonly Fen[]): Fen => addFen(fen(0), ...amounts);
