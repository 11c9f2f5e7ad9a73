import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, rememberCsrfToken } from './client.js';
import { setLink } from './link.js';
import { Refusal } from './problem.js';
import type { components } from './schema.js';

export type Session = components['schemas']['SessionDto'];

const key = ['session'] as const;

function begun(session: Session): Session {
  rememberCsrfToken(session.csrfToken);
  setLink({ expired: false });
  return session;
}

/** Who is signed in; null where nobody is. */
export const useSession = () =>
  useQuery({
    queryKey: key,
    staleTime: Infinity,
    retry: (count, error) => !(error instanceof Refusal) && count < 3,
    queryFn: async (): Promise<Session | null> => {
      try {
        return begun(await dataOf(api.GET('/api/session')));
      } catch (error) {
        if (error instanceof Refusal && error.status === 401) return null;
        throw error;
      }
    },
  });

/** The signed-in officer; screens stand behind the sign-in, so there is one. */
export function useOfficer(): Session {
  const { data } = useSession();
  if (!data) throw new Error('nobody is signed in');
  return data;
}

export const useSignIn = () => {
  const client = useQueryClient();
  return async (login: string, password: string): Promise<Session> => {
    const session = begun(await dataOf(api.POST('/api/session', { body: { login, password } })));
    client.setQueryData(key, session);
    return session;
  };
};

export const useChangePassword = () => {
  const client = useQueryClient();
  return async (current: string, next: string): Promise<void> => {
    client.setQueryData(key, begun(await dataOf(api.POST('/api/session/password', { body: { current, next } }))));
  };
};

export const useSignOut = () => {
  const client = useQueryClient();
  return async (): Promise<void> => {
    await api.DELETE('/api/session');
    client.clear();
    client.setQueryData(key, null);
  };
};
