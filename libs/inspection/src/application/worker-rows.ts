import type { ActRow } from '#platform';
import type { CaseAct } from '../domain/index.js';
import { byInspectors, fromParty } from './act-sides.js';
import * as workers from './dto/workers.dto.js';

// The act table of the workers of a case and of what they receive.

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
];
