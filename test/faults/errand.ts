import type { Intent } from './acting-clients.js';

/** What the parent leaves for the server's program to find. */
export interface Errand {
  readonly cases: readonly string[];
  /** Sent by a run that was killed before it heard of them. */
  readonly unanswered: readonly Intent[];
}
export const errandFile = 'errand.json';
