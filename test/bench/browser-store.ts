import { type CaseAct, caseEventTypes, caseKindName, inspectionCase } from '#inspection';
import {
  type EventStore,
  type FileHash,
  type Json,
  type LocalDate,
  type NewEvent,
  type PersonId,
  type Sealed,
  type StreamId,
  type SubjectId,
  type SubjectKeys,
  bookkeeping,
  bureauCode,
  commandId,
  composeEvents,
  createdStream,
  plusDays,
  seal,
} from '#kernel';

// What a busy county has: open cases of every age, and one case with a very long record.

export interface Place {
  readonly store: EventStore;
  readonly vault: SubjectKeys;
  readonly officers: readonly PersonId[];
  readonly today: LocalDate;
}

const unit = '测试大队';
const document = 'ab'.repeat(32) as FileHash;
/** Cases that are recorded side by side. */
const wave = 200;
/** Events that are appended at once. */
const portion = 100;
/** Filed within so many days before today: some are far from their limits, some near, some past them. */
const spread = 110;

/** Records cases under investigation. */
export async function fillCases(place: Place, count: number): Promise<void> {
  for (let from = 0; from < count; from += wave)
    await Promise.all(
      Array.from({ length: Math.min(wave, count - from) }, async (_, n) =>
        append(place, ...(await openCase(place, from + n))),
      ),
    );
}

/** Records one case with so many events. @returns its stream. */
export async function fillLongCase(place: Place, events: number): Promise<StreamId> {
  const [stream, begun] = await openCase(place, 1_000_000);
  const acts: NewEvent[] = [...begun];
  for (let n = begun.length; n < events; n++) {
    const on = plusDays(place.today, -Math.round(((events - n) * 60) / events));
    acts.push(...made(place, stream, on, await gathered(place, stream, n), n));
  }
  for (let at = 0; at < acts.length; at += portion) await append(place, stream, acts.slice(at, at + portion));
  return stream;
}

async function openCase(place: Place, n: number): Promise<readonly [StreamId, readonly NewEvent[]]> {
  const { officers, today } = place;
  const stream = createdStream(commandId('bench', `case ${n}`), caseKindName);
  const on = plusDays(today, -2 - ((n * 37) % spread));
  const reason = await sealed(place, stream, '投诉事项有明确的用人单位和事实，属于本机构管辖。');
  const employer = { name: `测试${n}号建筑劳务有限公司`, creditCode: null, workplace: bureauCode('130525') };
  const matters = [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 3 + (n % 40), amount: 4_500_000 }];
  const acts = [
    { act: 'OpenCase', leads: [], employer, matters, unit, coverage: 'complete', splitFrom: null },
    { act: 'ProposeFiling', reason, officers, document },
    { act: 'FileCase', number: `监立〔${on.slice(0, 4)}〕${n + 1}号`, officers, document },
  ] as unknown as readonly CaseAct[];
  return [stream, acts.flatMap((act, at) => made(place, stream, on, act, at))];
}

/** Interviews, inspections and evidence in turn, each with texts that are sealed. */
async function gathered(place: Place, stream: StreamId, n: number): Promise<CaseAct> {
  const text = await sealed(
    place,
    stream,
    `第 ${n} 次记录：工地有二十人施工，工资表与银行流水不一致，劳动者签字确认。`,
  );
  const each = [
    { act: 'InspectSite', place: `测试工地${n}号门`, credentialsShown: true, found: text, document },
    {
      act: 'CollectEvidence',
      kind: 'documentary',
      name: `工资表第 ${n} 页`,
      origin: '测试公司',
      comparedWithOriginal: true,
      document,
    },
    {
      act: 'HoldInterview',
      interviewee: null,
      capacity: 'worker',
      place: '询问室',
      credentialsShown: true,
      rightsTold: true,
      document,
    },
  ];
  return each[n % each.length] as unknown as CaseAct;
}

async function sealed({ vault }: Place, stream: StreamId, text: Json): Promise<Sealed> {
  const subject = stream as string as SubjectId;
  return seal(await vault.ensure(subject), subject, text);
}

function made({ officers }: Place, stream: StreamId, on: LocalDate, act: CaseAct, n: number): readonly NewEvent[] {
  const record = bookkeeping('bench', {
    bureau: bureauCode('130525'),
    happenedOn: on,
    commandId: commandId(stream, String(n)),
  });
  const doneBy = { officers: officers.slice(0, 2) };
  return composeEvents({ ...record, doneBy, act: act.act }, caseEventTypes, inspectionCase.decide(act));
}

async function append({ store }: Place, stream: StreamId, events: readonly NewEvent[]): Promise<void> {
  const { head } = await store.read(stream, Number.MAX_SAFE_INTEGER);
  await store.append(stream, head, events);
}
