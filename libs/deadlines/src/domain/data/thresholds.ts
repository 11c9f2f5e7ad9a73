import type { Thresholds } from '../thresholds.js';

// When a lamp turns and when somebody is reminded. These are settings of the product and no law: they may be changed
// without an edition, and nothing that is recorded as a lapse depends on them.

/** For every limit that has none of its own. */
export const usual: Thresholds = { yellow: { workdaysLeft: 5, percentLeft: 20 }, red: { workdaysLeft: 1 } };

/** A limit of so many working days or fewer would be yellow from its first day on. */
export const short: { readonly upToWorkdays: number; readonly thresholds: Thresholds } = {
  upToWorkdays: 10,
  thresholds: { yellow: { workdaysLeft: 2, percentLeft: 0 }, red: { workdaysLeft: 1 } },
};

/** By rule family. */
export const byFamily: Readonly<Record<string, Thresholds>> = {
  // an extension has to be approved before the last day, and the papers for that take time
  'investigation-complete': { yellow: { workdaysLeft: 10, percentLeft: 20 }, red: { workdaysLeft: 1 } },
};
