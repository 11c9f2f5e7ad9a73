import { dossierReviewActs, findingActs } from '#accountability';
import { type Role } from '#identity';
import { caseActs, leadActs } from '#inspection';
import { type ActRow, recordActs, routeOf } from '#platform';
import { type Route, routeName } from './routes.js';
import { everyRole } from './populated-api.js';

// What lets a request through, told from the rules that the program states: decorators and act tables. Whatever neither
// of them speaks of has to stand here by name.

/** Open to everybody, deliberately. */
const publicRoutes = [
  'GET /api/health',
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/metrics',
  'POST /api/session',
  // calendars send no cookie: whoever knows the secret is whoever was given it
  'GET /api/feeds/:secret.ics',
];

/** Open to whoever is signed in, deliberately: the own session, who works here, what the law says, lists of one's own. */
const sessionRoutes = [
  'GET /api/session',
  'DELETE /api/session',
  'POST /api/session/password',
  'GET /api/officers',
  // that something changed, never what; what is on one's own desk
  'GET /api/live',
  'GET /api/work',
  'GET /api/work/totals',
  'GET /api/work/month',
  'GET /api/work/ahead',
  'GET /api/inspection/leads',
  'GET /api/inspection/cases',
  'GET /api/inspection/ledgers/cases.xlsx',
  'GET /api/inspection/ledgers/leads.xlsx',
  'GET /api/inspection/forms/:act',
  // a file that no lead or case names yet, under a key that only its sender can use
  'POST /api/inspection/leads/files',
  'POST /api/inspection/cases/files',
  'GET /api/law/editions',
  'GET /api/law/norms',
  'GET /api/law/power-items',
  'GET /api/law/discretion',
  'GET /api/law/rules',
  'GET /api/law/rules/:id',
  'GET /api/law/calendar/:year/:month',
  'GET /api/law/period',
  'POST /api/law/explain',
  'POST /api/law/finality',
  'GET /api/accountability/circumstances',
  'GET /api/accountability/findings',
  'GET /api/accountability/findings/totals',
  'GET /api/accountability/ledgers/findings.xlsx',
  'POST /api/accountability/findings/files',
  'GET /api/deadlines',
  'GET /api/deadlines/totals',
  'GET /api/deadlines/stuck',
  'GET /api/deadlines/export.csv',
  'GET /api/deadlines/export.xlsx',
  'POST /api/deadlines/feed',
  'DELETE /api/deadlines/feed',
];

/** Open also before a one-time password was changed. */
export const beforePasswordChange = ['GET /api/session', 'DELETE /api/session', 'POST /api/session/password'];

interface Kind {
  readonly path: string;
  readonly acts: readonly ActRow[];
  /** Who sees the one that `access.e2e-spec` looks at: by office, or because of a part in it. */
  readonly seenBy: readonly Role[];
}
const overseers: readonly Role[] = ['teamLeader', 'legalReviewer', 'bureauLeader', 'auditor', 'archivist'];
const kinds: readonly Kind[] = [
  { path: '/api/inspection/leads', acts: [...leadActs, ...recordActs], seenBy: ['intakeClerk', ...overseers] },
  {
    path: '/api/inspection/cases',
    acts: [...caseActs, ...recordActs],
    seenBy: ['inspector', 'intakeClerk', ...overseers],
  },
  { path: '/api/accountability/matters', acts: [], seenBy: ['inspector', 'intakeClerk', ...overseers] },
  {
    path: '/api/accountability/findings',
    acts: findingActs,
    seenBy: ['legalReviewer', 'bureauLeader', 'auditor'],
  },
  {
    path: '/api/accountability/dossier-reviews',
    acts: dossierReviewActs,
    seenBy: ['legalReviewer', 'bureauLeader', 'auditor'],
  },
];

export type Rule =
  | { readonly is: 'public' }
  | { readonly is: 'session' }
  /** Only these roles, whatever it is about. */
  | { readonly is: 'roles'; readonly roles: readonly Role[] }
  /** About one lead or case: who does not see it is told that there is none, before anything else. */
  | { readonly is: 'seen'; readonly seenBy: readonly Role[]; readonly roles: readonly Role[] };

/** Undefined for a route that no rule speaks of: give it `@Roles()`, or name it above. */
export function ruleOf(route: Route): Rule | undefined {
  const name = routeName(route);
  const { access, path } = route;
  if (access.public) return named(publicRoutes, name, { is: 'public' });
  if (access.roles) return { is: 'roles', roles: access.roles };
  const kind = kinds.find(({ path: base }) => path.startsWith(`${base}/`));
  const act = kind?.acts.find((row) => path.endsWith(`/acts/${routeOf(row.act)}`));
  if (act?.creates) return { is: 'roles', roles: act.roles };
  if (kind && path.startsWith(`${kind.path}/:id`)) {
    if (path.includes('/acts/') && !act) return undefined;
    return { is: 'seen', seenBy: kind.seenBy, roles: act?.roles ?? everyRole };
  }
  return named(sessionRoutes, name, { is: 'session' });
}

const named = (list: readonly string[], name: string, rule: Rule): Rule | undefined =>
  list.includes(name) ? rule : undefined;

/** How the request of somebody with this one role has to be turned away; null where it is let through. */
export function refusalFor(rule: Rule, role: Role): string | null {
  if (rule.is === 'seen' && !rule.seenBy.includes(role)) return '404 stream-not-found';
  if ((rule.is === 'roles' || rule.is === 'seen') && !rule.roles.includes(role)) return '403 role-missing';
  return null;
}
