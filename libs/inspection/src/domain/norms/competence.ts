import { absent, last, met, unknown, unmet } from '#kernel';
import { isCompetentFor, limitationVerdict } from '../competence.js';
import { receptionOf } from '../readings.js';
import type { CaseCheck, CaseGate } from './shared.js';

// Norms of what a case may be filed for 立案范围: limitation and competence. 劳动保障监察条例 arts. 13, 20.

const shared = { edition: 1, level: 'flags', clauses: ['PEN12-06'] } as const;

/** 二年时效, counted to the day on which the bureau first heard of the violation. */
export const filedWithinLimitation: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-05.filedWithinLimitation',
  basis: '劳动保障监察条例#20',
  says: '违法行为终了后二年内未被发现、举报、投诉的，不再立案查处。',
  acts: ['FileCase'],
  judge(at) {
    const opened = last(at.state, 'CaseOpened');
    return opened ? limitationVerdict(at, opened, receptionOf(opened).on) : absent(at, '建案', 'OpenCase');
  },
};

/** 用工所在地管辖, unless it was passed down or this bureau was appointed. */
export const openedWhereCompetent: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-07.openedWhereCompetent',
  basis: '劳动保障监察条例#13',
  says: '案件由用工所在地的劳动保障行政部门管辖，上级交办或者指定管辖的除外。',
  acts: ['OpenCase'],
  judge(act, at) {
    if (act.act !== 'OpenCase') return met();
    const { workplace } = act.employer;
    if (workplace === null) return unknown('用工所在地');
    if (at.region === undefined) return unknown('办案机关的行政区划');
    if (isCompetentFor(at.region, workplace)) return met();
    const sources = [...at.facts].filter(([key]) => key.startsWith('lead:')).map(([, value]) => sourceIn(value));
    if (sources.includes('referral')) return met();
    return sources.includes(undefined) ? unknown('是否上级交办或者指定管辖') : unmet();
  },
};

const sourceIn = (value: unknown): unknown => (value as { source?: unknown } | null)?.source;

export const competenceGates = [filedWithinLimitation];
export const competenceChecks = [openedWhereCompetent];
