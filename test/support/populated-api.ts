import { type Role, roles } from '#identity';
import type { PersonId } from '#kernel';
import type { MovableClock } from '#kernel/testing';
import { ApiInProcess, type Browser, answered, unit } from './api-in-process.js';
import { planReview, raiseFinding } from './raised-finding.js';
import type { Route } from './routes.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';

export const everyRole = Object.keys(roles) as Role[];

/** A complaint that the law and the forms accept. */
export const complaint = {
  source: 'complaint',
  employer: { name: '测试甲建筑有限公司' },
  matters: [{ kind: 'wageArrears' }],
  informantSecret: false,
  unit,
};

export const scan = Buffer.from('%PDF-1.7\n% 测试扫描件\n%%EOF\n');

/** What is there for requests to refer to. */
export interface Population {
  /** Holds every role. */
  readonly everybody: PersonId;
  /** Whom administrators practise on. */
  readonly newcomer: PersonId;
  /** Accepted, taken up by the case. */
  readonly lead: string;
  /** Just registered. */
  readonly openLead: string;
  readonly inspectionCase: string;
  /** Hash of a scan that was uploaded to the case. */
  readonly file: string;
  /** A finding in the case, in which nobody had part. */
  readonly finding: string;
  /** A review for which the case was drawn. */
  readonly dossierReview: string;
}

/** A small bureau with a lead, a case and a scan, all by one person who may do everything. */
export async function populate(
  clock: MovableClock,
  env: Readonly<Record<string, string>> = {},
): Promise<{ api: ApiInProcess; browser: Browser; population: Population }> {
  const api = await ApiInProcess.start(clock, undefined, env);
  const { person: everybody, browser } = await api.registered('全能甲', ...everyRole);
  const newcomer = await api.employ('新人甲');
  const lead = await registerLead(browser);
  answered(200, await browser.act(leads, lead, 'accept-lead', {}));
  const { employer, matters } = complaint;
  const opened = await browser.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
  const inspectionCase = String(answered(201, opened).body['stream']);
  const stored = answered(201, await browser.upload(`/api/${cases}/${inspectionCase}/files`, scan));
  const file = String(stored.body['hash']);
  const openLead = await registerLead(browser);
  const finding = await raiseFinding(api.foundation, inspectionCase);
  const dossierReview = await planReview(api.foundation, inspectionCase);
  const there = { everybody, newcomer, lead, openLead, inspectionCase, file, finding, dossierReview };
  return { api, browser, population: there };
}

export async function registerLead(browser: Browser, account: string | null = null): Promise<string> {
  const registered = await browser.act(leads, null, 'register-lead', { ...complaint, account });
  return String(answered(201, registered).body['stream']);
}

/** What is there for a parameter of a route's path; where nobody told this file what that may be, something. */
export function parameterOf(
  { newcomer, openLead, inspectionCase, file, finding, dossierReview }: Population,
  path: string,
  name: string,
) {
  const known: Readonly<Record<string, string>> = {
    person: newcomer,
    hash: file,
    form: 'case',
    year: '2026',
    number: '1',
    ...(path.startsWith(`/api/${leads}/`) && { id: openLead }),
    ...(path.startsWith(`/api/${cases}/`) && { id: inspectionCase }),
    ...(path.startsWith('/api/accountability/matters/') && { id: inspectionCase }),
    ...(path.startsWith('/api/accountability/findings/') && { id: finding }),
    ...(path.startsWith('/api/accountability/dossier-reviews/') && { id: dossierReview, dossier: inspectionCase }),
  };
  return known[name] ?? 'something';
}

export const targetOf = (population: Population, { path }: Pick<Route, 'path'>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => parameterOf(population, path, name));
