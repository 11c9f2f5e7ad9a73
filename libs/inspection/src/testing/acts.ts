import type { BureauCode, EventId, FileHash, LocalDate, PersonId, Sealed, StreamId, SubjectId } from '#kernel';
import { type Happening, happened, specification } from '#kernel/testing';
import { clocksUnder } from '#law';
import {
  type CaseAct,
  type CaseEvent,
  type Employer,
  type LeadAct,
  type LeadEvent,
  type Matter,
  caseClocks,
  caseEventTypes,
  caseNorms,
  inspectionCase,
  lead,
  leadClocks,
  leadEventTypes,
  leadKey,
  leadNorms,
  officerKey,
} from '../domain/index.js';

// Acts in the simplest form that the law has nothing to say against; a spec changes what it is about.

const person = (n: number) => `5b0e9d0c-0000-5000-8000-${String(n).padStart(12, '0')}` as PersonId;
export const firstOfficer = person(1);
export const secondOfficer = person(2);
export const theTeamLeader = person(3);
export const theBureauLeader = person(4);
export const anotherBureauLeader = person(5);
export const theLegalReviewer = person(6);

/** Free text as it is stored; nobody reads it here. */
export const aSealedReason: Sealed<string> = { subject: 'test' as SubjectId, sealed: '' };
export const aDocument = '0a'.repeat(32) as FileHash;
export const aLead = 'inspection-lead-5b0e9d0c-0000-5000-8000-0000000000a1' as StreamId;
export const anotherLead = 'inspection-lead-5b0e9d0c-0000-5000-8000-0000000000a2' as StreamId;
export const aCase = 'inspection-case-5b0e9d0c-0000-5000-8000-0000000000c1' as StreamId;
export const anotherCase = 'inspection-case-5b0e9d0c-0000-5000-8000-0000000000c2' as StreamId;

const employer: Employer = { name: '测试甲公司', creditCode: null, workplace: '990101' as BureauCode };
const matters: readonly Matter[] = [{ kind: 'wageArrears', endedOn: null, continues: true, workers: 3, amount: null }];

type ActOf<A extends { act: string }, Name extends A['act']> = Extract<A, { act: Name }>;
type Change<A extends { act: string }, Name extends A['act']> = Partial<Omit<ActOf<A, Name>, 'act'>>;
const template =
  <A extends { act: string }>() =>
  <Name extends A['act']>(usual: ActOf<A, Name>) =>
  (change: Change<A, Name> = {}): ActOf<A, Name> => ({ ...usual, ...change });

const leadAct = template<LeadAct>();
export const register = leadAct<'RegisterLead'>({
  act: 'RegisterLead',
  source: 'complaint',
  employer,
  matters,
  informant: null,
  informantSecret: false,
  account: null,
  unit: '测试县劳动保障监察大队',
  document: aDocument,
});
export const accept = leadAct<'AcceptLead'>({ act: 'AcceptLead', document: aDocument });
export const refuse = leadAct<'RefuseLead'>({
  act: 'RefuseLead',
  ground: 'notCompetent',
  reason: aSealedReason,
  notice: aDocument,
});
export const transfer = leadAct<'TransferLead'>({
  act: 'TransferLead',
  to: '邻县人力资源和社会保障局',
  reason: aSealedReason,
  letter: aDocument,
});
export const takeUp = leadAct<'TakeUpLead'>({ act: 'TakeUpLead', inspectionCase: aCase });
export const release = leadAct<'ReleaseLead'>({ act: 'ReleaseLead', inspectionCase: aCase, reason: '线索并入另案' });

export const caseAct = template<CaseAct>();
export const open = caseAct<'OpenCase'>({
  act: 'OpenCase',
  leads: [aLead],
  employer,
  matters,
  unit: '测试县劳动保障监察大队',
  coverage: 'complete',
  splitFrom: null,
});
export const proposeFiling = caseAct<'ProposeFiling'>({
  act: 'ProposeFiling',
  reason: null,
  officers: [firstOfficer, secondOfficer],
  document: aDocument,
});
export const file = caseAct<'FileCase'>({
  act: 'FileCase',
  number: '监立〔2026〕41号',
  officers: [firstOfficer, secondOfficer],
  document: aDocument,
});
export const declineFiling = caseAct<'DeclineFiling'>({
  act: 'DeclineFiling',
  reason: aSealedReason,
  document: aDocument,
});
export const interview = caseAct<'HoldInterview'>({
  act: 'HoldInterview',
  interviewee: null,
  capacity: 'worker',
  place: null,
  credentialsShown: true,
  rightsTold: true,
  document: aDocument,
});
export const inspect = caseAct<'InspectSite'>({
  act: 'InspectSite',
  place: '测试甲公司厂区',
  credentialsShown: true,
  found: null,
  document: aDocument,
});
export const collect = caseAct<'CollectEvidence'>({
  act: 'CollectEvidence',
  kind: 'documentary',
  name: '工资表',
  origin: '测试甲公司',
  comparedWithOriginal: true,
  document: aDocument,
});
export const order = caseAct<'OrderRectification'>({
  act: 'OrderRectification',
  number: '监令〔2026〕7号',
  demands: [{ matter: 'wageArrears', demand: '支付拖欠的工资' }],
  rectifyBy: '2026-03-20' as LocalDate,
  document: aDocument,
});
export const serve = caseAct<'ServeRectificationOrder'>({
  act: 'ServeRectificationOrder',
  order: 'none' as EventId,
  method: 'direct',
  document: aDocument,
});
export const verify = caseAct<'VerifyRectification'>({
  act: 'VerifyRectification',
  order: 'none' as EventId,
  outcome: 'rectified',
  remarks: null,
  document: aDocument,
});
export const conclude = caseAct<'ConcludeInvestigation'>({
  act: 'ConcludeInvestigation',
  proposal: 'closeRectified',
  minor: false,
  report: null,
  document: aDocument,
});
export const revoke = caseAct<'RevokeFiling'>({ act: 'RevokeFiling', reason: aSealedReason, document: aDocument });
export const proposeClosure = caseAct<'ProposeClosure'>({
  act: 'ProposeClosure',
  ground: 'rectified',
  document: aDocument,
});
export const close = caseAct<'CloseCase'>({ act: 'CloseCase', ground: 'rectified', document: aDocument });
export const archive = caseAct<'ArchiveCase'>({ act: 'ArchiveCase', volumes: 1, catalogue: aDocument });

/** The act as it stands in the record afterwards. */
export const done = (act: CaseAct, day: string, time?: string): Happening<CaseEvent> =>
  happened(inspectionCase.decide(act)[0]!, day, time);
export const doneToLead = (act: LeadAct, day: string, time?: string): Happening<LeadEvent> =>
  happened(lead.decide(act)[0]!, day, time);

export const given = specification({
  procedure: inspectionCase,
  norms: caseNorms,
  types: caseEventTypes,
  clocksOf: clocksUnder(caseClocks),
});
export const givenLead = specification({
  procedure: lead,
  norms: leadNorms,
  types: leadEventTypes,
  clocksOf: clocksUnder(leadClocks),
});

/** The officer register on the day: each with a credential and the role of their name. */
export const theRegister = {
  [officerKey(firstOfficer)]: { unit: null, roles: ['inspector'], credential: valid('2026-12-31') },
  [officerKey(secondOfficer)]: { unit: null, roles: ['inspector'], credential: valid('2026-12-31') },
  [officerKey(theTeamLeader)]: { unit: null, roles: ['teamLeader'], credential: valid('2026-12-31') },
  [officerKey(theBureauLeader)]: { unit: null, roles: ['bureauLeader'], credential: null },
  [officerKey(anotherBureauLeader)]: { unit: null, roles: ['bureauLeader'], credential: null },
  [officerKey(theLegalReviewer)]: { unit: null, roles: ['legalReviewer'], credential: null },
};

/** A credential that was valid from the beginning of 2024 to the given last day. */
export function valid(validTo: string, validFrom = '2024-01-01') {
  return { number: '测试0001', validFrom, validTo };
}

export const leadIs = (stage: string, stream = aLead) => ({ [leadKey(stream)]: { stage, people: [] } });
