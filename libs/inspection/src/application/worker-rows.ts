import type { ActRow } from '#platform';
import type { CaseAct } from '../domain/index.js';
import { byInspectors, fromParty } from './act-sides.js';
import * as recordings from './dto/recordings.dto.js';
import * as workers from './dto/workers.dto.js';

// The act table of the workers of a case and of what they receive; recordings of steps, and what a complainant is told.

export const workerRows: readonly ActRow<CaseAct['act']>[] = [
  { ...byInspectors, act: 'ListWorkers', zh: '登记劳动者', input: workers.ListWorkersDto, record: '劳动者名单' },
  {
    ...byInspectors,
    act: 'AmendListedWorker',
    zh: '更正劳动者',
    input: workers.AmendListedWorkerDto,
    record: '劳动者名单',
  },
  {
    ...fromParty,
    act: 'RecordWorkerPayments',
    zh: '支付劳动者',
    input: workers.RecordWorkerPaymentsDto,
    record: '工资发放表',
  },
  {
    ...byInspectors,
    act: 'AddRecording',
    zh: '归入音像记录',
    input: recordings.AddRecordingDto,
    record: '音像记录',
  },
  {
    ...byInspectors,
    act: 'InformComplainant',
    zh: '告知投诉人',
    input: recordings.InformComplainantDto,
    record: '告知记录',
  },
];
