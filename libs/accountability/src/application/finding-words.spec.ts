import 'reflect-metadata';
import { formOf } from '#platform';
import type { PersonId } from '#kernel';
import { findingActs } from './act-table.js';
import { findingWords } from './finding-words.js';

const doer = '00000000-0000-5000-8000-000000000001' as PersonId;

it('every field and every choice of a review has a Chinese name', () => {
  const fields = findingActs
    .filter(({ side }) => side !== 'system')
    .flatMap((row) => formOf(row, { words: findingWords, types: {}, facts: [], people: [], doer }).fields);
  const names = fields.flatMap(({ label, options = [] }) => [label, ...options.map((option) => option.label)]);
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => /[A-Za-z]/.test(name))).toEqual([]);
});
