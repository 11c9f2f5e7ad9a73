import 'reflect-metadata';
import fc from 'fast-check';
import {
  type LocalDate,
  type PersonId,
  type Relied,
  decoder,
  judgeAct,
  placeOf,
  plusDays,
  streamId,
  timeline,
} from '#kernel';
import { type Happening, MovableClock, record } from '#kernel/testing';
import { shippedLaw } from '#law';
import {
  type ActRow,
  type Assessed,
  type Ground,
  assessAct,
  barring,
  checkInput,
  draftOf,
  formOf,
  momentOf,
  nextActs,
  nowBy,
  standingOf,
} from '#platform';
import type { Role } from '#identity';
import { type CaseAct, type CaseEvent, type InspectionCase, caseEventTypes, officerKey } from '../domain/index.js';
import { aCase, firstOfficer, theBureauLeader, theRegister } from '../testing/acts.js';
import { Draw, type Payload, payloadOf } from '../testing/draw.js';
import { filed } from '../testing/history.js';
import { notified, silent } from '../testing/proceedings.js';
import { randomHistory } from '../testing/random-history.js';
import { inspectionForms } from './form-words.js';
import { caseKind } from './kinds.js';

type CaseGround = Ground<CaseAct, CaseEvent, InspectionCase>;

const kind = caseKind({} as never, {} as never, {} as never);
const there = { law: shippedLaw, region: '990101' as never };
const relied = Object.entries(theRegister).map(([key, value]): Relied => ({ key, value, source: null }));
const officers = relied.map(({ key }) => key.slice('officer:'.length) as PersonId);
const rolesOf = (person: PersonId) =>
  (relied.find(({ key }) => key === officerKey(person))!.value as { readonly roles: readonly Role[] }).roles;

/** What is on record, with the register and the law behind it. */
function groundOf(history: readonly Happening[]): CaseGround {
  return {
    kind,
    words: inspectionForms,
    stream: streamId(aCase),
    facts: timeline(record(history), decoder<CaseEvent>(caseEventTypes)),
    there,
    people: officers.map((person, n) => ({ person, name: `测试人员${n}` })),
    officersOn: async () => relied,
    gather: async (keys) => {
      const found = relied.filter(({ key }) => keys.includes(key));
      return { relied: found, facts: new Map(found.map(({ key, value }) => [key, value])) };
    },
  };
}

const clockAt = (day: string) => {
  const clock = new MovableClock();
  clock.moveToDay(day, '11:00');
  return clock;
};

/**
 * The norms that refuse the payload, judged as the executor judges.
 * @throws Problem `input-invalid` for what has not the shape that the route asks for.
 */
async function refusing(ground: CaseGround, row: ActRow, person: PersonId, clock: MovableClock, payload: Payload) {
  const input = await checkInput(row.input, payload.input);
  if (row.side === 'received') return [];
  const timing = nowBy(row, person, clock);
  const when = payload.doneBy ? { ...timing, doneBy: { officers: payload.doneBy } } : timing;
  const standing = standingOf(kind, ground.facts.slice(0, placeOf(when, ground.facts)), there);
  const draft = await draftOf<CaseAct>(row, input, async () => ({ subject: 'test', sealed: '' }) as never);
  const needed = kind.procedure.needs(draft, { state: standing.state, doneBy: when.doneBy });
  const moment = momentOf(standing, when, await ground.gather(needed, when.on));
  return barring(judgeAct(kind.norms, draft, moment)).map(({ norm }) => norm.id);
}

/** A machine that does other things too needs more than the seconds that this takes. */
const patience = 180_000;

/** As many inputs are made for a closed act, of as many closed acts of a history. */
const tries = { payloads: 100, acts: 3 };

describe('the next acts of a case, whatever its history', () => {
  const situation = fc.record({
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    later: fc.integer({ min: 0, max: 40 }),
    actor: fc.constantFrom(...officers, theBureauLeader),
  });

  /** An act that is open: whatever is made of its form is accepted. */
  async function holdsOpen(ground: CaseGround, row: ActRow, { form }: Assessed, actor: PersonId, clock: MovableClock) {
    const draw = new Draw(form.fields.length);
    for (let n = 0; n < 3; n++) {
      const payload = payloadOf(draw, form);
      expect({ act: row.act, payload, refused: await refusing(ground, row, actor, clock, payload) }).toMatchObject({
        refused: [],
      });
    }
  }

  /** An act that is closed: whatever has its shape is refused, by one of the norms that were named. */
  async function holdsClosed(ground: CaseGround, row: ActRow, closed: Assessed, actor: PersonId, clock: MovableClock) {
    const draw = new Draw(closed.blockers.length);
    const named = closed.blockers.map(({ norm }) => norm.id);
    const { words, facts, people } = ground;
    const form = formOf(row, { words, types: kind.types, facts, people, doer: actor });
    for (let n = 0; n < tries.payloads; n++) {
      const payload = payloadOf(draw, form);
      const refused = await refusing(ground, row, actor, clock, payload);
      if (!refused.some((norm) => named.includes(norm)))
        throw new Error(`${row.act}: ${JSON.stringify({ named, refused, payload })}`);
    }
  }

  it(
    'are open where the form makes what is accepted, and closed where the named norms refuse everything',
    () =>
      fc.assert(
        fc.asyncProperty(situation, async ({ seed, later, actor }) => {
          const draw = new Draw(seed);
          const ground = groundOf(randomHistory(draw, officers));
          const clock = clockAt(plusDays(ground.facts.at(-1)?.on ?? ('2026-03-02' as LocalDate), later));
          const closed: (readonly [ActRow, Assessed])[] = [];
          for (const row of kind.acts) {
            if (row.creates || row.side === 'system' || !row.roles.some((role) => rolesOf(actor).includes(role)))
              continue;
            const assessed = await assessAct(ground, row, actor, nowBy(row, actor, clock));
            if (assessed.isOpen) await holdsOpen(ground, row, assessed, actor, clock);
            else if (assessed.lacks.length === 0) closed.push([row, assessed]);
          }
          for (const [row, assessed] of draw.some(closed, tries.acts, tries.acts))
            await holdsClosed(ground, row, assessed, actor, clock);
        }),
        { numRuns: 150 },
      ),
    patience,
  );

  it(
    'open, or have less in their way, on the day that is told',
    async () => {
      let told = 0;
      const onNotice = fc.record({
        seed: fc.integer({ min: 0, max: 2 ** 31 }),
        later: fc.integer({ min: 0, max: 12 }),
      });
      await fc.assert(
        fc.asyncProperty(onNotice, async ({ seed, later }) => {
          const strays = randomHistory(new Draw(seed), officers).slice(-2);
          const ground = groundOf([...silent, ...strays]);
          const clock = clockAt(plusDays('2026-04-10' as LocalDate, later));
          const actor = { person: theBureauLeader, roles: rolesOf(theBureauLeader) };
          for (const { act, blockers, opensOn } of (await nextActs(ground, actor, clock)).closed) {
            if (opensOn === null) continue;
            told++;
            const row = kind.acts.find((candidate) => candidate.act === act)!;
            const then = await assessAct(ground, row, actor.person, nowBy(row, actor.person, clockAt(opensOn)));
            expect(then.isOpen || then.blockers.length < blockers.length).toBe(true);
          }
        }),
        { numRuns: 40 },
      );
      expect(told).toBeGreaterThan(0);
    },
    patience,
  );
});

describe('the next acts of a case', () => {
  const asked = (history: readonly Happening[], person: PersonId, day: string) =>
    nextActs(groundOf(history), { person, roles: rolesOf(person) }, clockAt(day));

  it('tell the day after the last day of a limit: the decision waits for the statement (行政处罚法#62)', async () => {
    const { closed } = await asked(notified, theBureauLeader, '2026-04-13');
    expect(closed.find(({ act }) => act === 'MakeAdministrativeOrder')).toMatchObject({
      blockers: [{ norm: 'INS-12.statementPeriodOver', basis: '行政处罚法#62', opensOn: '2026-04-18' }],
      opensOn: '2026-04-18',
    });
    const { open } = await asked(notified, theBureauLeader, '2026-04-18');
    expect(open.map(({ act }) => act)).toContain('MakeAdministrativeOrder');
  });

  it('offer officers with a credential only, and two of them (行政处罚法#42)', async () => {
    const { open } = await asked(filed, firstOfficer, '2026-03-05');
    const { doneBy } = open.find(({ act }) => act === 'HoldInterview')!.form;
    expect(doneBy).toMatchObject({ required: true, minLength: 2 });
    expect(doneBy!.item!.eligible).toHaveLength(3);
  });

  it('let the law keep investigators from presiding (行政处罚法#64)', async () => {
    const leader = await asked(silent, theBureauLeader, '2026-04-13');
    const { fields } = leader.open.find(({ act }) => act === 'ScheduleHearing')!.form;
    const eligible = fields.find(({ name }) => name === 'presider')!.eligible!.map(({ person }) => person);
    expect(eligible).toContain(theBureauLeader);
    expect(eligible).not.toContain(firstOfficer);
  });

  it('say what waits for others, and leave out what the program does', async () => {
    const { waiting, open, closed } = await asked(filed, firstOfficer, '2026-03-05');
    expect(waiting.find(({ act }) => act === 'ExtendInvestigation')).toMatchObject({
      lawful: true,
      roles: [{ role: 'bureauLeader', name: '局领导' }],
    });
    const all = [...open, ...closed, ...waiting].map(({ act }) => act);
    const done = kind.acts.filter(({ creates, side }) => !creates && side !== 'system').map(({ act }) => act);
    expect(all.toSorted()).toEqual(done.toSorted());
  });

  it('name the fields for which there is nothing on record yet', async () => {
    const { closed } = await asked(filed, firstOfficer, '2026-03-05');
    expect(closed.find(({ act }) => act === 'RecordPayment')).toMatchObject({ blockers: [], lacks: ['所针对的决定'] });
  });
});
