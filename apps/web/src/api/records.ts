import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client.js';
import { type StreamKind, useNextActs } from './queries.js';

/** The form of an act as a paper tells of it: to copy it, or to correct what was recorded. */
export const usePaperForm = (kind: StreamKind, id: string, act: string | undefined) =>
  useQuery({
    enabled: act !== undefined,
    queryKey: [id, 'paper-form', act],
    staleTime: Infinity,
    queryFn: () => {
      const params = { path: { id, act: act! } };
      return kind === 'cases'
        ? dataOf(api.GET('/api/inspection/cases/{id}/paper-forms/{act}', { params }))
        : dataOf(api.GET('/api/inspection/leads/{id}/paper-forms/{act}', { params }));
    },
  });

export interface KnownAct {
  readonly act: string;
  readonly name: string;
}

/** Every act that a person can do in a lead or case, whether or not it is open now. */
export function useKnownActs(kind: StreamKind, id: string): readonly KnownAct[] | undefined {
  const { data } = useNextActs(kind, id);
  return data && [...data.open, ...data.closed, ...data.waiting].map(({ act, name }) => ({ act, name }));
}

/** `inspect-site` of `InspectSite`. */
export const routeOf = (act: string): string => act.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
