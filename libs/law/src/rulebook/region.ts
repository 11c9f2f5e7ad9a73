import { invalid } from '#kernel';
import { regionNames } from '../data/regions.js';

/**
 * A division code from what somebody typed: the code itself (2 to 12 digits) or the name of a division that has rules
 * of its own, with or without 省, 市, 县.
 * @throws Problem `region-unknown` with the names that are known.
 */
export function regionCode(given: string): string {
  if (/^\d{2,12}$/.test(given)) return given;
  const named = Object.entries(regionNames).find(([, name]) => name === given || name.slice(0, -1) === given);
  if (!named) throw invalid('region-unknown', { given: given.slice(0, 40), known: Object.values(regionNames) });
  return named[0];
}

/** How much of the code the rule's regions cover, in digits: 0 for the whole country, undefined when elsewhere. */
export function specificity(regions: readonly string[], code: string): number | undefined {
  if (regions.length === 0) return 0;
  return regions.find((prefix) => code.startsWith(prefix))?.length;
}

/** Whether the rule is one of the place: the nation's, or of a region that covers it. */
export const appliesIn = ({ regions }: { readonly regions: readonly string[] }, code: string): boolean =>
  specificity(regions, code) !== undefined;

export const regionName = (code: string): string => regionNames[code] ?? code;
