import { useSyncExternalStore } from 'react';

/** As wide as a telephone at most; the style sheets say the same. */
const telephone = matchMedia('(max-width: 600px)');

const subscribe = (listener: () => void): (() => void) => {
  telephone.addEventListener('change', listener);
  return () => telephone.removeEventListener('change', listener);
};

/** Whether this is read on a telephone: then what is needed on site stands first. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => telephone.matches);
