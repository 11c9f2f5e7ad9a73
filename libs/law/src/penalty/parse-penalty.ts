import { type Basis, localDate } from '#kernel';
import { regionNames } from '../data/regions.js';
import { type Fields, about, bodyOf, count, listOf, oneOf, optional, text } from '../parse/fields.js';
import {
  type Condition,
  type Fine,
  type Formula,
  type Measure,
  type MeasureKind,
  type Penalty,
  measureKinds,
  modes,
  penaltyVerifications,
} from './penalty.js';
import {
  type AmountFact,
  type ChoiceFact,
  type CountFact,
  amountFacts,
  choiceFacts,
  choicesOf,
  countFacts,
} from './penalty-facts.js';

const code = 'penalty-malformed';
const keys = <K extends string>(names: Readonly<Record<K, unknown>>) => Object.keys(names) as K[];

/**
 * Reads a penalty from JSON and refuses one that is incomplete or contradicts itself.
 * @throws Problem `penalty-malformed` with the penalty's id (`entry`) and the field; `date-malformed`.
 */
export function parsePenalty(json: unknown): Penalty {
  const outer = bodyOf(json, code);
  const id = text(outer, 'id');
  const fields = about(outer, id);
  const inner = (value: unknown) => about(bodyOf(value, code), id);
  const conducts = conductsOf(fields);
  const conditions = (at: Fields) => listOf(at, 'when', (value) => condition(inner(value), conducts));
  const penalty: Penalty = {
    id,
    family: text(fields, 'family'),
    item: optional(fields, 'item', () => count(fields, 'item')),
    nameZh: text(fields, 'nameZh'),
    basis: listOf(fields, 'basis', (value) => basis(fields, value)),
    inForce: inForce(inner(fields.get('inForce'))),
    regions: listOf(fields, 'regions', (value) => region(fields, value)),
    nature: oneOf(fields, 'nature', ['fine', 'compensation']),
    conducts,
    preconditions: listOf(fields, 'preconditions', (value) => {
      const at = inner(value);
      return { kind: oneOf(at, 'kind', ['ordered', 'order-failed']), zh: text(at, 'zh'), when: conditions(at) };
    }),
    fines: listOf(fields, 'fines', (value): Fine => {
      const at = inner(value);
      return {
        on: oneOf(at, 'on', ['unit', 'person']),
        mode: oneOf(at, 'mode', modes),
        when: conditions(at),
        formula: formula(inner(at.get('formula'))),
      };
    }),
    measures: listOf(fields, 'measures', (value): Measure => {
      const at = inner(value);
      return {
        kind: oneOf<MeasureKind>(at, 'kind', keys(measureKinds)),
        zh: text(at, 'zh'),
        mode: oneOf(at, 'mode', modes),
        by: oneOf(at, 'by', ['bureau', 'other']),
        when: conditions(at),
      };
    }),
    refersTo: listOf(fields, 'refersTo', String),
    unreadable: optional(fields, 'unreadable', () => text(fields, 'unreadable')),
    verification: oneOf(fields, 'verification', penaltyVerifications),
    doubts: listOf(fields, 'doubts', String),
    note: optional(fields, 'note', () => text(fields, 'note')),
  };
  checkConsistent(penalty, fields);
  return penalty;
}

function checkConsistent(
  { basis: rests, fines, unreadable, refersTo, verification, nature }: Penalty,
  at: Fields,
): void {
  if (rests.length === 0) throw at.refuse('basis');
  // What nobody could read, or what only refers elsewhere, has no amount of its own; an amount must have been seen.
  if ((unreadable !== null || refersTo.length > 0) && fines.length > 0) throw at.refuse('fines');
  if ((unreadable !== null) !== (verification === 'unread')) throw at.refuse('verification');
  if (nature === 'compensation' && fines.length !== 1) throw at.refuse('nature');
  const onPersons = fines.filter(({ on }) => on === 'person');
  if (onPersons.some(({ formula: f }) => f.kind !== 'per-head' || f.per !== 'responsible')) throw at.refuse('fines');
}

function formula(at: Fields): Formula {
  const kind = oneOf(at, 'kind', ['fixed', 'per-head', 'multiple', 'capped']);
  if (kind === 'fixed') return { kind, ...span(at, 'least', 'most') };
  if (kind === 'per-head')
    return { kind, per: oneOf<CountFact>(at, 'per', keys(countFacts)), ...span(at, 'least', 'most') };
  const of = oneOf<AmountFact>(at, 'of', keys(amountFacts));
  return kind === 'multiple'
    ? { kind, of, ...span(at, 'leastPercent', 'mostPercent') }
    : { kind, of, mostPercent: count(at, 'mostPercent'), cap: count(at, 'cap') };
}

function span<L extends string, M extends string>(at: Fields, least: L, most: M) {
  const [low, high] = [count(at, least), count(at, most)];
  if (low > high || high === 0) throw at.refuse(most);
  return { [least]: low, [most]: high } as Record<L | M, number>;
}

function condition(at: Fields, conducts: Readonly<Record<string, string>>): Condition {
  const fact = at.get('fact');
  if (typeof fact === 'string' && fact in amountFacts)
    return { fact: fact as AmountFact, is: oneOf(at, 'is', ['positive', 'zero']) };
  const choice = oneOf<ChoiceFact>(at, 'fact', keys(choiceFacts));
  const values = listOf(at, 'in', String);
  const offered = choicesOf(choice, conducts);
  if (values.length === 0 || values.some((value) => !(value in offered))) throw at.refuse('in');
  return { fact: choice, in: values };
}

function conductsOf(fields: Fields): Readonly<Record<string, string>> {
  const body = fields.get('conducts');
  if (body === null || typeof body !== 'object' || Object.values(body).some((zh) => typeof zh !== 'string' || !zh))
    throw fields.refuse('conducts');
  return body as Record<string, string>;
}

function inForce(at: Fields): Penalty['inForce'] {
  const from = localDate(text(at, 'from'));
  const to = optional(at, 'to', () => localDate(text(at, 'to')));
  if (to !== null && to < from) throw at.refuse('inForce');
  return { from, to };
}

function basis(fields: Fields, value: unknown): Basis {
  if (typeof value !== 'string' || !/^[^#]+#[^#]+$/.test(value)) throw fields.refuse('basis');
  return value as Basis;
}

function region(fields: Fields, value: unknown): string {
  if (typeof value !== 'string' || !(value in regionNames)) throw fields.refuse('regions');
  return value;
}
