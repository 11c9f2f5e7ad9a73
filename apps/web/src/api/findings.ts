import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client.js';
import { type Times, usePages } from './queries.js';
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];
export type FindingItem = Schemas['FindingItemDto'];
export type FindingDetail = Schemas['FindingDetailDto'];
export type FindingNextActs = Schemas['NextActsDto'];

export type FindingQuery = Omit<
  NonNullable<operations['listFindings']['parameters']['query']>,
  'after' | 'limit' | 'waitFor'
>;

export const useFindings = (query: FindingQuery) =>
  usePages<FindingItem, FindingQuery>('findings', query, (asked) =>
    dataOf(api.GET('/api/accountability/findings', { params: { query: asked } })),
  );

export const useFindingTotals = ({ person }: Pick<FindingQuery, 'person'>) =>
  useQuery({
    queryKey: ['findings', 'totals', person ?? ''],
    queryFn: () =>
      dataOf(api.GET('/api/accountability/findings/totals', { params: { query: person ? { person } : {} } })),
    placeholderData: keepPreviousData,
  });

export const useCircumstances = () =>
  useQuery({
    queryKey: ['circumstances'],
    staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/api/accountability/circumstances')),
  });

/** What one read of a finding asks: it is recorded, so it is asked once and kept until an act changed it. */
const ofFinding = { staleTime: Infinity, gcTime: 300_000 } as const;

export const useFinding = (id: string) =>
  useQuery({
    ...ofFinding,
    queryKey: [id, 'detail'],
    queryFn: () => dataOf(api.GET('/api/accountability/findings/{id}', { params: { path: { id } } })),
  });

export const useFindingTimeline = (id: string) =>
  useQuery({
    ...ofFinding,
    queryKey: [id, 'timeline'],
    queryFn: () => dataOf(api.GET('/api/accountability/findings/{id}/timeline', { params: { path: { id } } })),
  });

export const useFindingNextActs = (id: string) =>
  useQuery({
    ...ofFinding,
    queryKey: [id, 'next-acts'],
    queryFn: () => dataOf(api.GET('/api/accountability/findings/{id}/next-acts', { params: { path: { id } } })),
  });

/** All findings of one lead or case, now or as they were known at a moment, and what its record does not prove. */
export const useMatterFindings = (of: string | undefined, { knownAt }: Pick<Times, 'knownAt'> = {}) =>
  useQuery({
    ...ofFinding,
    enabled: of !== undefined,
    queryKey: [of, 'findings', knownAt ?? ''],
    queryFn: () =>
      dataOf(
        api.GET('/api/accountability/matters/{id}', {
          params: { path: { id: of! }, query: knownAt ? { knownAt } : {} },
        }),
      ),
    placeholderData: keepPreviousData,
  });
