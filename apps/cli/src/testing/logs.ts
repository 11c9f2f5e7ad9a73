import { type JsonObject, type LocalDate, localDate } from '#kernel';
import type { ActLog } from '../act-log/act-log.js';
import { readActLog } from '../act-log/read-act-log.js';

export const today: LocalDate = localDate('2026-11-21');

/** The JSON of a log with one complaint, accepted, and the case opened from it; parts of it can be replaced. */
export function writtenLog(change: JsonObject = {}): JsonObject {
  return {
    format: 'anmai-act-log',
    version: 1,
    title: '测试甲公司拖欠工资案',
    bureau: '990101',
    coverage: 'complete',
    officers: [
      {
        label: '监察员甲',
        unit: '测试县劳动保障监察大队',
        roles: [{ role: 'inspector', from: '2024-01-01', to: null }],
        credentials: [{ number: '测试0001', validFrom: '2024-01-01', validTo: '2028-12-31' }],
      },
    ],
    streams: ['lead/投诉', 'case/测试甲公司'],
    acts: [registered, accepted, opened],
    ...change,
  };
}

const employer = { name: '测试甲公司' };
const matters = [{ kind: 'wageArrears' }];
export const registered: JsonObject = {
  stream: 'lead/投诉',
  act: 'RegisterLead',
  on: '2026-03-02',
  time: '09:00',
  input: { source: 'complaint', employer, matters },
};
export const accepted: JsonObject = {
  stream: 'lead/投诉',
  act: 'AcceptLead',
  on: '2026-03-03',
  time: '09:00',
  doneBy: ['监察员甲'],
};
export const opened: JsonObject = {
  stream: 'case/测试甲公司',
  act: 'OpenCase',
  key: '建案',
  on: '2026-03-03',
  time: '10:00',
  doneBy: ['监察员甲'],
  input: { leads: ['lead/投诉'], employer, matters },
};

export const read = (json: unknown, on: LocalDate = today): Promise<ActLog> =>
  readActLog(Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)), on);
