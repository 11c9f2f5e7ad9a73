import type { BureauCode, EditionHash } from '#kernel';
import { type Law, editionOf, lawOf, lawStream, proposedEdition, shippedLaw } from '#law';
import { cleanCase, theCase } from '../testing/clean-case.js';
import { look, region } from '../testing/look.js';
import { OnRecord } from '../testing/on-record.js';

// The row of a penalty was entered wrongly and a later edition corrects it: what was decided is held against the edition in
// force now, and what was told then stays told.

const norm = 'INS-19.withinLegalRange';
const edition = 'ed'.repeat(32) as EditionHash;

/** The law in which every fine of fixed amounts is a tenth of what the program ships. */
function corrected(): Law {
  const penalties = shippedLaw.penalties.penalties.map((row) => ({
    ...row,
    fines: row.fines.map(({ formula, ...fine }) =>
      formula.kind === 'fixed'
        ? { ...fine, formula: { ...formula, least: formula.least / 10, most: formula.most / 10 } }
        : { ...fine, formula },
    ),
  }));
  return lawOf(proposedEdition({ base: 'shipped', penalties }, { shipped: editionOf(shippedLaw), inForce: null }));
}

describe('a corrected penalty in a new edition', () => {
  it('finds now what it did not find then, and says that nothing was objected to then', async () => {
    const record = await new OnRecord().steps(cleanCase);
    const { events } = await record.store.read(theCase);
    const now = { place: { law: corrected(), region } };
    const under = (more = {}) => look(events, record.clock.today(), more).findings.filter((each) => each.norm === norm);
    expect(under()).toEqual([]);
    const found = under(now);
    expect(found.map(({ on }) => on)).toEqual(['2026-04-09', '2026-05-14']);
    expect(found[0]!.values['because']).toEqual([expect.stringContaining('超过法定幅度')]);
    expect(found.map(({ knownThen }) => knownThen.is)).toEqual(['met', 'met']);
    expect(found.flatMap(({ exculpatory }) => exculpatory.map(({ kind }) => kind))).toContain('not-objected');
  });

  it('is what the process goes by once it is adopted, and no longer once the old row is back', async () => {
    const record = await new OnRecord().steps(cleanCase);
    record.editions.set(edition, corrected());
    const adopt = async (adopted: EditionHash | null) => {
      record.edition = adopted;
      await record.note(lawStream('130525' as BureauCode), 'EditionAdopted', { edition: adopted });
      await record.lookAgain();
    };
    await record.lookAgain();
    expect(await record.told()).not.toHaveProperty([norm]);
    await adopt(edition);
    expect((await record.told())[norm]).toEqual(['FindingRaised']);
    await adopt(null);
    expect((await record.told())[norm]).toEqual(['FindingRaised', 'FindingWithdrawn law']);
  });
});
