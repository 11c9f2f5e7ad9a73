import 'reflect-metadata';
import { type ActRow, type FormWords, formOf } from '#platform';
import type { PersonId } from '#kernel';
import { findingActs } from './act-table.js';
import { dossierReviewActs } from './dossier-kind.js';
import { dossierWords } from './dossier-words.js';
import { findingWords } from './finding-words.js';

const doer = '00000000-0000-5000-8000-000000000001' as PersonId;

const fieldsOf = (acts: readonly ActRow[], words: FormWords) =>
  acts
    .filter(({ side }) => side !== 'system')
    .flatMap((row) => formOf(row, { words, types: {}, facts: [], people: [], doer }).fields);

it('every field and every choice of a review has a Chinese name', () => {
  const fields = fieldsOf(findingActs, findingWords);
  const names = fields.flatMap(({ label, options = [] }) => [label, ...options.map((option) => option.label)]);
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => /[A-Za-z]/.test(name))).toEqual([]);
});

it('every field of a dossier review has a Chinese name', () => {
  const labels = fieldsOf(dossierReviewActs, dossierWords).map(({ label }) => label);
  expect(labels.length).toBeGreaterThan(8);
  expect(labels.filter((label) => /[A-Za-z]/.test(label))).toEqual([]);
});
