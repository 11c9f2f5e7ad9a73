import type { StreamKind } from './queries.js';

/** What acts are performed in. */
export type ActKind = StreamKind | 'findings' | 'dossier-reviews';

/** Where the routes of its acts and files begin. */
export const actBase: Readonly<Record<ActKind, string>> = {
  cases: '/api/inspection/cases',
  leads: '/api/inspection/leads',
  findings: '/api/accountability/findings',
  'dossier-reviews': '/api/accountability/dossier-reviews',
};
