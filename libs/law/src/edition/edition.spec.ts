import { createHash } from 'node:crypto';
import { canonicalJson, localDate } from '#kernel';
import { calendarOf } from '../calendar/calendar.js';
import { shippedNotices } from '../calendar/shipped.js';
import { shippedCatalogue as catalogue } from '../catalogue/shipped.js';
import { type Law, shippedLaw } from '../law.js';
import { penaltyBookOf } from '../penalty/penalty-book.js';
import { rulebookOf } from '../rulebook/rulebook.js';
import { compareEditions } from './compare-editions.js';
import { editionOf, lawOf } from './edition.js';

const norms = [
  { id: 'INS-10', edition: 1 },
  { id: 'INS-12', edition: 1 },
];
const rules = shippedLaw.rulebook.rules;
const changed = (change: Partial<Law>): Law => ({ ...shippedLaw, ...change });

describe('an edition', () => {
  it('is known by the hash of its content, in whatever order it is given', () => {
    const edition = editionOf(shippedLaw, norms);
    expect(edition.hash).toMatch(/^[0-9a-f]{64}$/);
    const reversed = changed({
      rulebook: rulebookOf(rules.toReversed()),
      calendar: calendarOf(shippedNotices.toReversed()),
    });
    expect(editionOf(reversed, norms.toReversed()).hash).toBe(edition.hash);
  });

  it('gives back the law that it was made from', () => {
    const edition = editionOf(shippedLaw, norms);
    expect(editionOf(lawOf(edition), norms).hash).toBe(edition.hash);
  });

  it('computes years without a notice by its own tables, whatever the program ships', () => {
    const { statutory, ...content } = editionOf(shippedLaw, norms);
    const sixDays = { ...statutory, restDays: [{ from: '1949-10-01', weekdays: [7] }] };
    const saturday = localDate('2030-03-02');
    expect(lawOf({ ...content, statutory }).calendar.isWorking(saturday)).toBe(false);
    const other = lawOf({ ...content, statutory: sixDays });
    expect(other.calendar.isWorking(saturday)).toBe(true);
    expect(editionOf(other, norms).statutory).toEqual(sixDays);
    expect(compareEditions(editionOf(shippedLaw), editionOf(other)).statutory).toEqual(['restDays']);
  });

  it('has another hash when a rule, a notice or a norm changes', () => {
    const edited = rules.map((rule) => (rule.id === 'hearing-request' ? { ...rule, note: '更正' } : rule));
    const editions = [
      editionOf(shippedLaw, norms),
      editionOf(changed({ rulebook: rulebookOf(edited) }), norms),
      editionOf(changed({ calendar: calendarOf(shippedNotices.slice(0, -1)) }), norms),
      editionOf(shippedLaw, [norms[0]!, { id: 'INS-12', edition: 2 }]),
      editionOf(shippedLaw),
    ];
    expect(new Set(editions.map(({ hash }) => hash)).size).toBe(editions.length);
  });
});

describe('the penalties and the list of powers of an edition', () => {
  const [first, ...others] = shippedLaw.penalties.penalties;
  const milder = changed({ penalties: penaltyBookOf([{ ...first!, note: '更正' }, ...others]) });
  const [list, ...lists] = catalogue.clauseLists;
  const fewerClauses = { ...catalogue, clauseLists: [{ ...list!, clauses: list!.clauses.slice(1) }, ...lists] };
  const shipped = editionOf(shippedLaw, norms);

  it('are as much part of it as its rules', () => {
    expect(editionOf(milder, norms).hash).not.toBe(shipped.hash);
    expect(editionOf(shippedLaw, norms, fewerClauses).hash).not.toBe(shipped.hash);
  });

  it('are named where they change', () => {
    const changes = compareEditions(shipped, editionOf(milder, norms));
    expect(changes.penalties.changed).toMatchObject([{ id: first!.id, fields: ['note'] }]);
    expect(compareEditions(shipped, editionOf(shippedLaw, norms, fewerClauses)).powers).toEqual(['clauseLists']);
  });
});

describe('the tables of discretion of an edition', () => {
  const [table] = shippedLaw.discretion;
  const without = editionOf(changed({ discretion: [] }), norms);

  it('are as much part of it as its penalties, and are named where they change', () => {
    const later = editionOf(changed({ discretion: [{ ...table!, version: '2026-2' }] }), norms);
    expect(later.hash).not.toBe(editionOf(shippedLaw, norms).hash);
    expect(compareEditions(editionOf(shippedLaw, norms), later).discretion.changed).toMatchObject([
      { id: table!.id, fields: ['version'] },
    ]);
    expect(compareEditions(without, later).discretion.added).toHaveLength(1);
  });

  it('leave an edition that has none as it was before there were any', () => {
    const { hash: _, discretion, ...content } = without;
    expect(discretion).toEqual([]);
    expect(without.hash).toBe(createHash('sha256').update(canonicalJson(content)).digest('hex'));
  });

  it('that ship are made up, marked unverified, and of no real place', () => {
    expect(shippedLaw.discretion.filter(({ verified, note }) => verified || note === null)).toEqual([]);
    expect(shippedLaw.discretion.flatMap(({ regions }) => regions).filter((code) => !code.startsWith('99'))).toEqual(
      [],
    );
  });
});

describe('comparing two editions', () => {
  it('finds nothing between equal ones', () => {
    const changes = compareEditions(editionOf(shippedLaw, norms), editionOf(shippedLaw, norms));
    const none = { added: [], removed: [], changed: [] };
    expect(changes).toEqual({
      same: true,
      rules: none,
      notices: none,
      norms: none,
      statutory: [],
      penalties: none,
      discretion: none,
      powers: [],
    });
  });

  it('lists the rows, notices and norms that came, went and changed, with the fields', () => {
    const edited = rules
      .filter(({ id }) => id !== 'case-archive-liaoning')
      .map((rule) => (rule.id === 'handling-decide' ? { ...rule, length: 10, verified: false } : rule));
    const before = editionOf(changed({ calendar: calendarOf(shippedNotices.slice(0, -1)) }), norms);
    const after = editionOf(changed({ rulebook: rulebookOf(edited) }), [{ id: 'INS-10', edition: 2 }]);
    const changes = compareEditions(before, after);
    expect(changes.same).toBe(false);
    expect(changes.rules.removed.map(({ id }) => id)).toEqual(['case-archive-liaoning']);
    expect(changes.rules.changed).toEqual([
      expect.objectContaining({ id: 'handling-decide', fields: ['length', 'verified'] }),
    ]);
    expect(changes.notices.added.map(({ id }) => id)).toEqual(['国办发明电〔2025〕7号']);
    expect(changes.norms).toMatchObject({
      removed: [{ id: 'INS-12' }],
      changed: [{ id: 'INS-10', fields: ['edition'] }],
    });
  });
});
