import { Problem, invalid } from '#kernel';
import type { Clause, ClauseList } from './clause.js';
import type { PowerItem, Stages } from './power-item.js';

/** 权责清单: the powers of a bureau and what its officials answer for. */
export interface Catalogue {
  readonly items: readonly PowerItem[];
  /** What the items go through; several share one. */
  readonly stages: readonly Stages[];
  readonly clauseLists: readonly ClauseList[];
  /** @throws Problem `power-item-unknown`. */
  item(no: number): PowerItem;
  /** The stages of an item with their duties. @throws Problem `power-item-unknown`. */
  stagesOf(no: number): Stages;
  /** `PEN12-06`. @throws Problem `clause-unknown`. */
  clause(code: string): Clause;
  /** What an official answers for in an item: none where the source prints none. @throws Problem `power-item-unknown`. */
  clausesOf(no: number): readonly Clause[];
  /** The items that a list, or the list of a clause, applies to. @throws Problem `clause-unknown`. */
  itemsOf(listOrClause: string): readonly PowerItem[];
}

/**
 * @throws Problem `catalogue-contradictory` when numbers have a gap or repeat, an item names stages or a list that are
 * not there, or an item and a list disagree about belonging together.
 */
export function catalogueOf(
  items: readonly PowerItem[],
  stages: readonly Stages[],
  clauseLists: readonly ClauseList[],
): Catalogue {
  const byNo = new Map(items.map((item) => [item.no, item]));
  const stagesById = new Map(stages.map((each) => [each.id, each]));
  const listsById = new Map(clauseLists.map((list) => [list.id, list]));
  const clauses = new Map(clauseLists.flatMap((list) => list.clauses.map((clause) => [clause.code, clause] as const)));

  const item = (no: number): PowerItem => found(byNo.get(no), () => unknownItem(no));
  const list = (id: string): ClauseList => found(listsById.get(id), () => unknownClause(id));
  const catalogue: Catalogue = {
    items,
    stages,
    clauseLists,
    item,
    stagesOf: (no) => found(stagesById.get(item(no).stages), () => contradiction('stages', no)),
    clause: (code) => found(clauses.get(code), () => unknownClause(code)),
    clausesOf(no) {
      const { clauseList } = item(no);
      return clauseList === null ? [] : list(clauseList).clauses;
    },
    itemsOf: (listOrClause) =>
      list(clauses.has(listOrClause) ? listOrClause.slice(0, -3) : listOrClause).items.map(item),
  };
  checkConsistent(catalogue, stagesById);
  return catalogue;
}

function checkConsistent({ items, clauseLists }: Catalogue, stages: ReadonlyMap<string, Stages>): void {
  items.forEach(({ no, ...item }, i) => {
    if (no !== i + 1) throw contradiction('no', no);
    if (!stages.has(item.stages)) throw contradiction('stages', no);
    const lists = clauseLists.filter((list) => list.items.includes(no)).map(({ id }) => id);
    if (lists.join() !== (item.clauseList ?? '')) throw contradiction('clauseList', no);
  });
  const stranger = clauseLists.flatMap((list) => list.items).find((no) => no < 1 || no > items.length);
  if (stranger !== undefined) throw contradiction('items', stranger);
}

function found<T>(value: T | undefined, missing: () => Problem): T {
  if (value === undefined) throw missing();
  return value;
}

const contradiction = (field: string, item: number) => invalid('catalogue-contradictory', { field, item });
const unknownItem = (no: number) => new Problem('not-found', 'power-item-unknown', { item: no });
const unknownClause = (code: string) => new Problem('not-found', 'clause-unknown', { clause: code.slice(0, 40) });
