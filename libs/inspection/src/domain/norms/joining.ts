import { type StreamId, absent, excludes, last, met, unknown, unmet } from '#kernel';
import { caseKey } from '../case.js';
import { elsewhere, employerKey, employerStream } from '../employer.js';
import { type CaseFacts, splitsFor } from '../other-cases.js';
import { joinedElsewhere } from '../readings.js';
import { actsOfHandling } from './closure.js';
import { type At, type CaseCheck, type CaseGate, longyao } from './shared.js';

// Norms of joining and splitting 并案、分案. No statute on labour inspection was found that says them: they are how the
// county works, unverified.

const shared = { edition: 1, basis: longyao, level: 'bars', clauses: ['PEN12-06'] } as const;

const factsOf = (at: At, stream: StreamId): CaseFacts | undefined =>
  at.facts.get(caseKey(stream)) as CaseFacts | undefined;

/** 并入他案后不再单独处理: the case that it was joined to is where it is worked. */
export const workedWhereJoined: CaseGate = {
  ...shared,
  kind: 'gate',
  id: 'INS-37.workedWhereJoined',
  says: '已经并入其他案件的，在所并入的案件中处理，本案不再调查处理。',
  acts: [...actsOfHandling, 'ProposeFiling', 'FileCase', 'DeclineFiling'],
  judge: ({ state }) => excludes(joinedElsewhere(state)),
};

/** 并案的范围: open cases of the bureau about the same employer, each joined to one case only. */
export const joinsOpenCases: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-37.joinsOpenCases',
  says: '并案限于本机关办理的同一用人单位的其他未结案件，一件案件只并入一件案件。',
  acts: ['JoinCases'],
  judge(act, at) {
    if (act.act !== 'JoinCases') return met();
    if (act.cases === null) return unknown('并入的案件');
    const opened = last(at.state, 'CaseOpened');
    if (!opened) return absent(at, '建案', 'OpenCase');
    const others = act.cases.map((stream) => factsOf(at, stream));
    const employer = employerStream(opened.data.employer);
    const fits = ({ bureau, employer: of, isOpen, joinedInto }: CaseFacts) =>
      (at.region === undefined || bureau === at.region) && of === employer && isOpen && joinedInto === null;
    if (others.some((other) => other && !fits(other))) return unmet(opened.id);
    return others.includes(undefined) ? unknown('并入的案件的办理情况') : met();
  },
  limits(at) {
    const opened = last(at.state, 'CaseOpened');
    const known = opened && elsewhere(at, employerKey(opened.data.employer));
    const cases = (known?.open ?? []).filter(({ stream }) => stream.startsWith('inspection-case-'));
    return { cases: { among: cases.map(({ stream }) => stream) } };
  },
};

/** 分案的范围: matters of this case, whoever of its employers they are about. */
export const splitsOwnMatters: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-37.splitsOwnMatters',
  says: '分出的违法事项应当是本案的违法事项。',
  acts: ['SplitCase'],
  judge(act, at) {
    if (act.act !== 'SplitCase') return met();
    const opened = last(at.state, 'CaseOpened');
    if (!opened) return absent(at, '建案', 'OpenCase');
    if (act.matters === null) return unknown('分出的违法事项');
    const own = opened.data.matters.map(({ kind }) => kind);
    return act.matters.every(({ kind }) => own.includes(kind)) ? met(opened.id) : unmet(opened.id);
  },
  limits: ({ state }) => ({
    'matters.kind': { among: (last(state, 'CaseOpened')?.data.matters ?? []).map(({ kind }) => kind) },
  }),
};

/** 先分案后建案: the new case is what the old one was split into, and is opened once. */
export const splitBeforeOpened: CaseCheck = {
  ...shared,
  kind: 'check',
  id: 'INS-37.splitBeforeOpened',
  says: '由分案建案的，原案应当已经作出分案决定，用人单位和违法事项与其一致，且只建一件案件。',
  acts: ['OpenCase'],
  judge(act, at) {
    if (act.act !== 'OpenCase' || !act.splitFrom) return met();
    const from = factsOf(at, act.splitFrom);
    if (!from) return unknown('原案的办理情况');
    if (at.region !== undefined && from.bureau !== at.region) return unmet();
    const free = splitsFor(from, act).filter(({ openedAs }) => openedAs === null);
    return free.length > 0 ? met() : absent(at, '原案的分案', 'SplitCase');
  },
};

export const joiningGates = [workedWhereJoined];
export const joiningChecks = [joinsOpenCases, splitsOwnMatters, splitBeforeOpened];
