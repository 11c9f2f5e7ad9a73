import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, dataOf } from './client.js';
import { readAgain } from './live.js';
import { ownWrites } from './own-writes.js';
import type { components, operations } from './schema.js';

// What screens read. Lists begin with the name of the list, single cases with the id, so that an act knows what it changed.

type Schemas = components['schemas'];
export type WorkItem = Schemas['WorkItemDto'];
export type CaseItem = Schemas['CaseItemDto'];
export type LeadItem = Schemas['LeadItemDto'];
export type DeadlineItem = Schemas['DeadlineItemDto'];
export type CaseDetail = Schemas['CaseDetailDto'];
export type LeadDetail = Schemas['LeadDetailDto'];
export type CaseClock = Schemas['CaseClockDto'];
export type TimelineEntry = Schemas['TimelineEntryDto'];
export type Moment = Schemas['MomentDto'];
export type NextActs = Schemas['NextActsDto'];
export type OpenAct = Schemas['OpenActDto'];
export type Officer = Schemas['OfficerDto'];

type QueryOf<Name extends keyof operations> = NonNullable<operations[Name]['parameters']['query']>;
export type WorkQuery = Omit<QueryOf<'listWork'>, 'after' | 'limit' | 'waitFor'>;
export type CaseQuery = Omit<QueryOf<'listCases'>, 'after' | 'limit' | 'waitFor'>;
export type LeadQuery = Omit<QueryOf<'listLeads'>, 'after' | 'limit' | 'waitFor'>;
export type DeadlineQuery = Omit<QueryOf<'listDeadlines'>, 'after' | 'limit' | 'waitFor'>;

/** Rows that are asked for at once. */
const pageSize = 50;
const defined = <T extends object>(query: T): T =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== '')) as T;

interface Page<Item> {
  readonly items: Item[];
  readonly next: string | null;
  readonly asOf: Schemas['FreshnessDto'];
}

/** A list by keyset: its pages in order, as far as somebody asked for them. */
export function usePages<Item, Query extends object>(
  name: string,
  query: Query,
  read: (query: Query & { limit: number; after?: string; waitFor?: string }) => Promise<Page<Item>>,
  enabled = true,
) {
  const answer = useInfiniteQuery({
    enabled,
    queryKey: [name, defined(query)],
    queryFn: ({ pageParam }) =>
      read({ ...defined(query), limit: pageSize, ...(pageParam && { after: pageParam }), ...ownWrites() }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = answer.data?.pages ?? [];
  return { ...answer, items: pages.flatMap(({ items }) => items), asOf: pages.at(0)?.asOf };
}

export const useWork = (query: WorkQuery) =>
  usePages<WorkItem, WorkQuery>('work', query, (asked) => dataOf(api.GET('/api/work', { params: { query: asked } })));

export const useWorkTotals = (query: WorkQuery) =>
  useQuery({
    queryKey: ['totals', defined(query)],
    queryFn: () => dataOf(api.GET('/api/work/totals', { params: { query: { ...defined(query), limit: 1 } } })),
    placeholderData: keepPreviousData,
  });

/** What was done this month, and how much of it in time. */
export const useMonthSoFar = (query: { readonly officer?: string; readonly unit?: string }) =>
  useQuery({
    queryKey: ['totals', 'month', defined(query)],
    queryFn: () => dataOf(api.GET('/api/work/month', { params: { query: defined(query) } })),
    placeholderData: keepPreviousData,
  });

export const useCases = (query: CaseQuery, enabled = true) =>
  usePages<CaseItem, CaseQuery>(
    'cases',
    query,
    (asked) => dataOf(api.GET('/api/inspection/cases', { params: { query: asked } })),
    enabled,
  );

export const useLeads = (query: LeadQuery, enabled = true) =>
  usePages<LeadItem, LeadQuery>(
    'leads',
    query,
    (asked) => dataOf(api.GET('/api/inspection/leads', { params: { query: asked } })),
    enabled,
  );

export const useDeadlines = (query: DeadlineQuery) =>
  usePages<DeadlineItem, DeadlineQuery>('deadlines', query, (asked) =>
    dataOf(api.GET('/api/deadlines', { params: { query: asked } })),
  );

export const useStuck = () =>
  useQuery({ queryKey: ['stuck'], queryFn: () => dataOf(api.GET('/api/deadlines/stuck')), staleTime: 300_000 });

/** Two times: until a day of the world, as known at a moment or position of the record. */
export interface Times {
  readonly asOf?: string;
  readonly knownAt?: string;
}
export type StreamKind = 'cases' | 'leads';

/** What one read of a case asks: it is recorded, so it is asked once and kept until something changed it. */
const ofStream = { staleTime: Infinity, gcTime: 300_000 } as const;

/** What was shown of the same case stays until its answer for another time is there; never that of another case. */
const keepOf =
  (id: string) =>
  <Data>(data: Data | undefined, query: { readonly queryKey: readonly unknown[] } | undefined): Data | undefined =>
    query?.queryKey[0] === id ? data : undefined;

export const useCase = (id: string, times: Times = {}) =>
  useQuery({
    ...ofStream,
    queryKey: [id, 'detail', defined(times)],
    queryFn: async () => {
      const detail = await dataOf(api.GET('/api/inspection/cases/{id}', { params: { path: { id }, query: times } }));
      readAgain(id);
      return detail;
    },
    placeholderData: keepOf(id),
  });

export const useLead = (id: string) =>
  useQuery({
    ...ofStream,
    queryKey: [id, 'detail', {}],
    queryFn: async () => {
      const detail = await dataOf(api.GET('/api/inspection/leads/{id}', { params: { path: { id } } }));
      readAgain(id);
      return detail;
    },
  });

type TimelineQuery = NonNullable<operations['getCaseTimeline']['parameters']['query']>;
const readTimeline = (kind: StreamKind, id: string, query: TimelineQuery) => {
  const params = { path: { id }, query };
  return kind === 'cases'
    ? dataOf(api.GET('/api/inspection/cases/{id}/timeline', { params }))
    : dataOf(api.GET('/api/inspection/leads/{id}/timeline', { params }));
};

/** Every record there is. */
export const wholeTimeline = (kind: StreamKind, id: string, times: Times = {}) =>
  queryOptions({
    ...ofStream,
    queryKey: [id, 'timeline', defined(times)],
    queryFn: () => readTimeline(kind, id, times),
  });

export const useTimeline = (kind: StreamKind, id: string, times: Times = {}, { enabled = true } = {}) =>
  useQuery({ ...wholeTimeline(kind, id, times), enabled, placeholderData: keepOf(id) });

/** As many records are read, and drawn, at once. */
export const recordsAtOnce = 100;

/** The latest records, and those before them as far as somebody asked for them, in recorded order. */
export function useLatestRecords(kind: StreamKind, id: string, times: Times = {}, { enabled = true } = {}) {
  const answer = useInfiniteQuery({
    ...ofStream,
    enabled,
    queryKey: [id, 'records', defined(times)],
    queryFn: ({ pageParam: before }) =>
      readTimeline(kind, id, { ...times, limit: recordsAtOnce, ...(before !== null && { before }) }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ earlier, entries }) => (earlier > 0 ? entries[0]?.version : undefined),
    placeholderData: keepOf(id),
  });
  const { data } = answer;
  const entries = useMemo(() => (data?.pages ?? []).toReversed().flatMap((page) => page.entries), [data]);
  return { ...answer, entries, earlier: data?.pages.at(-1)?.earlier ?? 0 };
}

/** When what became known. */
export const useMoments = (id: string, { enabled = true } = {}) =>
  useQuery({
    ...ofStream,
    enabled,
    queryKey: [id, 'moments'],
    queryFn: async () =>
      (await dataOf(api.GET('/api/inspection/cases/{id}/moments', { params: { path: { id } } }))).moments,
  });

export const useClocks = (kind: StreamKind, id: string, times: Times = {}) =>
  useQuery({
    ...ofStream,
    queryKey: [id, 'clocks', defined(times)],
    queryFn: () => {
      const params = { path: { id }, query: times };
      return kind === 'cases'
        ? dataOf(api.GET('/api/inspection/cases/{id}/clocks', { params }))
        : dataOf(api.GET('/api/inspection/leads/{id}/clocks', { params }));
    },
    placeholderData: keepOf(id),
  });

/** What changed of a case between two positions of the record. */
export const useComparison = (id: string, from: string, to: string) =>
  useQuery({
    ...ofStream,
    queryKey: [id, 'compare', from, to],
    queryFn: () =>
      dataOf(api.GET('/api/inspection/cases/{id}/compare', { params: { path: { id }, query: { from, to } } })),
    placeholderData: keepOf(id),
  });

export const useNextActs = (kind: StreamKind, id: string, { enabled = true } = {}) =>
  useQuery({
    ...ofStream,
    enabled,
    queryKey: [id, 'next-acts'],
    queryFn: () => {
      const params = { path: { id } };
      return kind === 'cases'
        ? dataOf(api.GET('/api/inspection/cases/{id}/next-acts', { params }))
        : dataOf(api.GET('/api/inspection/leads/{id}/next-acts', { params }));
    },
  });

/** The form of an act that begins a lead or a case. */
export const useForm = (act: string) =>
  useQuery({
    queryKey: ['form', act],
    staleTime: 300_000,
    queryFn: () => dataOf(api.GET('/api/inspection/forms/{act}', { params: { path: { act } } })),
  });

export const useOfficers = () =>
  useQuery({ queryKey: ['officers'], staleTime: 300_000, queryFn: () => dataOf(api.GET('/api/officers')) });

/** Names of officers by person. */
export function useNames(): (person: string) => string {
  const { data } = useOfficers();
  const names = new Map(data?.map(({ person, name }) => [person, name]));
  return (person) => names.get(person) ?? '…';
}

export const useCalendarMonth = (year: number, month: number) =>
  useQuery({
    queryKey: ['calendar', year, month],
    staleTime: 3_600_000,
    queryFn: () =>
      dataOf(
        api.GET('/api/law/calendar/{year}/{month}', { params: { path: { year: String(year), month: String(month) } } }),
      ),
    placeholderData: keepPreviousData,
  });
