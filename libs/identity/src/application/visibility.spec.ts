import Database from 'better-sqlite3';
import fc from 'fast-check';
import { Kysely, SqliteDialect } from 'kysely';
import { type PersonId, bureauCode } from '#kernel';
import { type Role, roles } from '../domain/officer.js';
import type { SourcedFacts } from './officer-register.js';
import { type CaseFacts, type CaseTables, maySee, visibilityOf, visibleCases } from './visibility.js';

const [ours, theirs] = [bureauCode('130525'), bureauCode('130526')];
const persons = ['p1', 'p2', 'p3'] as PersonId[];
const [me = '' as PersonId, colleague = '' as PersonId] = persons;
const units = ['一中队', '二中队', '三中队'];

const officer = (held: readonly Role[], over: Partial<SourcedFacts> = {}): SourcedFacts => ({
  person: me,
  name: '甲某',
  bureau: ours,
  unit: '一中队',
  roles: held,
  leads: held.includes('teamLeader') ? ['一中队'] : [],
  credential: null,
  left: false,
  source: 'officer-p1@1',
  ...over,
});
const aCase = (over: Partial<CaseFacts> = {}): CaseFacts => ({
  bureau: ours,
  unit: '一中队',
  people: [colleague],
  ...over,
});
const sees = (held: readonly Role[], over: Partial<CaseFacts> = {}) => maySee(visibilityOf(officer(held)), aCase(over));

describe('who may see a case', () => {
  it.each(['legalReviewer', 'bureauLeader', 'auditor', 'archivist'] as const)(
    'a %s sees every case of the bureau',
    (role) => expect(sees([role])).toBe(true),
  );

  it.each(['inspector', 'intakeClerk', 'administrator'] as const)(
    'a %s sees only the cases in which the person stands',
    (role) => {
      expect(sees([role])).toBe(false);
      expect(sees([role], { people: [colleague, me] })).toBe(true);
    },
  );

  it('a team leader sees the cases of the led unit and no others', () => {
    expect(sees(['teamLeader'])).toBe(true);
    expect(sees(['teamLeader'], { unit: '二中队' })).toBe(false);
    expect(sees(['teamLeader'], { unit: null })).toBe(false);
  });

  it('nobody sees a case of another bureau, not even by standing in it', () => {
    for (const role of Object.keys(roles) as Role[]) expect(sees([role], { bureau: theirs, people: [me] })).toBe(false);
  });

  it('nobody without a role sees a case of colleagues', () => expect(sees([])).toBe(false));

  it('somebody who left sees nothing by an office once held', () => {
    const gone = officer(['bureauLeader', 'teamLeader'], { left: true });
    expect(maySee(visibilityOf(gone), aCase())).toBe(false);
  });
});

describe('the condition inside a query', () => {
  const db = new Kysely<CaseTables>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) });

  beforeAll(async () => {
    await db.schema
      .createTable('cases')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('bureau', 'text', (c) => c.notNull())
      .addColumn('unit', 'text')
      .execute();
    await db.schema
      .createTable('case_people')
      .addColumn('case_id', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('capacity', 'text', (c) => c.notNull())
      .execute();
  });
  afterAll(() => db.destroy());

  const caseFacts = fc.record({
    bureau: fc.constantFrom(ours, theirs),
    unit: fc.constantFrom(...units, null),
    people: fc.subarray(persons),
  });
  const visibility = fc.record({
    bureau: fc.constantFrom(ours, theirs),
    person: fc.constantFrom(...persons),
    units: fc.subarray(units),
    all: fc.boolean(),
  });

  it('selects exactly the cases that the rule lets the person see', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(caseFacts, { maxLength: 15 }), visibility, async (cases, seenBy) => {
        await store(cases);
        const rows = await db
          .selectFrom('cases')
          .select('cases.id')
          .where((eb) => visibleCases(eb, seenBy))
          .execute();
        const expected = cases.flatMap((facts, n) => (maySee(seenBy, facts) ? [`c${n}`] : []));
        expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('selects a case once though the person stands in it twice', async () => {
    await store([aCase({ people: [me, me] })]);
    const rows = db.selectFrom('cases').select('cases.id');
    expect(await rows.where((eb) => visibleCases(eb, visibilityOf(officer(['inspector'])))).execute()).toHaveLength(1);
  });

  async function store(cases: readonly CaseFacts[]): Promise<void> {
    await db.deleteFrom('case_people').execute();
    await db.deleteFrom('cases').execute();
    for (const [n, { bureau, unit, people }] of cases.entries()) {
      await db
        .insertInto('cases')
        .values({ id: `c${n}`, bureau, unit })
        .execute();
      for (const [i, person] of people.entries())
        await db
          .insertInto('case_people')
          .values({ case_id: `c${n}`, person, capacity: `capacity ${i}` })
          .execute();
    }
  }
});
