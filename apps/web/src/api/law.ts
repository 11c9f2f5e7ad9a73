import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client.js';
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];
export type RuleItem = Schemas['RuleItemDto'];
export type NormItem = Schemas['NormItemDto'];
export type PowerItem = Schemas['PowerItemDto'];
export type Editions = Schemas['EditionsDto'];
export type RuleQuery = NonNullable<operations['listRules']['parameters']['query']>;

/** The law changes when an edition is adopted, and then the page says so when it is opened again. */
const ofLaw = { staleTime: 300_000 } as const;

export const useRules = (query: RuleQuery) =>
  useQuery({
    ...ofLaw,
    queryKey: ['law', 'rules', query],
    queryFn: () => dataOf(api.GET('/api/law/rules', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const useRule = (id: string) =>
  useQuery({
    ...ofLaw,
    queryKey: ['law', 'rule', id],
    queryFn: () => dataOf(api.GET('/api/law/rules/{id}', { params: { path: { id } } })),
  });

export const useNorms = () =>
  useQuery({ ...ofLaw, queryKey: ['law', 'norms'], queryFn: () => dataOf(api.GET('/api/law/norms')) });

export const usePowerItems = () =>
  useQuery({ ...ofLaw, queryKey: ['law', 'power-items'], queryFn: () => dataOf(api.GET('/api/law/power-items')) });

export const useEditions = () =>
  useQuery({ ...ofLaw, queryKey: ['law', 'editions'], queryFn: () => dataOf(api.GET('/api/law/editions')) });
