import type { Fen, Sealed, SubjectId } from '#kernel';
import type { ListedWorker, Person } from '../domain/index.js';
import { aDocument, aSealedReason, caseAct } from './acts.js';
import { noRecord } from './proceeding-acts.js';

// Acts about the workers of a case, and the opinions before it is filed and closed.

/** A worker of a list; the person is sealed. */
export const aWorker = (owed: number | null, n = 1): ListedWorker => ({
  person: { subject: `person-${n}` as SubjectId, sealed: '' } as Sealed<Person>,
  post: null,
  owed: owed as Fen | null,
  from: '2026-01',
  to: '2026-02',
});

export const listWorkers = caseAct<'ListWorkers'>({
  act: 'ListWorkers',
  workers: [aWorker(500_000)],
  document: aDocument,
});
export const amendListedWorker = caseAct<'AmendListedWorker'>({
  act: 'AmendListedWorker',
  list: noRecord,
  row: 1,
  worker: null,
  reason: aSealedReason,
  document: aDocument,
});
export const recordWorkerPayments = caseAct<'RecordWorkerPayments'>({
  act: 'RecordWorkerPayments',
  list: noRecord,
  payments: [{ row: 1, kind: 'wages', amount: 500_000 as Fen }],
  document: aDocument,
});

export const addRecording = caseAct<'AddRecording'>({
  act: 'AddRecording',
  of: noRecord,
  kind: 'video',
  document: aDocument,
});
export const informComplainant = caseAct<'InformComplainant'>({
  act: 'InformComplainant',
  about: 'outcome',
  document: aDocument,
});

export const reviewFiling = caseAct<'ReviewFiling'>({
  act: 'ReviewFiling',
  opinion: 'agree',
  remarks: null,
  document: aDocument,
});
export const reviewClosure = caseAct<'ReviewClosure'>({
  act: 'ReviewClosure',
  opinion: 'agree',
  remarks: null,
  document: aDocument,
});
export const endorseClosure = caseAct<'EndorseClosure'>({
  act: 'EndorseClosure',
  opinion: 'agree',
  remarks: null,
  document: aDocument,
});
