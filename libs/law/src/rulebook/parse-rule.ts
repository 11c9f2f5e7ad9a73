import { type Basis, localDate } from '#kernel';
import { type Occurrence, occurrences } from '../data/occurrences.js';
import { regionNames } from '../data/regions.js';
import { type Fields, bodyOf, count, flag, listOf, oneOf, optional, text } from '../parse/fields.js';
import {
  type Accrual,
  type ExtensionTerms,
  type Occasion,
  type Rule,
  type Suspension,
  domains,
  kinds,
  obligatedParties,
  ruleVerifications,
  units,
} from './rule.js';

const code = 'rule-malformed';

/**
 * Reads a rule from JSON and refuses one that is incomplete or contradicts itself.
 * @throws Problem `rule-malformed` with the rule's id and the field; `date-malformed`.
 */
export function parseRule(json: unknown): Rule {
  const outer = bodyOf(json, code);
  const id = text(outer, 'id');
  const fields: Fields = { ...outer, refuse: (field, details) => outer.refuse(field, { rule: id, ...details }) };
  const rule: Rule = {
    id,
    family: text(fields, 'family'),
    domain: oneOf(fields, 'domain', domains),
    nameZh: text(fields, 'nameZh'),
    basis: some(fields, 'basis', (value) => basis(fields, value)),
    inForce: inForce(fields),
    regions: listOf(fields, 'regions', (value) => region(fields, value)),
    offBecause: optional(fields, 'offBecause', () => text(fields, 'offBecause')),
    trigger: occasion(fields, 'trigger'),
    satisfiedBy: occasion(fields, 'satisfiedBy'),
    length: optional(fields, 'length', () => count(fields, 'length')),
    unit: oneOf(fields, 'unit', units),
    direction: oneOf(fields, 'direction', ['after', 'before']),
    roll: oneOf(fields, 'roll', ['next-working-day', 'none']),
    extension: optional(fields, 'extension', extension),
    suspendsOn: listOf(fields, 'suspendsOn', suspension),
    obligated: oneOf(fields, 'obligated', obligatedParties),
    consequence: optional(fields, 'consequence', () => text(fields, 'consequence')),
    kind: oneOf(fields, 'kind', kinds),
    accrual: optional(fields, 'accrual', accrual),
    verification: oneOf(fields, 'verification', ruleVerifications),
    verified: flag(fields, 'verified'),
    source: text(fields, 'source'),
    note: optional(fields, 'note', () => text(fields, 'note')),
    seenIn: listOf(fields, 'seenIn', (value) => String(value)),
  };
  checkConsistent(rule, fields);
  return rule;
}

function checkConsistent(rule: Rule, fields: Fields): void {
  const { inForce: days, unit, direction, roll, kind } = rule;
  if (days.to && days.to < days.from) throw fields.refuse('inForce');
  if ((rule.length === null) !== (kind === 'document-specified')) throw fields.refuse('length');
  if ((rule.accrual === null) === (kind === 'accrual')) throw fields.refuse('accrual');
  if (rule.verified && rule.verification === 'memory') throw fields.refuse('verified');
  // Hours do not roll and run forwards; a working day needs no roll; a backward period never rolls forwards (CAL-6).
  if (roll === 'next-working-day' && (unit === 'hour' || unit === 'workday' || direction === 'before'))
    throw fields.refuse('roll');
  if (unit === 'hour' && direction === 'before') throw fields.refuse('direction');
}

function some<T>(fields: Fields, field: string, read: (value: unknown) => T): readonly T[] {
  const list = listOf(fields, field, read);
  if (list.length === 0) throw fields.refuse(field);
  return list;
}

function basis(fields: Fields, value: unknown): Basis {
  if (typeof value !== 'string' || !/^[^#]+#[^#]+$/.test(value)) throw fields.refuse('basis');
  return value as Basis;
}

function region(fields: Fields, value: unknown): string {
  if (typeof value !== 'string' || !(value in regionNames)) throw fields.refuse('regions');
  return value;
}

function occurrence(fields: Fields, value: unknown): Occurrence {
  if (typeof value !== 'string' || !(value in occurrences)) throw fields.refuse('on', { given: String(value) });
  return value as Occurrence;
}

function occasion(fields: Fields, field: string): Occasion {
  const inner = bodyOf(fields.get(field), code);
  return { on: some(inner, 'on', (value) => occurrence(fields, value)), zh: text(inner, 'zh') };
}

function inForce(fields: Fields): Rule['inForce'] {
  const inner = bodyOf(fields.get('inForce'), code);
  return {
    from: localDate(text(inner, 'from')),
    to: optional(inner, 'to', () => localDate(text(inner, 'to'))),
  };
}

function extension(value: unknown): ExtensionTerms {
  const inner = bodyOf(value, code);
  return {
    length: optional(inner, 'length', () => count(inner, 'length')),
    unit: oneOf(inner, 'unit', units),
    approver: text(inner, 'approver'),
    cap: optional(inner, 'cap', () => count(inner, 'cap')),
    mustBeBefore: oneOf(inner, 'mustBeBefore', ['original-due']),
  };
}

function suspension(value: unknown): Suspension {
  const inner = bodyOf(value, code);
  const effect = oneOf(inner, 'effect', ['pauses', 'restarts']);
  const until = listOf(inner, 'until', (name) => occurrence(inner, name));
  if (effect === 'pauses' && until.length === 0) throw inner.refuse('until');
  return { effect, on: some(inner, 'on', (name) => occurrence(inner, name)), until, zh: text(inner, 'zh') };
}

function accrual(value: unknown): Accrual {
  const inner = bodyOf(value, code);
  const cap = bodyOf(inner.get('cap'), code);
  return {
    permillePerDay: count(inner, 'permillePerDay'),
    cap: {
      timesPrincipal: count(cap, 'timesPrincipal'),
      since: localDate(text(cap, 'since')),
      basis: basis(cap, cap.get('basis')),
    },
  };
}
