import { type EventId, type Fen, type Json, type JsonObject, type SubjectKeys, capitalAmount } from '#kernel';
import { type OpenedStream, erased, reveal } from '#platform';
import {
  type CaseEvent,
  type InspectionCase,
  type ListedWorker,
  type PaidByKind,
  type WorkerAccount,
  outstandingOf,
  workerTotals,
  workersOf,
} from '../domain/index.js';

/** A worker as somebody who may see the case reads it: the person masked, amounts in 分. */
export interface WorkerView {
  readonly list: EventId;
  /** In the list, from 1. */
  readonly row: number;
  /** Struck out of the list by a correction. */
  readonly struck: boolean;
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly post: string | null;
  readonly owed: Fen | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly paid: PaidByKind;
  /** Wages still owed. */
  readonly outstanding: Fen;
}

/** 劳动者: every row of every list, what each received, and the totals. Fines are not among them. */
export async function workersView(
  id: string,
  { head, state }: OpenedStream<CaseEvent, InspectionCase>,
  keys: SubjectKeys,
) {
  const accounts = workersOf(state);
  const totals = workerTotals(accounts);
  return {
    id,
    version: head.version,
    workers: await Promise.all(accounts.map((account) => workerView(account, keys))),
    totals: {
      ...totals,
      owedInWords: capitalAmount(totals.owed),
      outstandingInWords: capitalAmount(totals.outstanding),
    },
  };
}

async function workerView(account: WorkerAccount, keys: SubjectKeys): Promise<WorkerView> {
  const { list, row, worker, paid } = account;
  const { name, idNumber, phone } = worker ? await personOf(worker, keys) : nobody;
  return {
    list,
    row,
    struck: worker === null,
    name,
    idNumber,
    phone,
    post: worker?.post ?? null,
    owed: worker?.owed ?? null,
    from: worker?.from ?? null,
    to: worker?.to ?? null,
    paid,
    outstanding: outstandingOf(account),
  };
}

type Told = Readonly<Record<'name' | 'idNumber' | 'phone', string | null>>;
const nobody: Told = { name: null, idNumber: null, phone: null };

async function personOf({ person }: ListedWorker, keys: SubjectKeys): Promise<Told> {
  const told = (await reveal(person as unknown as Json, keys)) as JsonObject | typeof erased;
  if (typeof told === 'string') return { ...nobody, name: told };
  const field = (name: string): string | null => (typeof told[name] === 'string' ? told[name] : null);
  return { name: field('name'), idNumber: field('idNumber'), phone: field('phone') };
}
