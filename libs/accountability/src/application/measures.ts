import { type CaseEvent, type InspectionCase, currentNotice, finesIn } from '#inspection';
import { type Fact, type JsonObject, type NormId, dayOf } from '#kernel';
import type { Measure } from '../domain/accountable.js';

// Figures that a finding states beside its norm's sentence.

type CaseMeasure = Measure<CaseEvent, InspectionCase>;

const officersIn = ({ doneBy }: Fact): readonly string[] =>
  typeof doneBy === 'object' && 'officers' in doneBy ? [...new Set(doneBy.officers)] : [];

const howMany: CaseMeasure = (fact) => ({ officers: officersIn(fact).length });

/** What the register said of those who acted, on the day. */
const credentials: CaseMeasure = (fact) => ({
  credentials: officersIn(fact).map((person): JsonObject => {
    const said = fact.relied.find(({ key }) => key === `officer:${person}`)?.value as
      { readonly credential?: JsonObject | null } | undefined;
    return { person, credential: said?.credential ?? null };
  }),
});

/** 分. */
const finesCompared: CaseMeasure = (fact, before) => {
  if (fact.type !== 'PenaltyDecided') return {};
  const announced = currentNotice(before)?.data.sanctions ?? null;
  return {
    decidedFine: fact.data.sanctions && finesIn(fact.data.sanctions),
    announcedFine: announced && finesIn(announced),
  };
};

const waitedSince: CaseMeasure = (_, before) => {
  const notice = currentNotice(before);
  return { noticeOn: notice?.on ?? null, statementBy: notice?.data.statementBy ?? null };
};

export const caseMeasures: Readonly<Record<NormId, CaseMeasure>> = {
  'INS-01.twoOfficers': howMany,
  'INS-01.credentialValid': credentials,
  'INS-01.twoOfficersAppointed': (fact) => ({
    appointed: fact.type === 'CaseFiled' ? (fact.data.officers?.length ?? null) : null,
  }),
  'INS-12.statementPeriodOver': waitedSince,
  'INS-13.notHeavierThanNotice': finesCompared,
  'ACC-W2.notAggravatedForDefence': finesCompared,
  'ACC-W6.enteredWithinLag': ({ recordedAt }) => ({ recordedOn: dayOf(recordedAt) }),
};
