import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type AllowedRange = Schemas['AllowedRangeDto'];
export type AskedRange = Schemas['AskedRangeDto'];

/** What the law allows by the facts filled in so far; asked of the server, which knows the rest of the case. */
export const useAllowedRange = (id: string | null, asked: AskedRange | null) =>
  useQuery({
    enabled: id !== null && asked !== null,
    queryKey: [id, 'penalty-range', asked],
    staleTime: Infinity,
    queryFn: () =>
      dataOf(api.POST('/api/inspection/cases/{id}/penalty-range', { params: { path: { id: id! } }, body: asked! })),
  });
