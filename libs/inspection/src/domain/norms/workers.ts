import { absent, met, unknown, unmet } from '#kernel';
import { rowsOf } from '../workers.js';
import { type CaseCheck, idsOf, ofNamed } from './shared.js';

/** 更正针对已登记的劳动者: what is corrected stands in a list of the case. */
export const workerListed: CaseCheck = {
  kind: 'check',
  id: 'INS-11.workerListed',
  edition: 1,
  basis: '行政处罚法#46',
  level: 'bars',
  clauses: ['PEN12-01'],
  says: '更正劳动者的姓名、证件号码、欠付金额，应当针对本案名单中的一行。',
  acts: ['AmendListedWorker'],
  judge(act, at) {
    if (act.act !== 'AmendListedWorker') return met();
    return ofNamed(act.list, '所更正的劳动者名单', (list) => {
      const rows = rowsOf(at.state, list);
      if (rows === undefined) return absent(at, '劳动者名单', 'ListWorkers');
      if (act.row === null) return unknown('所更正的行');
      return act.row <= rows ? met(list) : unmet(list);
    });
  },
  limits({ state }) {
    const lists = state.WorkersListed.filter(({ data }) => (data.workers ?? []).length > 0);
    return {
      list: {
        among: idsOf(lists),
        when: lists.map(({ id, data }) => ({ is: id, asks: { row: { min: 1, max: data.workers!.length } } })),
      },
    };
  },
};

export const workerChecks = [workerListed];
