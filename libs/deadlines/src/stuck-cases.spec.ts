import { type CaseEvent, caseEventTypes, caseKindName, inspectionProjections } from '#inspection';
import { type Fact, bureauCode, last, ledgerOf, met, noClocks, recordedAs, unmet } from '#kernel';
import { shippedLaw } from '#law';
import { Reads, type StreamKind, StreamKinds } from '#platform';
import { ProjectionRunner } from '#read-store';
import { StuckCases } from './application/stuck-cases.js';
import { Setting, aCase, anotherCase, concluded, filed, officer, opened } from './testing/setting.js';

// A procedure made up for this: nothing can be done in a case once its investigation is over.

const ledger = ledgerOf<CaseEvent>(caseEventTypes);
type State = typeof ledger.initial;
const acts = recordedAs<CaseEvent, { Look: 'EvidenceCollected' }>({ Look: 'EvidenceCollected' });
const kind: StreamKind<{ readonly act: 'Look' }, CaseEvent, State> = {
  kind: caseKindName,
  procedure: { ...ledger, ...acts, needs: () => [] } as never,
  norms: {
    gates: [
      {
        kind: 'gate',
        id: 'TEST.notOver',
        edition: 1,
        basis: '行政处罚法#54',
        level: 'bars',
        clauses: [],
        says: '调查终结后不得再调查。',
        acts: ['Look'],
        judge({ state }) {
          const over: Fact | undefined = last(state, 'InvestigationConcluded');
          return over ? unmet(over.id) : met();
        },
      },
    ],
    checks: [],
  },
  types: caseEventTypes,
  acts: [{ act: 'Look', zh: '调查', side: 'ours', input: Object as never, roles: ['inspector'], record: null }],
  clocksOf: () => noClocks,
  coverage: () => 'complete',
  involved: () => ({ unit: null, people: [] }),
};
const everything = { bureau: bureauCode('130525'), person: officer, units: [], all: true };

describe('a stuck case', () => {
  let at: Setting;
  let stuck: StuckCases;

  beforeEach(async () => {
    at = await new Setting().open();
    const kinds = new StreamKinds();
    kinds.add(kind);
    const runner = new ProjectionRunner({
      store: at.store,
      readStore: at.readStore,
      projections: inspectionProjections,
    });
    stuck = new StuckCases({
      reads: new Reads(runner, at.readStore, at.store),
      store: at.store,
      kinds,
      law: { inForce: async () => ({ law: shippedLaw, edition: null }) },
      clock: at.clock,
    });
  });
  afterEach(() => at.close());

  async function listed(): Promise<readonly string[]> {
    await at.catchUp();
    await new ProjectionRunner({
      store: at.store,
      readStore: at.readStore,
      projections: inspectionProjections,
    }).catchUp();
    return (await stuck.list(everything, 50)).map(({ id }) => id);
  }

  it('is one that no limit drives and in which nothing can be done', async () => {
    for (const [of, step] of [
      [aCase, concluded],
      [anotherCase, opened],
    ] as const)
      await at.record(of, step, '2026-03-02');
    // of what is concluded, a decision is due
    expect(await listed()).toEqual([]);
    await at.record(aCase, { type: 'CaseClosed', data: { ground: null, document: null } }, '2026-03-03');
    expect(await listed()).toEqual([aCase]);
  });

  it('is none while a limit runs, and none once it is archived', async () => {
    await at.record(aCase, concluded, '2026-03-02');
    await at.record(aCase, { type: 'CaseClosed', data: { ground: null, document: null } }, '2026-03-03');
    expect(await listed()).toEqual([aCase]);
    await at.record(aCase, { type: 'CaseReopened', data: { reason: null, document: null } }, '2026-03-04');
    await at.record(aCase, filed, '2026-03-04');
    expect(await listed()).toEqual([]);
    await at.record(anotherCase, concluded, '2026-03-02');
    await at.record(anotherCase, { type: 'CaseArchived', data: { volumes: 1, catalogue: null } }, '2026-03-05');
    expect(await listed()).toEqual([]);
  });
});
