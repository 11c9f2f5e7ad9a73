import { type Verdict, last, met, unknown } from '#kernel';
import {
  type EmployerFacts,
  type FinedViolation,
  elsewhere,
  employerKey,
  isSameViolation,
  violationsFined,
} from '../employer.js';
import { matterKinds } from '../vocabulary.js';
import type { At, CaseCheck } from './shared.js';

// Norms of what several cases about one employer share 一事不再罚、首违不罚. 行政处罚法 arts. 29, 33.

const shared = { kind: 'check', edition: 1 } as const;

const employerElsewhere = (at: At): EmployerFacts | undefined => {
  const opened = last(at.state, 'CaseOpened');
  return opened ? elsewhere(at, employerKey(opened.data.employer)) : elsewhere(at, '');
};

const otherCases = '同一用人单位的其他案件';

/** 一事不再罚 across cases: what another case fines is not fined here. */
export const finedOnceAcrossCases: CaseCheck = {
  ...shared,
  id: 'INS-20.finedOnceAcrossCases',
  basis: '行政处罚法#29',
  level: 'bars',
  clauses: ['PEN12-05'],
  says: '对当事人的同一个违法行为，其他案件已经罚款的，不得再次罚款。',
  acts: ['DecidePenalty', 'PenalizeOnTheSpot'],
  judge(act, at) {
    if (act.act !== 'DecidePenalty' && act.act !== 'PenalizeOnTheSpot') return met();
    const fined = violationsFined(act.sanctions, at.on);
    if (act.sanctions !== null && fined.length === 0) return met();
    const known = employerElsewhere(at);
    if (!known) return unknown(otherCases);
    if (known.fines.length === 0) return met();
    if (act.sanctions === null) return unknown('处罚内容');
    const same = fined.flatMap((one) => known.fines.map((other) => [isSameViolation(one, other), other] as const));
    const again = same.filter(([is]) => is === true).map(([, other]) => saidOf(other));
    if (again.length > 0) return { is: 'unmet', seen: [], because: [...new Set(again)] };
    return same.some(([is]) => is === 'unknown') ? unknown('违法行为的种类和起止日期') : met();
  },
  limits(at) {
    const fines = employerElsewhere(at)?.fines ?? [];
    if (fines.length === 0) return {};
    const matters = fines.map(({ matter }) => matter);
    if (matters.includes(null)) return { 'sanctions.kind': { except: ['fine'] } };
    return { 'sanctions.kind': { when: [{ is: 'fine', asks: { matter: { stated: true, except: matters } } }] } };
  },
};

/** Which other case it is is not told: whoever asks may not be one who may see it. */
const saidOf = ({ matter, beganOn, endedOn }: FinedViolation): string =>
  `另一案件已对“${matter === null ? '未载明的违法行为' : matterKinds[matter]}”（${beganOn ?? '起始日不明'}至${endedOn ?? '终了日不明'}）罚款`;

/** 首违不罚: for the first violation only. */
export const firstViolationOnly: CaseCheck = {
  ...shared,
  id: 'INS-22.firstViolationOnly',
  basis: '行政处罚法#33',
  level: 'flags',
  clauses: ['PEN12-03'],
  says: '以初次违法为由不予处罚的，当事人此前应当没有受过处罚的违法行为。',
  acts: ['DecideNoPenalty'],
  judge(act, at): Verdict {
    if (act.act !== 'DecideNoPenalty' || act.ground !== 'firstAndSlight') return met();
    const known = employerElsewhere(at);
    if (!known) return unknown(otherCases);
    return known.fines.length === 0 ? met() : { is: 'unmet', seen: [], because: [...new Set(known.fines.map(saidOf))] };
  },
};

export const employerChecks = [finedOnceAcrossCases, firstViolationOnly];
