import type { DomainEvent, EventId, EventTypes, Fen, FileHash, RecordedAs, Sealed } from '#kernel';
import type { Person, YearMonth } from '../vocabulary.js';
import type { WorkerPaymentKind } from '../outcomes.js';

// Workers 劳动者 — who claims which wages, in lists as they are handed in, and what each of them received. Each person is
// sealed under a key of his own. 劳动保障监察条例 arts. 15, 26; 行政处罚法 art. 46. Money is in 分; none of it is a fine.

/** One worker of a list; the row counts from 1. */
export interface ListedWorker {
  readonly person: Sealed<Person>;
  /** 岗位. */
  readonly post: string | null;
  /** 欠付的工资报酬. */
  readonly owed: Fen | null;
  /** The months that are owed. */
  readonly from: YearMonth | null;
  readonly to: YearMonth | null;
}

/** What one worker of the list received. */
export interface WorkerPayment {
  readonly row: number;
  readonly kind: WorkerPaymentKind;
  readonly amount: Fen;
}

// FACTS
export type WorkersListed = DomainEvent<
  'WorkersListed', // 登记劳动者
  { workers: readonly ListedWorker[] | null; document: FileHash | null }
>;
export type ListedWorkerAmended = DomainEvent<
  'ListedWorkerAmended', // 更正劳动者: null strikes the row out
  {
    list: EventId | null;
    row: number | null;
    worker: ListedWorker | null;
    reason: Sealed<string> | null;
    document: FileHash | null;
  }
>;
export type WorkersPaid = DomainEvent<
  'WorkersPaid', // 支付劳动者
  { list: EventId | null; payments: readonly WorkerPayment[] | null; document: FileHash | null }
>;

export type WorkersEvent = WorkersListed | ListedWorkerAmended | WorkersPaid;

export const workersTypes = {
  WorkersListed: { zh: '登记劳动者' },
  ListedWorkerAmended: { zh: '更正劳动者' },
  WorkersPaid: { zh: '支付劳动者' },
} as const satisfies EventTypes<WorkersEvent['type']>;

// ACTS
export const workersActs = {
  ListWorkers: 'WorkersListed',
  AmendListedWorker: 'ListedWorkerAmended',
  RecordWorkerPayments: 'WorkersPaid',
} as const satisfies RecordedAs<WorkersEvent['type']>;
