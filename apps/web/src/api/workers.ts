import { useQuery } from '@tanstack/react-query';
import { api, dataOf, send } from './client.js';
import type { Times } from './queries.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type ListedWorker = Schemas['WorkerDto'];
export type CheckedTable = Schemas['CheckedTableDto'];

/** 劳动者 of a case, personal data masked, with what each was paid. */
export const useWorkers = (id: string, times: Times) =>
  useQuery({
    staleTime: Infinity,
    gcTime: 300_000,
    queryKey: [id, 'workers', times],
    queryFn: () => dataOf(api.GET('/api/inspection/cases/{id}/workers', { params: { path: { id }, query: times } })),
  });

/** Has a pasted table checked; nothing of it is kept. @throws Refusal, NoAnswer. */
export async function checkTable(id: string, table: Blob): Promise<CheckedTable> {
  const request = new Request(`${location.origin}/api/inspection/cases/${encodeURIComponent(id)}/workers/table`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: table,
  });
  return (await (await send(request)).json()) as CheckedTable;
}
