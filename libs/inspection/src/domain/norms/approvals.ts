import { type Fact, absent, last, met, unknown, unmet } from '#kernel';
import { isAfter } from '../case.js';
import { officersOf } from '../officers.js';
import type { Opinion } from '../vocabulary.js';
import { type At, type CaseCheck, type CaseGate, longyao } from './shared.js';

// Norms of the opinions before a case is filed and before it is closed: 承办人 → 审核人员 → 负责人, each an opinion of its own.
// They are the county's habit; the statute asks for the leader's decision alone.

const habit = { edition: 1, basis: longyao, level: 'hints', clauses: ['PEN12-06'] } as const;

/** 立案先经审核. */
export const filingReviewedFirst: CaseGate = {
  ...habit,
  kind: 'gate',
  id: 'INS-04.filingReviewedFirst',
  says: '立案审批表先由监察大队审核人员填写意见，再报大队长决定。',
  acts: ['FileCase', 'DeclineFiling'],
  judge: (at) =>
    opinionOn(at, last(at.state, 'FilingProposed'), [['立案审核意见', 'ReviewFiling', at.state.FilingReviewed]]),
};

/** 结案先经审核人员和大队长. */
export const closureReviewedFirst: CaseGate = {
  ...habit,
  kind: 'gate',
  id: 'INS-37.closureReviewedFirst',
  says: '结案审批表先由监察大队审核人员、大队长填写意见，再报局领导批准。',
  acts: ['CloseCase'],
  judge: (at) =>
    opinionOn(at, last(at.state, 'ClosureProposed'), [
      ['结案审核意见', 'ReviewClosure', at.state.ClosureReviewed],
      ['大队长的结案意见', 'EndorseClosure', at.state.ClosureEndorsed],
    ]),
};

type Given = Fact<{ type: string; data: { opinion: Opinion | null } } & Fact>;
type Step = readonly [what: string, act: 'ReviewFiling' | 'ReviewClosure' | 'EndorseClosure', given: readonly Given[]];

/** Each opinion was given on the proposal that counts, and none of them is against it. */
function opinionOn(at: At, proposal: Fact | undefined, steps: readonly Step[]) {
  if (!proposal) return met();
  const latest = steps.map(([what, act, given]) => ({
    what,
    act,
    opinion: given.findLast((opinion) => isAfter(opinion, proposal)),
  }));
  const against = latest.find(({ opinion }) => opinion?.data.opinion === 'disagree');
  if (against) return unmet(against.opinion!.id);
  const lacking = latest.find(({ opinion }) => !opinion);
  return lacking ? absent(at, lacking.what, lacking.act) : met(...latest.map(({ opinion }) => opinion!.id));
}

/** 审核与承办分离: whoever proposes does not review his own proposal. */
export const approvalReviewedByAnother: CaseCheck = {
  ...habit,
  kind: 'check',
  id: 'INS-04.approvalReviewedByAnother',
  says: '立案、结案审批表由呈批人以外的人员审核。',
  acts: ['ReviewFiling', 'ReviewClosure'],
  judge(act, at) {
    const proposal = last(at.state, act.act === 'ReviewFiling' ? 'FilingProposed' : 'ClosureProposed');
    if (!proposal) return met();
    const [proposing, reviewing] = [officersOf(proposal.doneBy), officersOf(at.doneBy)];
    if (!proposing || !reviewing) return unknown('呈批人、审核人员');
    return reviewing.some((person) => proposing.includes(person)) ? unmet(proposal.id) : met(proposal.id);
  },
};

export const approvalGates = [filingReviewedFirst, closureReviewedFirst];
export const approvalChecks = [approvalReviewedByAnother];
