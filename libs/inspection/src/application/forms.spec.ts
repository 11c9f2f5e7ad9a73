import 'reflect-metadata';
import { type ActRow, type Field, fieldKinds, formOf, referencesOf } from '#platform';
import type { PersonId } from '#kernel';
import { caseActs, leadActs } from './act-table.js';
import { fieldHints, fieldLabels } from './form-labels.zh.js';
import { inspectionForms, recordsNamedIn } from './form-words.js';

const people = [{ person: '00000000-0000-5000-8000-000000000001' as PersonId, name: '测试人员' }];
const acts: readonly ActRow[] = [...leadActs, ...caseActs].filter(({ side }) => side !== 'system');
const formOfAct = (row: ActRow) =>
  formOf(row, { words: inspectionForms, types: {}, facts: [], people, doer: people[0]!.person });
const withNested = (field: Field): readonly Field[] => [
  field,
  ...(field.fields ?? []).flatMap(withNested),
  ...(field.item ? withNested(field.item) : []),
];
const everyField = acts.flatMap((row) =>
  formOfAct(row)
    .fields.flatMap(withNested)
    .map((field) => ({ act: row.act, field })),
);
/** Chinese, with nothing in Latin letters but PDF and the like. */
const isChinese = (text: string) => /\p{Script=Han}/u.test(text) && !/[a-z]/.test(text);

describe('the forms of inspection', () => {
  it('can be made of every act of the tables', () => {
    expect(everyField.length).toBeGreaterThan(200);
    expect(everyField.filter(({ field }) => !fieldKinds.includes(field.kind))).toEqual([]);
  });

  it('name every field in Chinese', () =>
    expect(
      everyField.filter(({ field }) => !isChinese(field.label)).map(({ act, field }) => `${act}.${field.name}`),
    ).toEqual([]));

  it('name every choice in Chinese', () => {
    const choices = everyField.flatMap(({ act, field }) =>
      (field.options ?? []).map(({ label }) => ({ at: `${act}.${field.name}`, label })),
    );
    expect(choices.length).toBeGreaterThan(100);
    expect(choices.filter(({ label }) => !isChinese(label))).toEqual([]);
  });

  it('know for every reference which records it may name, and for nothing else', () => {
    const references = caseActs
      .filter(({ side }) => side === 'ours' || side === 'received')
      .flatMap(({ act, input }) =>
        [...referencesOf(input)].filter(([, to]) => to === 'record').map(([field]) => `${act}.${field}`),
      );
    const known = Object.entries(recordsNamedIn).flatMap(([act, fields]) =>
      Object.keys(fields).map((field) => `${act}.${field}`),
    );
    expect(known.toSorted()).toEqual(references.toSorted());
  });

  it('have no word for a field that is nowhere', () => {
    // the number of a document is told in the timeline, though a live form leaves it to the program
    const names = new Set(['doneBy', 'number', 'inspectionCase', ...everyField.map(({ field }) => field.name)]);
    const words = [...Object.keys(fieldLabels), ...Object.keys(fieldHints)];
    expect(words.filter((word) => !names.has(word.split('.').at(-1)!))).toEqual([]);
  });

  it('leave the number of a document to the program', () =>
    expect(everyField.filter(({ field }) => field.name === 'number')).toEqual([]));

  it('count money in 分 and seal what is about persons', () => {
    const found = (act: string, name: string) =>
      everyField.find(({ act: of, field }) => of === act && field.name === name)?.field;
    expect(found('RecordPayment', 'amount')).toMatchObject({
      kind: 'money',
      min: 0,
      required: true,
      mayBeUnsaid: true,
    });
    expect(found('HoldInterview', 'interviewee')).toMatchObject({ kind: 'group', sealed: true });
    expect(found('RegisterLead', 'source')).toMatchObject({
      kind: 'choice',
      options: expect.arrayContaining([{ value: 'complaint', label: '投诉' }]) as never,
    });
  });
});
