import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Times } from '../../api/queries.js';

const known = 'known';
const until = 'until';

/** The two times of the page, as the address has them: what the record held at a moment, of what had happened by a day. */
export function useTimes() {
  const [params, setParams] = useSearchParams();
  const [knownAt, asOf] = [params.get(known), params.get(until)];
  const times = useMemo<Times>(() => ({ ...(knownAt && { knownAt }), ...(asOf && { asOf }) }), [knownAt, asOf]);
  const set = (next: Times) => {
    const said = new URLSearchParams(params);
    for (const [name, value] of [
      [known, next.knownAt],
      [until, next.asOf],
    ] as const)
      if (value) said.set(name, value);
      else said.delete(name);
    setParams(said, { replace: true });
  };
  return { times, lookingBack: knownAt !== null || asOf !== null, set };
}
