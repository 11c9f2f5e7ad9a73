import { MemoryEventStore } from '#event-store';
import { type BureauCode, type EditionHash, type PersonId, Problem, localDate } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { editionOf } from '../edition/edition.js';
import { type Law, shippedLaw } from '../law.js';
import { periodOf } from '../period-of.js';
import { testNotice2027 } from '../testing/notice-2027.js';
import type { CompareCases } from './dry-run.js';
import { LawAdministration, type LawAdministrationOptions, type LawRequest } from './law-administration.js';
import { LawRegister } from './law-register.js';
import type { Proposal } from './proposal.js';

const bureau = '990101' as BureauCode;
const leader = '5b0e9d0c-1111-5111-8111-000000000001' as PersonId;
const clerk = '5b0e9d0c-1111-5111-8111-000000000002' as PersonId;
const setup = { system: 'setup' };
const norms = [{ id: 'INS-10.extendedInTime', edition: 1 }];
const shipped = editionOf(shippedLaw, norms);
const leaderShown = { key: `officer:${leader}`, value: { roles: ['bureauLeader'] }, source: 'officer@1' };

function setting(compareCases?: CompareCases) {
  const clock = new MovableClock();
  clock.moveToDay('2026-11-23');
  const store = new MemoryEventStore({ clock });
  const register = new LawRegister(store, bureau);
  const options: LawAdministrationOptions = {
    store,
    register,
    bureau,
    clock,
    shipped,
    hash: (text) => text,
    authorise: async (person) => {
      if (person !== leader) throw new Problem('denied', 'role-missing');
      return [leaderShown];
    },
    ...(compareCases && { compareCases }),
  };
  const administration = new LawAdministration(options);
  let commands = 0;
  const send = (request: LawRequest, sender: { person: PersonId } | { system: string } = { person: leader }) =>
    administration.execute({ sender, key: `command-${++commands}`, request });
  const adopt = async (proposal: Proposal, reason = '测试采用') =>
    send({ act: 'AdoptEdition', proposal, edition: (await administration.dryRun(proposal)).after, reason });
  return { options, store, register, administration, send, adopt };
}

const refusal = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'none',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );
const investigation = (law: Law) => periodOf({ rule: 'investigation-complete', from: localDate('2026-11-23') }, law);
const corrected = shippedLaw.rulebook.rules
  .filter(({ id }) => id === 'hearing-request')
  .map((rule) => ({ ...rule, length: 7, note: '测试更正' }));

describe('adopting an edition', () => {
  it('is an event with an actor, a reason, what it rests on and what the dry run found', async () => {
    const { adopt, register } = setting();
    const { events, edition } = await adopt({ base: 'shipped' }, '首次采用');
    expect(edition).toBe(shipped.hash);
    expect(events.map(({ type }) => type)).toEqual(['EditionAdopted']);
    expect(events[0]!.meta).toMatchObject({
      recordedBy: { person: leader },
      doneBy: { officers: [leader] },
      act: 'AdoptEdition',
      happenedOn: '2026-11-23',
      law: null,
      relied: [leaderShown],
    });
    expect(events[0]!.data).toMatchObject({ edition, replaces: null, reason: '首次采用', dryRun: { cases: null } });
    expect((await register.inForce()).edition).toBe(shipped.hash);
  });

  it('names the edition before it, and keeps which rows changed', async () => {
    const { adopt } = setting();
    await adopt({ base: 'shipped' });
    const { events } = await adopt({ base: 'in-force', rules: corrected });
    expect(events[0]!.meta.law).toBe(shipped.hash);
    expect(events[0]!.data).toMatchObject({
      replaces: shipped.hash,
      dryRun: { rules: { added: [], removed: [], changed: ['hearing-request'] } },
    });
  });

  it('takes the edition that the dry run showed and no other', async () => {
    const { administration, send, adopt } = setting();
    const shown = await administration.dryRun({ base: 'in-force' });
    await adopt({ base: 'shipped', rules: corrected });
    const proposal = { base: 'shipped' } as const;
    expect((await send({ act: 'AdoptEdition', proposal, edition: shown.after, reason: '测试' })).edition).toBe(
      shown.after,
    );
    const another = { act: 'AdoptEdition', proposal: { base: 'in-force', rules: corrected }, reason: '测试' } as const;
    expect(await refusal(send({ ...another, edition: shown.after }))).toBe('edition-not-as-shown');
  });

  it.each([
    ['by somebody who may not', 'role-missing', { person: clerk }, '测试', { base: 'shipped', rules: corrected }],
    ['without a reason', 'reason-missing', { person: leader }, ' ', { base: 'shipped', rules: corrected }],
    ['that is in force already', 'edition-already-in-force', { person: leader }, '测试', { base: 'shipped' }],
    [
      'with a row that is none',
      'rule-malformed',
      { person: leader },
      '测试',
      { base: 'shipped', rules: [{ id: 'x' }] },
    ],
  ] as const)('%s is refused and nothing is recorded', async (_, code, sender, reason, proposal) => {
    const { adopt, send, register } = setting();
    await adopt({ base: 'shipped' });
    const edition = shipped.hash;
    expect(await refusal(send({ act: 'AdoptEdition', proposal, edition, reason }, sender))).toBe(code);
    expect((await register.load()).recorded).toHaveLength(1);
  });

  it('records a command once, and refuses its key for another one', async () => {
    const { administration, register } = setting();
    const request = {
      act: 'AdoptEdition',
      proposal: { base: 'shipped' },
      edition: shipped.hash,
      reason: '测试',
    } as const;
    const first = await administration.execute({ sender: setup, key: 'once', request });
    const again = await administration.execute({ sender: setup, key: 'once', request });
    expect(again).toMatchObject({ repeated: true, edition: first.edition });
    expect((await register.load()).recorded).toHaveLength(1);
    const other = administration.execute({ sender: setup, key: 'once', request: { ...request, reason: '另一理由' } });
    expect(await refusal(other)).toBe('idempotency-key-reused');
  });
});

describe('loading a notice', () => {
  it('is an event with an actor and brings the edition with it into force', async () => {
    const { adopt, send, register } = setting();
    await adopt({ base: 'shipped' });
    const before = investigation((await register.inForce()).law);
    const { events, edition } = await send({ act: 'LoadNotice', notice: testNotice2027, reason: '通知已公布' });
    expect(events.map(({ type, meta }) => [type, meta.act])).toEqual([
      ['NoticeLoaded', 'LoadNotice'],
      ['EditionAdopted', 'LoadNotice'],
    ]);
    expect(events[0]!.data).toMatchObject({ notice: { id: testNotice2027.id, year: 2027 }, reason: '通知已公布' });
    expect(events[1]!.data).toMatchObject({ edition, dryRun: { notices: { added: [testNotice2027.id] } } });
    const after = investigation((await register.inForce()).law);
    expect([before.provisional, before.due]).toEqual([true, '2027-02-18']);
    expect([after.provisional, after.due]).toEqual([false, '2027-02-22']);
    expect(investigation((await register.knownAt('0' as never)).law)).toMatchObject({ provisional: true });
  });

  it('that is known already, in these words or in others, is refused; a wrong entry is corrected by an act of its own', async () => {
    const { adopt, send, register } = setting();
    await adopt({ base: 'shipped' });
    expect(await refusal(send({ act: 'CorrectNotice', notice: testNotice2027, reason: '测试' }))).toBe(
      'notice-not-loaded',
    );
    await send({ act: 'LoadNotice', notice: testNotice2027, reason: '测试' });
    const other = { ...testNotice2027, festivals: testNotice2027.festivals.slice(0, 1) };
    const codes = [
      await refusal(send({ act: 'LoadNotice', notice: testNotice2027, reason: '测试' })),
      await refusal(send({ act: 'LoadNotice', notice: other, reason: '测试' })),
      await refusal(send({ act: 'CorrectNotice', notice: testNotice2027, reason: '测试' })),
    ];
    expect(codes).toEqual(['notice-already-loaded', 'notice-differs', 'notice-unchanged']);
    await send({ act: 'CorrectNotice', notice: other, reason: '录入有误' });
    const { adoption } = await register.load();
    expect(adoption.notices.map(({ type }) => type)).toEqual(['NoticeLoaded', 'NoticeCorrected']);
    expect(investigation((await register.inForce()).law).due).toBe('2027-02-18');
  });

  it('that contradicts one in force is refused', async () => {
    const { adopt, send } = setting();
    await adopt({ base: 'shipped' });
    const rival = { ...testNotice2027, year: 2026, coverage: { from: '2026-01-01', to: '2026-12-31' }, festivals: [] };
    expect(await refusal(send({ act: 'LoadNotice', notice: rival, reason: '测试' }))).toBe('notice-contradictory');
  });

  it('by two processes at once brings the notices of both into force', async () => {
    const one = setting();
    const second = new LawAdministration({ ...one.options, register: new LawRegister(one.store, bureau) });
    const notice2028 = {
      ...testNotice2027,
      id: '国办测试〔2027〕1号',
      publishedOn: '2027-11-20',
      signedOn: null,
      year: 2028,
      coverage: { from: '2028-01-01', to: '2028-12-31' },
      festivals: [],
    };
    await Promise.all([
      one.send({ act: 'LoadNotice', notice: testNotice2027, reason: '测试' }),
      second.execute({
        sender: setup,
        key: 'second',
        request: { act: 'LoadNotice', notice: notice2028, reason: '测试' },
      }),
    ]);
    const { law } = await one.register.inForce();
    expect(law.calendar.notices.slice(-2).map(({ year }) => year)).toEqual([2027, 2028]);
  });

  it('survives the adoption of what a later program ships', async () => {
    const { adopt, send, register } = setting();
    await adopt({ base: 'shipped', rules: corrected });
    await send({ act: 'LoadNotice', notice: testNotice2027, reason: '测试' });
    await adopt({ base: 'shipped' });
    const { law } = await register.inForce();
    expect(investigation(law).provisional).toBe(false);
    expect(law.rulebook.find('hearing-request')?.length).toBe(5);
  });
});

describe('a dry run', () => {
  it('records nothing and says what would change', async () => {
    const { administration, register } = setting();
    const dryRun = await administration.dryRun({ base: 'shipped', rules: corrected, notices: [testNotice2027] });
    expect(dryRun.changes.rules.changed).toMatchObject([{ id: 'hearing-request', fields: ['length', 'note'] }]);
    expect(dryRun.changes.notices.added.map(({ id }) => id)).toEqual([testNotice2027.id]);
    expect((await register.load()).recorded).toEqual([]);
  });

  it('goes through the cases by both laws, and an adoption keeps how many limits moved', async () => {
    const seen: (number | null)[] = [];
    const compareCases: CompareCases = async (before, after) => {
      seen.push(...[before, after].map(({ rulebook }) => rulebook.find('hearing-request')!.length));
      return { compared: 12, limits: [], findings: [] };
    };
    const { adopt } = setting(compareCases);
    const { events } = await adopt({ base: 'shipped', rules: corrected });
    expect(seen).toEqual([5, 7, 5, 7]);
    expect(events[0]!.data['dryRun']).toMatchObject({
      cases: { limits: 12, moved: 0, findingsAppear: 0, findingsVanish: 0 },
    });
  });

  it('does not adopt by hash what nobody proposed', async () => {
    const { send } = setting();
    const request = { act: 'AdoptEdition', proposal: { base: 'shipped' }, reason: '测试' } as const;
    expect(await refusal(send({ ...request, edition: '0'.repeat(64) as EditionHash }))).toBe('edition-not-as-shown');
  });
});
