import { type Check, type Gate, type Norms, absent, met, unmet } from '#kernel';
import { intakeChecks, intakeGates } from './intake-norms.js';
import { type Lead, type LeadAct, takenUpBy } from './lead.js';

// Norms of intake 线索受理.

type LeadGate = Gate<Lead>;
type LeadCheck = Check<Lead, LeadAct>;

const intake = '关于实施《劳动保障监察条例》若干规定#18';

export const registeredFirst: LeadGate = {
  kind: 'gate',
  id: 'INS-04.registeredFirst',
  edition: 1,
  basis: intake,
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '受理、不予受理、移送应当针对已经登记的线索。',
  acts: ['AcceptLead', 'RefuseLead', 'TransferLead'],
  judge: (at) => (at.state.registered ? met(at.state.registered.id) : absent(at, '线索登记', 'RegisterLead')),
};

/** 一次处理: a lead is accepted or refused once, and not after it was passed on. */
export const disposedOnce: LeadGate = {
  kind: 'gate',
  id: 'INS-04.disposedOnce',
  edition: 1,
  basis: intake,
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '线索已经受理、不予受理或者移送的，不再重复处理。',
  acts: ['AcceptLead', 'RefuseLead'],
  judge({ state }) {
    const disposed = state.accepted ?? state.refused ?? state.transferred;
    return disposed ? unmet(disposed.id) : met();
  },
};

/** 及时移送: what turns out not to be ours is passed on, even after acceptance, but not out of a case. */
export const transferableOnce: LeadGate = {
  kind: 'gate',
  id: 'INS-06.transferableOnce',
  edition: 1,
  basis: '劳动保障监察条例#18',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '线索已经不予受理、移送或者并入案件的，不再移送。',
  acts: ['TransferLead'],
  judge({ state }) {
    const use = takenUpBy(state) === undefined ? undefined : state.uses.at(-1);
    const ended = state.refused ?? state.transferred ?? use;
    return ended ? unmet(ended.id) : met();
  },
};

/** 书面告知投诉人: a refusal that concerns a known complainant is told in writing. */
export const refusalToldInWriting: LeadCheck = {
  kind: 'check',
  id: 'INS-06.refusalToldInWriting',
  edition: 1,
  basis: intake,
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '不予受理投诉的，应当书面通知投诉人。',
  acts: ['RefuseLead'],
  judge(act, at) {
    if (act.act !== 'RefuseLead') return met();
    const { registered } = at.state;
    if (registered && registered.data.source !== 'complaint') return met(registered.id);
    return act.notice ? met() : absent(at, '不予受理告知书');
  },
};

/** 一线索一案: a lead is worked by one case at a time, and only after it was accepted. */
export const acceptedBeforeTakenUp: LeadCheck = {
  kind: 'check',
  id: 'INS-04.acceptedBeforeTakenUp',
  edition: 1,
  basis: intake,
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '线索受理后方可并入案件，且只并入一件案件。',
  acts: ['TakeUpLead'],
  judge(act, at) {
    const { accepted, uses } = at.state;
    const current = takenUpBy(at.state);
    if (act.act === 'TakeUpLead' && current !== undefined && current !== act.inspectionCase)
      return unmet(...uses.slice(-1).map(({ id }) => id));
    return accepted ? met(accepted.id) : absent(at, '受理', 'AcceptLead');
  },
};

export const leadNorms: Norms<Lead, LeadAct> = {
  gates: [registeredFirst, disposedOnce, transferableOnce, ...intakeGates],
  checks: [refusalToldInWriting, acceptedBeforeTakenUp, ...intakeChecks],
};
