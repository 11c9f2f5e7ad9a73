import { type Check, type Moment, absent, met, plusDays, unknown, unmet } from '#kernel';
import type { CaseAct, InspectionCase } from '../case.js';
import { credentialHolders, credentialed, officersOf } from '../officers.js';
import { idsOf, ofNamed } from './shared.js';

// Norms of investigation and rectification 调查、责令改正: two credentialed officers, credentials shown, a record made.

type CaseCheck = Check<InspectionCase, CaseAct>;
type At = Moment<InspectionCase>;

/** 不少于两人: an interview or inspection is the work of two distinct persons. */
export const twoOfficers: CaseCheck = {
  kind: 'check',
  id: 'INS-01.twoOfficers',
  edition: 1,
  basis: '行政处罚法#42',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '调查、检查由两名以上行政执法人员进行。',
  acts: ['HoldInterview', 'InspectSite', 'VerifyRectification'],
  judge(_, at) {
    const officers = officersOf(at.doneBy);
    if (!officers) return unknown('执法人员');
    return officers.length < 2 ? unmet() : met();
  },
  limits: () => ({ doneBy: { least: 2 } }),
};

/** 具有行政执法资格: everyone who investigates holds a credential that is valid on the day. */
export const credentialValid: CaseCheck = {
  kind: 'check',
  id: 'INS-01.credentialValid',
  edition: 1,
  basis: '行政处罚法#42',
  level: 'bars',
  clauses: ['PEN12-04'],
  says: '调查、检查人员应当持有当日有效的行政执法证件。',
  acts: ['HoldInterview', 'InspectSite', 'VerifyRectification'],
  judge(_, at) {
    const officers = officersOf(at.doneBy);
    return officers ? credentialed(at, officers) : unknown('执法人员');
  },
  limits: (at) => ({ doneBy: { among: credentialHolders(at) } }),
};

/** 主动出示执法证件. */
export const credentialsShown: CaseCheck = {
  kind: 'check',
  id: 'INS-02.credentialsShown',
  edition: 1,
  basis: '行政处罚法#55',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '调查、检查时应当主动出示执法证件。',
  acts: ['HoldInterview', 'InspectSite'],
  judge(act) {
    if (act.act !== 'HoldInterview' && act.act !== 'InspectSite') return met();
    if (act.credentialsShown === null) return unknown('是否出示执法证件');
    return act.credentialsShown ? met() : unmet();
  },
};

/** 制作笔录: an interview or inspection leaves a record, a scan of which is in the file. */
export const recordMade: CaseCheck = {
  kind: 'check',
  id: 'INS-02.recordMade',
  edition: 1,
  basis: '劳动保障监察条例#16',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '询问、检查应当制作笔录。',
  acts: ['HoldInterview', 'InspectSite'],
  judge: (act, at) => documented(act, at, '笔录'),
};

/** 全过程记录: what the procedure does is documented and kept. */
export const documentKept: CaseCheck = {
  kind: 'check',
  id: 'INS-33.documentKept',
  edition: 1,
  basis: '行政处罚法#47',
  level: 'hints',
  clauses: ['PEN12-06'],
  says: '执法全过程以文字、音像等形式记录并归档保存。',
  acts: [
    'CollectEvidence',
    'OrderRectification',
    'ServeRectificationOrder',
    'VerifyRectification',
    'ConcludeInvestigation',
    'GivePriorNotice',
    'ReexamineStatement',
    'NotifyHearingRight',
    'ScheduleHearing',
    'DecidePenalty',
    'MakeAdministrativeOrder',
    'DecideNoPenalty',
    'PenalizeOnTheSpot',
    'TransferCase',
    'ReferCrime',
  ],
  judge: (act, at) => documented(act, at, '文书或者音像记录'),
};

const documented = (act: CaseAct, at: At, what: string) => {
  if (!('document' in act)) return met();
  return act.document === null ? absent(at, what) : met();
};

/** 改正期限在责令之后. */
export const rectifiableInTime: CaseCheck = {
  kind: 'check',
  id: 'INS-21.rectifiableInTime',
  edition: 1,
  basis: '劳动保障监察条例#18',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '责令改正的期限应当晚于作出之日。',
  acts: ['OrderRectification'],
  judge(act, at) {
    if (act.act !== 'OrderRectification') return met();
    if (act.rectifyBy === null) return unknown('改正期限');
    return act.rectifyBy <= at.on ? unmet() : met();
  },
  limits: ({ on }) => ({ rectifyBy: { min: plusDays(on, 1) } }),
};

/** 送达、复查针对已作出的限期改正指令书. */
export const orderExists: CaseCheck = {
  kind: 'check',
  id: 'INS-21.orderExists',
  edition: 1,
  basis: '劳动保障监察条例#18',
  level: 'bars',
  clauses: ['PEN12-01'],
  says: '送达和复查应当针对本案已经作出的限期改正指令书。',
  acts: ['ServeRectificationOrder', 'VerifyRectification'],
  judge(act, at) {
    if (act.act !== 'ServeRectificationOrder' && act.act !== 'VerifyRectification') return met();
    return ofNamed(act.order, '所针对的限期改正指令书', (named) => {
      const order = at.state.RectificationOrdered.find(({ id }) => id === named);
      return order ? met(order.id) : absent(at, '限期改正指令书', 'OrderRectification');
    });
  },
  limits: ({ state }) => ({ order: { among: idsOf(state.RectificationOrdered) } }),
};

/** 送达后复查: a failure to rectify can only be found once the order has reached the employer. */
export const servedBeforeVerified: CaseCheck = {
  kind: 'check',
  id: 'INS-26.servedBeforeVerified',
  edition: 1,
  basis: '行政处罚法#61',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '限期改正指令书送达用人单位后，方可复查其改正情况。',
  acts: ['VerifyRectification'],
  judge(act, at) {
    if (act.act !== 'VerifyRectification') return met();
    return ofNamed(act.order, '所针对的限期改正指令书', (order) => {
      const service = at.state.RectificationOrderServed.find(({ data }) => data.order === order);
      return service ? met(service.id) : absent(at, '限期改正指令书的送达', 'ServeRectificationOrder');
    });
  },
};

export const investigationChecks = [
  twoOfficers,
  credentialValid,
  credentialsShown,
  recordMade,
  documentKept,
  rectifiableInTime,
  orderExists,
  servedBeforeVerified,
];
