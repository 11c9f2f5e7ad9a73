import {
  type DomainEvent,
  type Fen,
  type Sealed,
  type SubjectId,
  bureauCode,
  commandId,
  eventId,
  fileHash,
  localDate,
  personId,
  streamId,
} from '#kernel';

// Values that the golden samples share.

/** Every field is there: a field added later, even an optional one, is missing here. */
export type Samples<E extends DomainEvent> = { readonly [T in E['type']]: Required<Extract<E, { type: T }>['data']> };

export const command = commandId('golden', 'command');
export const first = personId('5b0e9d0c-1111-5111-8111-000000000001');
export const second = personId('5b0e9d0c-1111-5111-8111-000000000002');
export const lead = streamId('inspection-lead-5b0e9d0c-1111-5111-8111-0000000000a1');
export const inspectionCase = streamId('inspection-case-5b0e9d0c-1111-5111-8111-0000000000c1');
export const document = fileHash('0a'.repeat(32));
export const order = eventId(command, 7);
export const bureau = bureauCode('990101');
export const unit = '测试县劳动保障监察大队';
export const reason = '测试理由';
export const [march2, march20, yearEnd] = ['2026-03-02', '2026-03-20', '2028-12-31'].map(localDate) as [
  ReturnType<typeof localDate>,
  ReturnType<typeof localDate>,
  ReturnType<typeof localDate>,
];
export const sealed = (subject: string): Sealed<never> => ({
  subject: subject as SubjectId,
  sealed: 'bm9uY2UgY2lwaGVydGV4dCB0YWc=',
});
export const employer = { name: '测试甲公司', creditCode: '91990101MA0TEST00X', workplace: bureau };
export const matters = [
  { kind: 'wageArrears', endedOn: march2, continues: false, workers: 3, amount: 4_123_000 as Fen },
  { kind: 'other', endedOn: null, continues: null, workers: null, amount: null },
] as const;

export const sanctions = [
  { kind: 'fine', matter: 'wageArrears', powerItem: 15, amount: 2_000_000 as Fen },
  { kind: 'warning', matter: null, powerItem: null, amount: null },
] as const;
