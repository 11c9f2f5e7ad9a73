import type { ActRow } from '#platform';
import type { CaseAct, LeadAct } from '../domain/index.js';
import { atIntake, byBureauLeader, byInspectors, byReviewers, bySystem, byTeamLeader, ours } from './act-sides.js';
import * as cases from './dto/case-acts.dto.js';
import { GiveOpinionDto } from './dto/disposition.dto.js';
import { ReasonedDto } from './dto/shared.dto.js';
import * as leads from './dto/lead-acts.dto.js';
import { workerRows } from './worker-rows.js';
import { courseRows, outcomeRows } from './course-rows.js';
import { decisionRows, hearingRows } from './decision-rows.js';
import { dispositionRows, noticeRows, serviceRows } from './proceeding-rows.js';

// The act table of inspection: one row per act. Routes, OpenAPI, act logs, next acts and forms are read off it.

export const leadActs: readonly ActRow<LeadAct['act']>[] = [
  {
    act: 'RegisterLead',
    zh: '登记线索',
    side: 'received',
    creates: true,
    outsider: 'party',
    roles: ['intakeClerk', 'inspector', 'teamLeader'],
    input: leads.RegisterLeadDto,
    record: '举报投诉登记表',
  },
  { ...atIntake, act: 'AcceptLead', zh: '受理', input: leads.AcceptLeadDto, record: '投诉受理通知书' },
  { ...atIntake, act: 'RefuseLead', zh: '不予受理', input: leads.RefuseLeadDto, record: '不予受理告知书' },
  { ...atIntake, act: 'TransferLead', zh: '移送', input: leads.TransferLeadDto, record: '案件移送函' },
  { ...bySystem, act: 'TakeUpLead', zh: '并入案件', input: leads.TakeUpLeadDto },
  { ...bySystem, act: 'ReleaseLead', zh: '退出案件', input: leads.ReleaseLeadDto },
];

export const caseActs: readonly ActRow<CaseAct['act']>[] = [
  { ...atIntake, act: 'OpenCase', zh: '建案', creates: true, input: cases.OpenCaseDto, record: null },
  { ...byInspectors, act: 'ProposeFiling', zh: '立案呈批', input: cases.ProposeFilingDto, record: '立案审批表' },
  { ...byReviewers, act: 'ReviewFiling', zh: '立案审核', input: GiveOpinionDto, record: '立案审批表' },
  { ...byTeamLeader, act: 'FileCase', zh: '批准立案', input: cases.FileCaseDto, record: '立案审批表' },
  { ...byTeamLeader, act: 'DeclineFiling', zh: '不予立案', input: ReasonedDto, record: '不予立案审批表' },
  { ...byInspectors, act: 'HoldInterview', zh: '询问', field: true, input: cases.HoldInterviewDto, record: '询问笔录' },
  {
    ...byInspectors,
    act: 'InspectSite',
    zh: '现场检查',
    field: true,
    input: cases.InspectSiteDto,
    record: '现场检查笔录',
  },
  {
    ...byInspectors,
    act: 'CollectEvidence',
    zh: '收集证据',
    field: true,
    input: cases.CollectEvidenceDto,
    record: '证据提取单',
  },
  {
    ...byInspectors,
    act: 'OrderRectification',
    zh: '责令限期改正',
    input: cases.OrderRectificationDto,
    record: '限期改正指令书',
  },
  {
    ...byInspectors,
    act: 'ServeRectificationOrder',
    zh: '送达限期改正指令书',
    field: true,
    input: cases.ServeRectificationOrderDto,
    record: '送达回证',
  },
  {
    ...byInspectors,
    act: 'VerifyRectification',
    zh: '复查改正情况',
    field: true,
    input: cases.VerifyRectificationDto,
    record: '整改复查记录',
  },
  {
    ...byInspectors,
    act: 'ConcludeInvestigation',
    zh: '调查终结',
    input: cases.ConcludeInvestigationDto,
    record: '调查终结报告',
  },
  ...dispositionRows,
  ...noticeRows,
  ...hearingRows,
  ...decisionRows,
  ...serviceRows,
  ...workerRows,
  ...courseRows,
  ...outcomeRows,
  { ...byBureauLeader, act: 'RevokeFiling', zh: '撤销立案', input: ReasonedDto, record: '撤销立案审批表' },
  { ...byInspectors, act: 'ProposeClosure', zh: '结案呈批', input: cases.CloseCaseDto, record: '结案审批表' },
  { ...byReviewers, act: 'ReviewClosure', zh: '结案审核', input: GiveOpinionDto, record: '结案审批表' },
  { ...byTeamLeader, act: 'EndorseClosure', zh: '结案大队意见', input: GiveOpinionDto, record: '结案审批表' },
  { ...byBureauLeader, act: 'CloseCase', zh: '结案', input: cases.CloseCaseDto, record: '结案审批表' },
  {
    ...ours,
    roles: ['inspector', 'archivist'],
    act: 'ArchiveCase',
    zh: '归档',
    input: cases.ArchiveCaseDto,
    record: '卷内目录',
  },
];
