import {
  type Check,
  type Fact,
  type Gate,
  type Moment,
  type Norms,
  type PersonId,
  type Verdict,
  last,
  met,
  plusDays,
  unknown,
  unlockedBy,
  unmet,
} from '#kernel';
import { type Finding, type FindingAct, type FindingState, answeringFor, findingState, involvedIn } from './finding.js';

// Norms of a review. They are the rules of this procedure, not of a statute: whoever is to answer is heard, nobody judges his
// own doing, what is grave is not dismissed by one person alone, and an appeal is decided by somebody else.

type FindingGate = Gate<Finding>;
type FindingCheck = Check<Finding, FindingAct>;
type At = Moment<Finding>;

const rules = '追责核查规则（本系统）';
const shared = { edition: 1, level: 'bars', clauses: [] } as const;

const actors = ({ doneBy }: At): readonly PersonId[] | undefined =>
  typeof doneBy === 'object' && 'officers' in doneBy ? doneBy.officers : undefined;
const recorders = (fact: Fact | undefined): readonly PersonId[] =>
  fact && typeof fact.doneBy === 'object' && 'officers' in fact.doneBy ? fact.doneBy.officers : [];

const inState = (at: At, states: readonly FindingState[], ...opening: readonly FindingAct['act'][]): Verdict =>
  states.includes(findingState(at.state)) ? met() : opening.length > 0 ? unlockedBy(...opening) : unmet();

/** 尚未作出结论: what was decided, dismissed or withdrawn is not decided again. */
export const stillOpen: FindingGate = {
  ...shared,
  kind: 'gate',
  id: 'ACC-01.stillOpen',
  basis: `${rules}#1`,
  says: '线索已经认定、排除或者撤回的，不再要求说明、作出认定。',
  acts: ['RequestExplanation', 'GiveExplanation', 'UpholdFinding', 'DismissFinding'],
  judge: (at) => inState(at, ['raised', 'asked', 'explained']),
};

/** 回避: nobody reviews what he had a part in, answering for it or not. */
export const notOwnFinding: FindingCheck = {
  ...shared,
  kind: 'check',
  id: 'ACC-02.notOwnFinding',
  basis: `${rules}#2`,
  says: '参与过线索所涉行为的人员，不得核查、认定、排除该线索，也不得处理对它的申诉。',
  acts: [
    'RequestExplanation',
    'UpholdFinding',
    'DismissFinding',
    'ConfirmDismissal',
    'RequireCorrection',
    'DecideAppeal',
  ],
  judge(_, at) {
    const officers = actors(at);
    if (!officers) return unknown('核查人员');
    const involved = involvedIn(at.state);
    return officers.some((officer) => involved.includes(officer)) ? unmet() : met();
  },
  limits: ({ state }) => ({ doneBy: { except: involvedIn(state) } }),
};

export const byWhoAnswers: FindingCheck = {
  ...shared,
  kind: 'check',
  id: 'ACC-03.byWhoAnswers',
  basis: `${rules}#3`,
  says: '说明、整改和申诉由责任人员本人作出。',
  acts: ['GiveExplanation', 'RecordCorrection', 'AppealFinding'],
  judge(_, at) {
    const officers = actors(at);
    if (!officers) return unknown('责任人员');
    const answering = answeringFor(at.state);
    return officers.every((officer) => answering.includes(officer)) ? met() : unmet();
  },
  limits: ({ state }) => ({ doneBy: { among: answeringFor(state) } }),
};

/** 先听取说明: upheld only after whoever answers was heard, or asked and let the day pass. */
export const heardFirst: FindingGate = {
  ...shared,
  kind: 'gate',
  id: 'ACC-04.heardFirst',
  basis: `${rules}#4`,
  says: '认定线索成立前，应当听取责任人员的说明；要求说明而逾期不说明的，可以认定。',
  acts: ['UpholdFinding'],
  judge(at) {
    const given = last(at.state, 'ExplanationGiven');
    if (given) return met(given.id);
    const asked = last(at.state, 'ExplanationRequested');
    if (!asked) return answeringFor(at.state).length === 0 ? met() : unlockedBy('RequestExplanation');
    if (at.on > asked.data.answerBy) return met(asked.id);
    return { is: 'unmet', seen: [asked.id], unlockedBy: ['GiveExplanation'] };
  },
};

export const upheldFirst: FindingGate = {
  ...shared,
  kind: 'gate',
  id: 'ACC-05.upheldFirst',
  basis: `${rules}#5`,
  says: '整改、申诉针对已经认定成立的线索。',
  acts: ['RequireCorrection', 'RecordCorrection', 'AppealFinding'],
  judge: (at) => inState(at, ['upheld'], 'UpholdFinding'),
};

export const correctionRequired: FindingGate = {
  ...shared,
  kind: 'gate',
  id: 'ACC-05.correctionRequired',
  basis: `${rules}#5`,
  says: '整改情况针对已经提出的整改要求。',
  acts: ['RecordCorrection'],
  judge({ state }) {
    const required = last(state, 'CorrectionRequired');
    return required ? met(required.id) : unlockedBy('RequireCorrection');
  },
};

export const dismissalPending: FindingGate = {
  ...shared,
  kind: 'gate',
  id: 'ACC-06.dismissalPending',
  basis: `${rules}#6`,
  says: '复核针对已经提出而尚未生效的不成立意见。',
  acts: ['ConfirmDismissal'],
  judge: (at) => inState(at, ['dismissing'], 'DismissFinding'),
};

/** 重大线索双人排除. */
export const confirmedByAnother: FindingCheck = {
  ...shared,
  kind: 'check',
  id: 'ACC-06.confirmedByAnother',
  basis: `${rules}#6`,
  says: '重大线索认定不成立，应当由另一名人员复核。',
  acts: ['ConfirmDismissal'],
  judge: (_, at) => byAnother(at, dismissal(at)),
  limits: (at) => ({ doneBy: { except: recorders(dismissal(at)) } }),
};

export const appealed: FindingGate = {
  ...shared,
  kind: 'gate',
  id: 'ACC-07.appealed',
  basis: `${rules}#7`,
  says: '处理申诉以责任人员已经提出申诉为前提。',
  acts: ['DecideAppeal'],
  judge: (at) => inState(at, ['appealed'], 'AppealFinding'),
};

/** 申诉由原认定人以外的人员处理. */
export const appealDecidedByAnother: FindingCheck = {
  ...shared,
  kind: 'check',
  id: 'ACC-07.appealDecidedByAnother',
  basis: `${rules}#7`,
  says: '申诉应当由原认定人员以外的人员处理。',
  acts: ['DecideAppeal'],
  judge: (_, at) => byAnother(at, last(at.state, 'FindingUpheld')),
  limits: ({ state }) => ({ doneBy: { except: recorders(last(state, 'FindingUpheld')) } }),
};

/** 说明的期限: a day still to come, so that nobody is held not to have answered on the day he was asked. */
export const timeToAnswer: FindingCheck = {
  ...shared,
  kind: 'check',
  id: 'ACC-04.timeToAnswer',
  basis: `${rules}#4`,
  says: '要求说明应当留出时间，说明的最后一日晚于要求之日。',
  acts: ['RequestExplanation'],
  judge: (act, { on }) => ('answerBy' in act && act.answerBy <= on ? unmet() : met()),
  limits: ({ on }) => ({ answerBy: { min: plusDays(on, 1) } }),
};

/** The dismissal that waits for a second person. */
function dismissal({ state }: At): Fact | undefined {
  const [dismissed, decided] = [last(state, 'FindingDismissed'), last(state, 'AppealDecided')];
  return decided && (!dismissed || decided.version > dismissed.version) ? decided : dismissed;
}

function byAnother(at: At, earlier: Fact | undefined): Verdict {
  const officers = actors(at);
  if (!officers) return unknown('核查人员');
  const before = recorders(earlier);
  return officers.some((officer) => before.includes(officer)) ? unmet(...(earlier ? [earlier.id] : [])) : met();
}

export const findingNorms: Norms<Finding, FindingAct> = {
  gates: [stillOpen, heardFirst, upheldFirst, correctionRequired, dismissalPending, appealed],
  checks: [notOwnFinding, byWhoAnswers, timeToAnswer, confirmedByAnother, appealDecidedByAnother],
};
