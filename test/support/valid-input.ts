import { type Json, type JsonObject, localDate, plusDays } from '#kernel';
import { type FieldRule, type Reference, fieldsOf } from '#platform';
import type { Dice } from './dice.js';
import type { Dto } from './routes.js';

/** What really is there for an input to refer to. */
export type Known = Readonly<Record<Reference, readonly string[]>>;

/** An input that its DTO accepts; whether the law accepts it is another question. */
export function validInput(dice: Dice, dto: Dto, known: Known): JsonObject {
  const fields = fieldsOf(dto).filter(({ optional, hasDefault }) => !(optional || hasDefault) || dice.chance(35));
  return Object.fromEntries(fields.map((rule) => [rule.field, validValue(dice, rule, known)]));
}

function validValue(dice: Dice, rule: FieldRule, known: Known): Json {
  switch (rule.is) {
    case 'flag':
      return dice.chance(50);
    case 'whole':
      return dice.whole(rule.range.min, rule.range.max);
    case 'object':
      return rule.nested ? validInput(dice, rule.nested, known) : { some: { thing: 1 } };
    case 'list':
      return validList(dice, rule, known);
    case 'text':
      return validText(dice, rule, known);
  }
}

function validList(dice: Dice, rule: FieldRule, known: Known): Json {
  const length = dice.whole(rule.notEmpty ? 1 : 0, Math.min(rule.most ?? 3, 3));
  const items = Array.from({ length }, () =>
    rule.nested ? validInput(dice, rule.nested, known) : validText(dice, rule, known),
  );
  return rule.nested ? items : [...new Set(items as string[])];
}

/** Rare and common characters of names, some beyond the basic plane. */
const characters = [...'测试甲乙丙丁一二三四工资拖欠𠮷𡈽㐂龥·ab1 （）'];

const day = (dice: Dice): string => plusDays(localDate('2025-01-01'), dice.whole(0, 440));

function validText(dice: Dice, rule: FieldRule, known: Known): string {
  const there = rule.refersTo && known[rule.refersTo];
  if (there && there.length > 0 && dice.chance(80)) return dice.pick(there);
  if (rule.oneOf) return dice.pick(rule.oneOf) as string;
  if (rule.format === 'creditCode') return '91130525MA0TEXT01J';
  if (rule.format === 'identityNumber') return '11010519491231002X';
  if (rule.pattern) return dice.like(rule.pattern);
  switch (rule.format) {
    case 'day':
      return day(dice);
    case 'uuid':
      return dice.uuid();
    case 'fileHash':
      return dice.hex(64);
    case undefined: {
      const least = rule.least ?? (rule.notEmpty ? 1 : 0);
      const length = dice.whole(least, Math.max(least, Math.min(rule.most ?? 20, 20)));
      return Array.from({ length }, () => dice.pick(characters)).join('');
    }
  }
}
