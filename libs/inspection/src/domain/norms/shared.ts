import { type Check, type EventId, type Fact, type Gate, type Moment, type Verdict, unknown } from '#kernel';
import type { CaseAct, InspectionCase } from '../case.js';

// What every file of norms speaks of.

export type CaseGate = Gate<InspectionCase>;
export type CaseCheck = Check<InspectionCase, CaseAct>;
export type At = Moment<InspectionCase>;

export const idsOf = (facts: readonly Pick<Fact, 'id'>[]): readonly EventId[] => facts.map(({ id }) => id);

/**
 * What holds of the record that an act names; a paper that does not say which one it is about leaves it open.
 * @param what Chinese name of the record.
 */
export const ofNamed = (record: EventId | null, what: string, judge: (record: EventId) => Verdict): Verdict =>
  record === null ? unknown(what) : judge(record);

/** 县局案件查处制度: the habit of the county on which a norm rests where no statute says it. */
export const longyao = '隆尧县规范劳动保障监察案件查处制度#二';
