import { type Check, type Gate, type Moment, type Verdict, absent, met, unknown, unmet } from '#kernel';
import { isCompetentFor, limitationVerdict } from './competence.js';
import { overAgeHeard } from './data/over-age.js';
import { type EmployerFacts, elsewhere, employerKey } from './employer.js';
import type { Lead, LeadAct } from './lead.js';

// Norms of what may be taken up at all 受案范围: limitation, competence, who may complain. 劳动保障监察条例 arts. 13, 20.

type LeadGate = Gate<Lead>;
type LeadCheck = Check<Lead, LeadAct>;
type At = Moment<Lead>;

const shared = { edition: 1, level: 'flags', clauses: ['PEN12-06'] } as const;

const limitation = (at: At): Verdict => {
  const { registered } = at.state;
  // that it was accepted unregistered is another norm's; how old the matter was, nobody knows
  return registered ? limitationVerdict(at, registered, registered.on) : unknown('线索登记');
};

/** 二年时效: what ended more than two years before anybody heard of it is not taken up. */
export const acceptedWithinLimitation: LeadGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-05.acceptedWithinLimitation',
  basis: '劳动保障监察条例#20',
  says: '违法行为终了后二年内未被发现、举报、投诉的，不再查处；连续或者继续的，自终了之日起算。',
  acts: ['AcceptLead'],
  judge: limitation,
};

/** 以超过时效为由不予受理的，应当确已超过. */
export const refusedForLimitationOnlyIfPassed: LeadCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-05.refusedForLimitationOnlyIfPassed',
  basis: '劳动保障监察条例#20',
  says: '以超过二年为由不予受理的，违法行为终了之日应当确已超过二年。',
  acts: ['RefuseLead'],
  judge(act, at) {
    if (act.act !== 'RefuseLead' || act.ground !== 'limitationPassed') return met();
    const inTime = limitation(at);
    if (inTime.is === 'unknown') return inTime;
    return inTime.is === 'unmet' ? met(...inTime.seen) : unmet(...inTime.by);
  },
};

/** 用工所在地管辖, unless a higher bureau passed it down or appointed this one. */
export const acceptedWhereCompetent: LeadGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-07.acceptedWhereCompetent',
  basis: '劳动保障监察条例#13',
  says: '对用人单位的监察由用工所在地的劳动保障行政部门管辖，上级交办或者指定管辖的除外。',
  acts: ['AcceptLead'],
  judge(at) {
    const { registered } = at.state;
    if (!registered) return unknown('线索登记');
    const { employer, source } = registered.data;
    if (source === 'referral') return met(registered.id);
    if (employer.workplace === null) return unknown('用工所在地');
    if (at.region === undefined) return unknown('办案机关的行政区划');
    return isCompetentFor(at.region, employer.workplace) ? met(registered.id) : unmet(registered.id);
  },
};

/** 超龄劳动者的投诉应当受理. */
export const overAgeIsHeard: LeadCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-38.overAgeIsHeard',
  basis: '超龄劳动者基本权益保障暂行规定#19',
  says: '超龄劳动者就加班、最低工资、劳动报酬支付的投诉，不得以超过法定退休年龄为由不予受理。',
  acts: ['RefuseLead'],
  judge(act, at) {
    if (act.act !== 'RefuseLead' || act.ground !== 'overAge' || at.on < overAgeHeard.from) return met();
    const { registered } = at.state;
    if (!registered) return absent(at, '线索登记', 'RegisterLead');
    return registered.data.matters.some(({ kind }) => overAgeHeard.matters.includes(kind))
      ? unmet(registered.id)
      : met(registered.id);
  },
};

const leadElsewhere = (at: At) => {
  const { registered } = at.state;
  return registered && elsewhere(at, employerKey(registered.data.employer));
};

/** 重复投诉: shown while somebody else is at work on the same employer for the same. */
export const notHeardTwice: LeadGate = {
  ...shared,
  level: 'hints',
  kind: 'gate',
  id: 'INS-06.notHeardTwice',
  basis: '关于实施《劳动保障监察条例》若干规定#18',
  says: '同一用人单位的同一事项已有在办线索或者案件的，并案办理，不重复立案。',
  acts: ['AcceptLead'],
  judge: (at) => overlapping(at, leadElsewhere(at)?.open),
};

/** 已引导仲裁、诉讼: shown where the same was told to go to arbitration or to court before. */
export const notSentElsewhereBefore: LeadGate = {
  ...shared,
  level: 'hints',
  kind: 'gate',
  id: 'INS-06.notSentElsewhereBefore',
  basis: '劳动保障监察条例#21',
  says: '同一事项此前已告知通过仲裁、诉讼处理的，受理前应当核对其进展。',
  acts: ['AcceptLead'],
  judge: (at) => overlapping(at, leadElsewhere(at)?.sentElsewhere),
};

function overlapping(at: At, known: EmployerFacts['open'] | undefined): Verdict {
  const { registered } = at.state;
  if (!registered) return absent(at, '线索登记', 'RegisterLead');
  if (!known) return unknown('同一用人单位的其他线索和案件');
  const kinds = registered.data.matters.map(({ kind }) => kind);
  const same = known.filter(({ matters }) => matters.some((matter) => kinds.includes(matter)));
  return same.length === 0 ? met(registered.id) : unmet(registered.id);
}

export const intakeGates = [acceptedWithinLimitation, acceptedWhereCompetent, notHeardTwice, notSentElsewhereBefore];
export const intakeChecks = [refusedForLimitationOnlyIfPassed, overAgeIsHeard];
