import { useQuery } from '@tanstack/react-query';

/** What the server says of itself. It is outside the described API: machines ask it, and this page. */
export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly now: string;
  readonly position: string;
  readonly projections: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly lagMs: number | null;
    readonly held: number;
  }[];
  readonly relay: { readonly lagMs?: number | null } | null;
  /** When this device had the answer, in ms. */
  readonly heardAt: number;
}

/** How often it is asked while the page is open, in ms. */
const everyMs = 15_000;

export const useHealth = () =>
  useQuery({
    queryKey: ['health'],
    refetchInterval: everyMs,
    queryFn: async (): Promise<Health> => {
      // an answer with 503 tells what is wrong: it is read like any other
      const answer = await fetch('/api/health');
      return { ...((await answer.json()) as Omit<Health, 'heardAt'>), heardAt: Date.now() };
    },
  });
