import { Problem, type JsonObject, localDate } from '#kernel';
import { sentenceOf } from '#platform';
import { accepted, opened, read, registered, writtenLog } from '../testing/logs.js';
import { mostActsAtOnce, mostActsOfStream, tooManyActs } from './envelope.js';
import { readActLog } from './read-act-log.js';

/** What is wrong with a log, as one problem. */
async function problemWith(json: unknown): Promise<{ code: string; details: JsonObject; sentence: string }> {
  const problem = (await read(json).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as Problem;
  expect(problem).toBeInstanceOf(Problem);
  const { code, details } = problem;
  return { code, details, sentence: sentenceOf(code, details) };
}
/** The same log with one more act. */
const withAct = (fourth: JsonObject) => writtenLog({ acts: [registered, accepted, opened, fourth] });
const inCase = { stream: 'case/测试甲公司', on: '2026-03-05' };

describe('an act log', () => {
  it('is read with its labels resolved and its dates kept', async () => {
    const log = await read(writtenLog());
    expect(log).toMatchObject({ title: '测试甲公司拖欠工资案', bureau: '990101', coverage: 'complete' });
    expect(log.acts.map(({ place, row, on, time }) => [place, row.act, on, time])).toEqual([
      [1, 'RegisterLead', '2026-03-02', '09:00'],
      [2, 'AcceptLead', '2026-03-03', '09:00'],
      [3, 'OpenCase', '2026-03-03', '10:00'],
    ]);
    expect(log.acts[2]?.input['leads']).toEqual([log.streams[0]?.stream]);
    expect(log.acts[1]?.doneBy).toEqual([log.officers[0]]);
    expect(log.acts[0]?.doneBy).toBeNull();
  });

  it('is partial unless it says that it is complete', async () => {
    const { coverage: _, ...unsaid } = writtenLog();
    expect((await read(unsaid)).coverage).toBe('partial');
  });

  it('keeps null what its source does not say, and fills nothing in', async () => {
    const acts = [
      { ...inCase, act: 'HoldInterview' },
      { ...inCase, act: 'FileCase', input: { number: null } },
      { ...inCase, act: 'OrderRectification' },
      { ...inCase, act: 'ConcludeInvestigation', input: {} },
      { ...inCase, act: 'CloseCase', input: { ground: null } },
    ];
    const log = await read(writtenLog({ acts, officers: [] }));
    expect(log.acts.map(({ input }) => Object.values(input).every((value) => value === null))).toEqual(
      acts.map(() => true),
    );
    expect(log.acts.map(({ doneBy, time, entry }) => ({ doneBy, time, entry }))).toEqual(
      acts.map(() => ({ doneBy: null, time: null, entry: null })),
    );
  });

  it('refers from one act to another by its key, whichever is written first', async () => {
    const serve = { ...inCase, act: 'ServeRectificationOrder', input: { order: '指令一' } };
    const order = { ...inCase, act: 'OrderRectification', key: '指令一', input: { rectifyBy: '2026-03-20' } };
    for (const acts of [
      [serve, order],
      [order, serve],
    ]) {
      const log = await read(writtenLog({ acts }));
      const service = log.acts.find(({ row }) => row.act === 'ServeRectificationOrder');
      expect(service?.input['order']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('gives the same ids whatever the order of its acts', async () => {
    const byAct = async (acts: readonly JsonObject[]) => {
      const log = await read(writtenLog({ acts }));
      return new Map(log.acts.map(({ row, command, stream }) => [row.act, [command, stream.stream]]));
    };
    const inOrder = await byAct([registered, accepted, opened]);
    const reversed = await byAct([opened, accepted, registered]);
    expect([...reversed].toSorted()).toEqual([...inOrder].toSorted());
  });

  it('tells two equal acts apart, and two logs with other titles', async () => {
    const twice = await read(writtenLog({ acts: [accepted, accepted] }));
    expect(twice.acts[0]?.command).not.toBe(twice.acts[1]?.command);
    const other = await read(writtenLog({ title: '另一案', acts: [accepted] }));
    expect(other.acts[0]?.command).not.toBe(twice.acts[0]?.command);
  });

  it('reports how far it is', async () => {
    const steps: number[] = [];
    await readActLog(Buffer.from(JSON.stringify(writtenLog())), localDate('2026-11-21'), (done) => steps.push(done));
    expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a bad act log gets one clear problem', () => {
  it.each<[string, unknown, string, string]>([
    ['is no JSON', '{"format":\n"anmai-act-log",\n}', 'json-malformed', '第 3 行'],
    ['says a key twice', '{"format": "anmai-act-log",\n "format": 1}', 'json-duplicate-key', '第 2 行'],
    ['holds NUL', JSON.stringify(writtenLog({ title: 'a\u0000' })), 'json-bad-text', '$.title'],
    ['holds a lone surrogate', '{"title": "\\ud800"}', 'json-bad-text', '$.title'],
    ['is nested without end', '['.repeat(5000), 'json-too-deep', '32 层'],
    ['is no object', [], 'act-log-format-unknown', 'anmai-act-log'],
    ['is some other file', { format: 'something-else' }, 'act-log-format-unknown', 'anmai schema act-log'],
    ['is of another version', writtenLog({ version: 2 }), 'act-log-version-unknown', '第 1 版'],
    ['has no title', writtenLog({ title: '' }), 'act-log-invalid', 'title 不能为空'],
    ['has no bureau', writtenLog({ bureau: null }), 'act-log-invalid', 'bureau'],
    ['has another coverage', writtenLog({ coverage: 'mostly' }), 'act-log-invalid', 'coverage 不在可选范围内'],
    ['has a field of its own', writtenLog({ note: '备注' }), 'act-log-invalid', 'note 不是本表的字段'],
    ['has no acts', writtenLog({ acts: null }), 'act-log-invalid', 'acts 应当是列表'],
    ['has streams of no kind', writtenLog({ streams: ['licence/一'] }), 'act-log-invalid', 'streams'],
    ['names a stream twice', writtenLog({ streams: ['lead/一', 'lead/一'] }), 'act-log-invalid', 'streams 有重复项'],
    ['has an officer without label', writtenLog({ officers: [{}] }), 'act-log-invalid', 'officers.0.label'],
    ['has two officers of one label', twoOfficers(), 'act-log-label-twice', 'officers.1.label'],
    [
      'has an unknown role',
      withRole({ role: 'chief', from: '2024-01-01' }),
      'act-log-invalid',
      'officers.0.roles.0.role',
    ],
    [
      'has a role since no real day',
      withRole({ role: 'inspector', from: '2024-02-30' }),
      'act-log-invalid',
      '真实的日期',
    ],
  ])('when it %s', async (_, json, code, words) => {
    const problem = await problemWith(json);
    expect(problem.code).toBe(code);
    expect(problem.sentence).toContain(words);
  });

  it.each<[string, JsonObject, string, string]>([
    ['is no object', 7 as unknown as JsonObject, 'act-log-act-invalid', 'input 应当是对象'],
    ['has a field of its own', { ...inCase, act: 'CloseCase', who: '甲' }, 'act-log-act-invalid', 'who 不是本表的字段'],
    ['has no day', { stream: inCase.stream, act: 'CloseCase' }, 'act-log-act-invalid', 'on 不能为空'],
    [
      'is of no real day',
      { ...inCase, act: 'CloseCase', on: '2026-02-30' },
      'act-log-act-invalid',
      'on 应当是真实的日期',
    ],
    [
      'is of the year 0001',
      { ...inCase, act: 'CloseCase', on: '0001-01-01' },
      'act-log-act-invalid',
      'on 应当是真实的日期',
    ],
    ['is of tomorrow', { ...inCase, act: 'CloseCase', on: '2026-11-22' }, 'act-log-future', '晚于今日（2026-11-21）'],
    [
      'is of no real time',
      { ...inCase, act: 'CloseCase', time: '25:00' },
      'act-log-act-invalid',
      'time 应当是 24 小时制',
    ],
    [
      'stands in an unknown stream',
      { ...inCase, act: 'CloseCase', stream: 'case/别处' },
      'act-log-stream-unknown',
      'stream',
    ],
    ['has an unknown name', { ...inCase, act: 'CloseAffair' }, 'act-log-act-unknown', 'CloseCase'],
    ['belongs to another kind', { ...inCase, act: 'AcceptLead' }, 'act-log-act-unknown', '案件的行为'],
    [
      'is the program’s own',
      { ...inCase, stream: 'lead/投诉', act: 'TakeUpLead' },
      'act-log-act-unknown',
      'AcceptLead',
    ],
    [
      'is done by an unknown officer',
      { ...inCase, act: 'CloseCase', doneBy: ['无名'] },
      'act-log-reference-unknown',
      'doneBy',
    ],
    ['is done by nobody', { ...inCase, act: 'CloseCase', doneBy: [] }, 'act-log-act-invalid', 'doneBy 至少填写一项'],
    ['appoints an unknown officer', act('FileCase', { officers: ['无名'] }), 'act-log-reference-unknown', 'officers'],
    ['refers to an unknown act', act('ServeRectificationOrder', { order: '无' }), 'act-log-reference-unknown', 'order'],
    [
      'opens a case from a case',
      act('OpenCase', { ...object(opened['input']), leads: [inCase.stream] }),
      'act-log-act-invalid',
      'leads',
    ],
    [
      'says something else than its kind',
      act('CloseCase', { ground: 'bored' }),
      'act-log-act-invalid',
      'ground 不在可选范围内',
    ],
    [
      'says what its form does not ask',
      act('CloseCase', { remark: '多余' }),
      'act-log-act-invalid',
      'remark 不是本表的字段',
    ],
    ['says no essential', act('VerifyRectification', { order: '建案' }), 'act-log-act-invalid', 'outcome'],
    ['has an input of another type', act('CloseCase', [] as unknown as JsonObject), 'act-log-act-invalid', 'input'],
    ['has a key that is taken', { ...inCase, act: 'CloseCase', key: '建案' }, 'act-log-key-twice', 'key'],
    [
      'was entered without a reason',
      { ...inCase, act: 'CloseCase', entry: { kind: 'transcribed' } },
      'act-log-act-invalid',
      'entry.reason',
    ],
  ])('that names the fourth act, when it %s', async (_, fourth, code, words) => {
    const problem = await problemWith(withAct(fourth));
    expect(problem.code).toBe(code);
    expect(problem.details['act']).toBe(4);
    expect(problem.sentence).toContain('第 4 项行为');
    expect(problem.sentence).toContain(words);
  });

  it('does not repeat what the log says of people', async () => {
    const secret = '某某某';
    for (const json of [
      withAct({ ...inCase, act: 'CloseCase', doneBy: [secret] }),
      withAct(act('HoldInterview', { interviewee: { name: secret, phone: secret } })),
      withAct({ ...inCase, stream: `case/${secret}`, act: 'CloseCase' }),
    ]) {
      const { details, sentence } = await problemWith(json);
      expect(JSON.stringify(details) + sentence).not.toContain(secret);
    }
  });

  it('when it has a hundred thousand acts', async () => {
    const acts = `[${Array.from({ length: tooManyActs }, () => '{}').join()}]`;
    const json = JSON.stringify(writtenLog({ acts: null })).replace('"acts":null', `"acts":${acts}`);
    expect(await problemWith(json)).toMatchObject({
      code: 'act-log-too-many-acts',
      details: { acts: 100_000, most: 99_999 },
    });
  });

  it('when one case has more acts than a case can have, in all or on a day', async () => {
    const acts = (count: number, on: (n: number) => string) =>
      writtenLog({ acts: Array.from({ length: count }, (_, n) => ({ ...inCase, act: 'HoldInterview', on: on(n) })) });
    const someDay = (n: number) => `2026-0${1 + (n % 9)}-${10 + (n % 17)}`;
    expect(await problemWith(acts(mostActsOfStream + 1, someDay))).toMatchObject({
      code: 'act-log-stream-too-long',
      details: { act: mostActsOfStream + 1 },
    });
    expect(await problemWith(acts(mostActsAtOnce + 1, () => '2026-03-05'))).toMatchObject({
      code: 'act-log-day-too-long',
      details: { act: mostActsAtOnce + 1, on: '2026-03-05' },
    });
  });
});

function act(name: string, input: JsonObject): JsonObject {
  return { ...inCase, act: name, input };
}
function object(value: unknown): JsonObject {
  return value as JsonObject;
}
function twoOfficers(): JsonObject {
  return writtenLog({ officers: [{ label: '监察员甲' }, { label: '监察员甲' }] });
}
function withRole(role: JsonObject): JsonObject {
  return writtenLog({ officers: [{ label: '监察员甲', roles: [role] }] });
}
