import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { api, dataOf } from './client.js';
import type { components } from './schema.js';

export type MatterAhead = components['schemas']['MatterAheadDto'];

/** As many as the server tells at once. */
const perQuestion = 10;

/**
 * What may be done next in the rows of a list: asked for after the list, ten at a time, and failing alone.
 * @param since position that the list shows: after it the answer may be another.
 */
export function useAhead(ids: readonly string[], since: string | undefined): ReadonlyMap<string, MatterAhead> {
  const groups = Array.from({ length: Math.ceil(ids.length / perQuestion) }, (_, n) =>
    ids.slice(n * perQuestion, (n + 1) * perQuestion).join(','),
  );
  return useQueries({
    queries: groups.map((of) => ({
      queryKey: ['work', 'ahead', since, of],
      placeholderData: keepPreviousData,
      queryFn: () => dataOf(api.GET('/api/work/ahead', { params: { query: { of } } })),
    })),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }) => data?.items ?? []).map((matter) => [matter.id, matter])),
  });
}
