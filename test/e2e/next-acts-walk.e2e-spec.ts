import { caseActs } from '#inspection';
import { Draw, payloadOf } from '#inspection/testing';
import { type PersonId, localDate, plusDays } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { type Form, routeOf, rowOf } from '#platform';
import { type Answer, ApiInProcess, type Browser, answered, unit } from '../support/api-in-process.js';
import { Dice } from '../support/dice.js';
import { tellOthers } from '../support/following.js';
import { scan } from '../support/populated-api.js';
import { type Known, validInput } from '../support/valid-input.js';

const leads = 'inspection/leads';
const cases = 'inspection/cases';
const matters = [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 3, amount: 4_500_000 }];

interface Closed {
  readonly act: string;
  readonly blockers: readonly { readonly norm: string }[];
  readonly opensOn: string | null;
}
interface Next {
  readonly head: string;
  readonly open: readonly { readonly act: string; readonly route: string; readonly form: Form }[];
  readonly closed: readonly Closed[];
}
interface Entry {
  readonly id: string;
}

/** Other walks by another seed: `WALK_SEED=7919 npm run jest -- test/e2e/next-acts-walk`. */
const seed = Number(process.env['WALK_SEED'] ?? 20_261_121);
const [walks, steps, payloadsOfClosed] = [4, 16, 6];
/** What goes on in a case; the rest is drawn as often as everything else that is open. */
const onward = /^(ProposeFiling|FileCase|Hold|Conclude|Propose|Give|Approve|Notify|Serve|Decide|Make|Close|Order)/;

// Nothing is known here but what the API answers: each payload is made of the form that came with the next acts, sent to
// the route that came with it, and accepted; what is closed refuses whatever has its shape, by a norm that was named.
describe(`the next acts of cases that go any way, over HTTP (seed ${seed})`, () => {
  const clock = new MovableClock();
  const labels = ['监察员甲', '监察员乙', '大队长甲', '法制审核员甲', '局领导甲', '档案员甲'];
  let api: ApiInProcess;
  let people: readonly PersonId[];
  const done = { accepted: 0, refused: 0, opened: 0 };

  beforeAll(async () => {
    clock.moveToDay('2026-03-02');
    api = await ApiInProcess.start(clock);
    people = [
      await api.employ('监察员甲', 'inspector', 'intakeClerk'),
      await api.employ('监察员乙', 'inspector'),
      await api.employ('大队长甲', 'teamLeader'),
      await api.employ('法制审核员甲', 'legalReviewer'),
      await api.employ('局领导甲', 'bureauLeader'),
      await api.employ('档案员甲', 'archivist'),
    ];
  }, 60_000);
  afterAll(() => api.close());

  async function openedCase(walk: number): Promise<{ id: string; file: string }> {
    const clerk = await api.signIn('监察员甲');
    const employer = { name: `测试第${walk}号建筑有限公司`, creditCode: null, workplace: '130525' };
    const complaint = { source: 'complaint', employer, matters, unit };
    const registered = answered(201, await clerk.act(leads, null, 'register-lead', complaint));
    const lead = String(registered.body['stream']);
    answered(200, await clerk.act(leads, lead, 'accept-lead', {}));
    const opened = await clerk.act(cases, null, 'open-case', { leads: [lead], employer, matters, unit });
    const id = String(answered(201, opened).body['stream']);
    const stored = answered(201, await clerk.upload(`/api/${cases}/${id}/files`, scan));
    return { id, file: String(stored.body['hash']) };
  }

  /** Undefined for somebody who may not see the case, as yet. */
  const nextOf = async (browser: Browser, id: string): Promise<Next | undefined> => {
    const answer = await browser.get(`/api/${cases}/${id}/next-acts`);
    return answer.status === 404 ? undefined : (answered(200, answer).body as unknown as Next);
  };

  const recordsOf = async (id: string): Promise<readonly Entry[]> => {
    const leader = await api.signIn('局领导甲');
    const { body } = answered(200, await leader.get(`/api/${cases}/${id}/timeline`));
    return body['entries'] as unknown as readonly Entry[];
  };

  const knownIn = async (id: string): Promise<Known> => ({
    officer: people,
    record: (await recordsOf(id)).map((entry) => entry.id),
    stream: [id],
  });

  async function acceptsOne(browser: Browser, id: string, draw: Draw, { head, open }: Next): Promise<void> {
    const likely = open.filter(({ act }) => onward.test(act));
    const { act, route, form } = draw.pick(likely.length > 0 && draw.chance(70) ? likely : open);
    const { input, doneBy } = payloadOf(draw, form);
    const answer = await browser.act(cases, id, route, input, { ifMatch: head, stated: { doneBy } });
    if (answer.status !== 200) throw new Error(`${act}: ${JSON.stringify({ input, doneBy, answer: answer.body })}`);
    done.accepted++;
  }

  async function refusesAll(browser: Browser, id: string, dice: Dice, { act, blockers }: Closed, file: string) {
    const known = await knownIn(id);
    const named = blockers.map(({ norm }) => norm);
    const { input: dto } = rowOf(caseActs, act)!;
    for (let n = 0; n < payloadsOfClosed; n++) {
      const drawn = validInput(dice, dto, known);
      const input = Object.fromEntries(Object.entries(drawn).map(([k, v]) => [k, isHash(v) ? file : v]));
      const answer = await browser.act(cases, id, routeOf(act), input);
      if (answer.body['code'] === 'officer-unknown') continue; // names somebody who is not there
      if (answer.status !== 422 || !normsOf(answer).some((norm) => named.includes(norm)))
        throw new Error(`${act}: ${JSON.stringify({ named, input, status: answer.status, body: answer.body })}`);
      done.refused++;
    }
  }

  const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
  const normsOf = ({ body }: Answer): readonly string[] =>
    ((body['details'] as unknown as { norms?: readonly { norm: string }[] }).norms ?? []).map(({ norm }) => norm);

  /** The day that was told opens the act, or leaves less in its way. */
  async function opensOn(label: string, id: string, { act, blockers, opensOn: day }: Closed): Promise<void> {
    clock.moveToDay(day!);
    const next = await nextOf(await api.signIn(label), id);
    const left = next!.closed.find((closed) => closed.act === act);
    if (left && left.blockers.length >= blockers.length)
      throw new Error(`${act} was to open on ${day}: ${JSON.stringify({ before: blockers, left })}`);
    done.opened++;
  }

  /** A record is voided, or one is copied from paper, maybe out of order; whether the law lets it is not asked. */
  async function disturb(id: string, draw: Draw, dice: Dice, today: string): Promise<void> {
    if (draw.chance(40)) {
      const event = draw.pick(await recordsOf(id)).id;
      answeredSomehow(
        await (await api.signIn('大队长甲')).act(cases, id, 'void-record', { event, reason: '录入有误' }),
      );
      return;
    }
    const row = draw.pick(caseActs.filter(({ transcribable, creates }) => transcribable && !creates));
    const input = validInput(dice, row.input, await knownIn(id));
    const files = Object.entries(input).map(([k, v]) => [k, isHash(v) ? draw.file : v]);
    const stated = {
      on: plusDays(localDate(today), -draw.whole(1, 30)),
      doneBy: [draw.pick(people)],
      transcription: { document: null, reason: '纸质案卷补录' },
    };
    const archivist = await api.signIn('档案员甲');
    answeredSomehow(await archivist.act(cases, id, routeOf(row.act), Object.fromEntries(files), { stated }));
  }
  const answeredSomehow = (answer: Answer): void => {
    if (answer.status >= 500) throw new Error(JSON.stringify(answer.body));
  };

  it.each(Array.from({ length: walks }, (_, n) => seed + n))(
    'accept what their forms make and refuse what they close: walk %i',
    async (walk) => {
      let today = localDate('2026-03-02');
      clock.moveToDay(today);
      const { id, file } = await openedCase(walk);
      const [draw, dice] = [new Draw(walk, file), new Dice(walk)];
      for (let n = 0; n < steps; n++) {
        today = plusDays(today, draw.chance(40) ? 0 : draw.whole(1, 6));
        clock.moveToDay(today);
        if (draw.chance(12)) await disturb(id, draw, dice, today);
        await tellOthers(api.foundation);
        const label = draw.pick(labels);
        const browser = await api.signIn(label);
        const next = await nextOf(browser, id);
        if (next === undefined) continue;
        const closed = next.closed.filter(({ blockers }) => blockers.length > 0);
        if (closed.length > 0) await refusesAll(browser, id, dice, draw.pick(closed), file);
        const later = closed.filter(({ opensOn: day }) => day !== null);
        if (later.length > 0 && draw.chance(40)) {
          const one = draw.pick(later);
          await opensOn(label, id, one);
          today = localDate(one.opensOn!);
        } else if (next.open.length > 0) await acceptsOne(browser, id, draw, next);
      }
    },
    180_000,
  );

  it('were put to the test', () => {
    expect(done.accepted).toBeGreaterThan(walks * 4);
    expect(done.refused).toBeGreaterThan(walks * payloadsOfClosed * 4);
  });
});
