const firstMs = 200;
const longestMs = 30_000;

/** @param failures in a row so far, from 1. @returns ms: doubling, from a fifth of a second to half a minute. */
export const retryDelayMs = (failures: number): number =>
  Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 10));
