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

/** A complaint, and what became of it on a day. */
export const recordedLead = (
  answer?: { readonly type: 'LeadAccepted' | 'LeadRefused'; readonly on: string },
  source = 'complaint',
): readonly RecordedEvent[] => {
  const said = {
    source,
    employer: { ...employer, workplace: null },
    matters,
    informant: null,
    informantSecret: true,
    account: null,
    unit: null,
    document,
  };
  const refusal = { ground: 'notCompetent', reason: null, notice: document };
  const bureau = '130525' as NewEvent['meta']['bureau'];
  const events = [
    happened({ type: 'LeadRegistered', data: said }, '2026-03-02', '10:00', { bureau, doneBy: party }),
    ...(answer
      ? [
          happened(
            { type: answer.type, data: answer.type === 'LeadRefused' ? refusal : { document } },
            answer.on,
            '10:00',
            {
              bureau,
              doneBy: by(first),
            },
          ),
        ]
      : []),
  ];
  return record(events, aLead);
};
