import { type BureauCode, type EventId, type LocalDate, type StreamId, last, streamId } from '#kernel';
import { type InspectionCase, caseKey } from './case.js';
import { employerStream } from './employer.js';
import { ending, joinedElsewhere, receptionOf } from './readings.js';
import type { CaseOpened } from './stages/index.js';
import type { MatterKind } from './vocabulary.js';

/** A splitting of a case, and the case that was opened from it. */
export type SplitFacts = {
  readonly split: EventId;
  /** Stream of the employer; null where the paper does not say. */
  readonly employer: StreamId | null;
  readonly matters: readonly MatterKind[] | null;
  readonly openedAs: StreamId | null;
};

/** What a case relies on about another that it is joined with or split from; the value of the foreign fact `case:<stream>`. */
export type CaseFacts = {
  readonly bureau: BureauCode;
  readonly employer: StreamId | null;
  readonly isOpen: boolean;
  readonly joinedInto: StreamId | null;
  /** The day on which the bureau heard of it. */
  readonly receivedOn: LocalDate | null;
  readonly splits: readonly SplitFacts[];
};

/** The case that such a foreign fact is about. */
export const caseOfKey = (key: string): StreamId | undefined =>
  key.startsWith(keyPrefix) ? streamId(key.slice(keyPrefix.length)) : undefined;
const keyPrefix = caseKey('' as StreamId);

export function caseFacts(c: InspectionCase, bureau: BureauCode): CaseFacts {
  const opened = last(c, 'CaseOpened');
  return {
    bureau,
    employer: opened ? employerStream(opened.data.employer) : null,
    isOpen: opened !== undefined && ending(c) === undefined,
    joinedInto: joinedElsewhere(c)?.data.inspectionCase ?? null,
    receivedOn: opened ? receptionOf(opened).on : null,
    splits: c.CaseSplit.map(({ id, data: { employer, matters } }) => ({
      split: id,
      employer: employer && employerStream(employer),
      matters: matters && matters.map(({ kind }) => kind),
      openedAs: c.SplitCaseOpened.find(({ data }) => data.split === id)?.data.inspectionCase ?? null,
    })),
  };
}

type Opening = Pick<CaseOpened['data'], 'employer' | 'matters'>;

/** The splittings that the new case may come from: they name its employer and all its matters, or do not say. */
export const splitsFor = ({ splits }: CaseFacts, { employer, matters }: Opening): readonly SplitFacts[] =>
  splits.filter(
    (split) =>
      (split.employer === null || split.employer === employerStream(employer)) &&
      (split.matters === null || matters.every(({ kind }) => split.matters?.includes(kind))),
  );
