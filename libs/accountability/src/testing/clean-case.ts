import type { LeadEvent } from '#inspection';
import { type JsonObject, type NewEvent, type RecordedEvent } from '#kernel';
import { happened, record } from '#kernel/testing';
import { cleanCase, employer, matters } from './data/clean-case.js';
import { type Step, aLead, by, document, first, party } from './steps.js';

export * from './data/clean-case.js';
export * from './steps.js';

/** Leaves steps out. */
export const without = (...keys: readonly string[]): readonly Step[] =>
  cleanCase.filter(({ key }) => !keys.includes(key));

/** Changes one step: its day, who did it, some of its data. */
export const changed = (
  key: string,
  change: Partial<Omit<Step, 'key' | 'data'>> & { readonly data?: JsonObject },
  steps: readonly Step[] = cleanCase,
): readonly Step[] =>
  steps.map((each) => (each.key === key ? { ...each, ...change, data: { ...each.data, ...change.data } } : each));

/** Puts steps in. */
export const withSteps = (...added: readonly Step[]): readonly Step[] => [...cleanCase, ...added];

interface LeadStep {
  readonly type: LeadEvent['type'];
  readonly on: string;
  readonly data?: JsonObject;
  readonly time?: string;
}

const dataOf: Partial<Readonly<Record<LeadEvent['type'], JsonObject>>> = {
  LeadAccepted: { document },
  LeadRefused: { ground: 'notCompetent', reason: null, notice: document },
  LeadTransferred: { to: '测试机关', reason: null, letter: document },
};

/** A complaint of 2 March 2026, otherwise told, and what was done about it. */
export function toldLead(said: JsonObject, ...done: readonly LeadStep[]): readonly RecordedEvent[] {
  const complaint = {
    source: 'complaint',
    employer: { ...employer, workplace: null },
    matters,
    informant: null,
    informantSecret: true,
    account: null,
    unit: null,
    document,
    ...said,
  };
  const bureau = '130525' as NewEvent['meta']['bureau'];
  return record(
    [
      happened({ type: 'LeadRegistered', data: complaint }, '2026-03-02', '10:00', { bureau, doneBy: party }),
      ...done.map(({ type, on, data, time = '10:00' }) =>
        happened({ type, data: { ...dataOf[type], ...data } }, on, time, { bureau, doneBy: by(first) }),
      ),
    ],
    aLead,
  );
}

/** A complaint, and what became of it on a day. */
export const recordedLead = (
  answer?: { readonly type: 'LeadAccepted' | 'LeadRefused'; readonly on: string },
  source = 'complaint',
): readonly RecordedEvent[] => toldLead({ source }, ...(answer ? [answer] : []));
