import { type Fields, about, bodyOf, count, flag, listOf, oneOf, optional, text } from '../parse/fields.js';
import { type Clause, type ClauseCategory, type ClauseList, clauseCategories, detectabilities } from './clause.js';
import {
  type PowerItem,
  type PowerType,
  type PrintedBasis,
  type Stage,
  type Stages,
  type SubItem,
  type UnitKind,
  confidences,
  powerTypes,
  unitKinds,
} from './power-item.js';

const code = 'catalogue-malformed';
const keys = <K extends string>(names: Readonly<Record<K, string>>) => Object.keys(names) as K[];

/**
 * Reads a power item from JSON and refuses one that is incomplete.
 * @throws Problem `catalogue-malformed` with the item's number and the field.
 */
export function parsePowerItem(json: unknown): PowerItem {
  const outer = bodyOf(json, code);
  const no = count(outer, 'no');
  const fields = about(outer, `${no}`);
  const unit = about(bodyOf(fields.get('unit'), code), `${no}`);
  const item: PowerItem = {
    no,
    nameZh: text(fields, 'nameZh'),
    type: oneOf<PowerType>(fields, 'type', keys(powerTypes)),
    code: optional(fields, 'code', () => itemCode(fields, 'code')),
    codeInferred: optional(fields, 'codeInferred', () => itemCode(fields, 'codeInferred')),
    basis: listOf(fields, 'basis', (value) => printedBasis(value, `${no}`)),
    unit: { kind: oneOf<UnitKind>(unit, 'kind', keys(unitKinds)), inferred: flag(unit, 'inferred') },
    stages: text(fields, 'stages'),
    stagesFilled: listOf(fields, 'stagesFilled', String),
    clauseList: optional(fields, 'clauseList', () => text(fields, 'clauseList')),
    subItems: listOf(fields, 'subItems', (value) => subItem(value, no)),
    confidence: oneOf(fields, 'confidence', confidences),
    garbled: flag(fields, 'garbled'),
    notes: listOf(fields, 'notes', String),
  };
  if (item.code !== null && item.codeInferred !== null) throw fields.refuse('codeInferred');
  if (item.subItems.some(({ seq }, i) => seq !== i + 1)) throw fields.refuse('subItems');
  return item;
}

function subItem(json: unknown, no: number): SubItem {
  const outer = bodyOf(json, code);
  const seq = count(outer, 'seq');
  const fields = about(outer, `${no}.${seq}`);
  return {
    seq,
    nameZh: text(fields, 'nameZh'),
    code: optional(fields, 'code', () => itemCode(fields, 'code')),
    codeInferred: optional(fields, 'codeInferred', () => itemCode(fields, 'codeInferred')),
    basis: optional(fields, 'basis', () => listOf(fields, 'basis', (value) => printedBasis(value, `${no}.${seq}`))),
    timeLimit: optional(fields, 'timeLimit', () => text(fields, 'timeLimit')),
    document: optional(fields, 'document', () => text(fields, 'document')),
    confidence: oneOf(fields, 'confidence', confidences),
    note: optional(fields, 'note', () => text(fields, 'note')),
  };
}

function printedBasis(json: unknown, at: string): PrintedBasis {
  const fields = about(bodyOf(json, code), at);
  return {
    statute: text(fields, 'statute'),
    decree: optional(fields, 'decree', () => text(fields, 'decree')),
    article: optional(fields, 'article', () => text(fields, 'article')),
    doubt: optional(fields, 'doubt', () => text(fields, 'doubt')),
    note: optional(fields, 'note', () => text(fields, 'note')),
  };
}

/** @throws Problem `catalogue-malformed`. */
export function parseStages(json: unknown): Stages {
  const outer = bodyOf(json, code);
  const id = text(outer, 'id');
  const fields = about(outer, id);
  const stages = listOf(fields, 'stages', (value): Stage => {
    const stage = about(bodyOf(value, code), id);
    return { code: text(stage, 'code'), nameZh: text(stage, 'nameZh'), duties: listOf(stage, 'duties', String) };
  });
  if (stages.length === 0) throw fields.refuse('stages');
  return { id, stages, note: optional(fields, 'note', () => text(fields, 'note')) };
}

/**
 * Reads an accountability list from JSON; its clauses are numbered without a gap.
 * @throws Problem `catalogue-malformed` with the list's id and the field.
 */
export function parseClauseList(json: unknown): ClauseList {
  const outer = bodyOf(json, code);
  const id = text(outer, 'id');
  const fields = about(outer, id);
  const clauses = listOf(fields, 'clauses', (value): Clause => {
    const clause = about(bodyOf(value, code), id);
    return {
      code: text(clause, 'code'),
      label: text(clause, 'label'),
      category: oneOf<ClauseCategory>(clause, 'category', keys(clauseCategories)),
      autoDetectable: oneOf(clause, 'autoDetectable', detectabilities),
      how: text(clause, 'how'),
    };
  });
  if (clauses.length === 0) throw fields.refuse('clauses');
  clauses.forEach((clause, i) => {
    if (clause.code !== `${id}-${String(i + 1).padStart(2, '0')}`) throw fields.refuse('code', { given: clause.code });
  });
  return {
    id,
    nameZh: text(fields, 'nameZh'),
    items: listOf(fields, 'items', (no) => {
      if (typeof no !== 'number') throw fields.refuse('items');
      return no;
    }),
    completeInSource: flag(fields, 'completeInSource'),
    parameter: optional(fields, 'parameter', () => listOf(fields, 'parameter', String)),
    notes: listOf(fields, 'notes', String),
    clauses,
  };
}

/** 18 characters of the body, 462, type of power, 14, item and sub-item; 00Y stands for an item with sub-items. */
function itemCode(fields: Fields, field: string): string {
  const value = text(fields, field);
  if (!/^[0-9A-Z]{18}462(?:01|02|10)14\d{3}(?:\d{3}|00Y)$/.test(value)) throw fields.refuse(field);
  return value;
}
