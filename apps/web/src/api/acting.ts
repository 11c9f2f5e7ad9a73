import { useQueryClient } from '@tanstack/react-query';
import { type ActKind, actBase } from './act-base.js';
import { send } from './client.js';
import { remember } from './own-writes.js';
import type { components } from './schema.js';

export type Acted = components['schemas']['ActedDto'];

/** An act as it is sent. */
export interface ActToSend {
  readonly kind: ActKind;
  /** Null when the act begins the lead or case. */
  readonly id: string | null;
  /** Segment of its route. */
  readonly route: string;
  readonly body: {
    readonly on: string | null;
    readonly time: string | null;
    readonly doneBy: readonly string[] | null;
    /** Copied from paper: why now, and the scan of the original. */
    readonly transcription?: { readonly document: string | null; readonly reason: string };
    readonly input: Readonly<Record<string, unknown>>;
  };
  /** Idempotency-Key: the same act sent again is recorded once. */
  readonly key: string;
  /** What the page showed; null where the act begins something. */
  readonly head: string | null;
}

/**
 * Performs an act, and lets every list and page that shows what it changed be read again.
 * @returns a function that throws Refusal, NoAnswer.
 */
export function usePerform() {
  const client = useQueryClient();
  return async ({ kind, id, route, body, key, head }: ActToSend): Promise<Acted> => {
    const path = id === null ? `acts/${route}` : `${encodeURIComponent(id)}/acts/${route}`;
    const request = new Request(`${location.origin}${actBase[kind]}/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(head !== null && { 'if-match': `"${head}"` }),
      },
      body: JSON.stringify(body),
    });
    const acted = (await (await send(request)).json()) as Acted;
    remember(acted.position);
    await client.invalidateQueries({ queryKey: [acted.stream], refetchType: 'none' });
    // what could be done before can perhaps not be done now: no form opens on it while the next acts are read again
    client.removeQueries({ queryKey: [acted.stream, 'next-acts'] });
    for (const list of ['work', 'totals', 'cases', 'leads', 'deadlines', 'stuck', 'findings'])
      void client.invalidateQueries({ queryKey: [list], refetchType: 'none' });
    return acted;
  };
}
