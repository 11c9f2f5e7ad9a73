import type { ActRow } from '#platform';
import type { CaseAct } from '../domain/index.js';
import { byBureauLeader, byInspectors, byLegalReviewer, byTeamLeader, fromParty, ours } from './act-sides.js';
import * as disposition from './dto/disposition.dto.js';
import * as notice from './dto/notice.dto.js';

// The act table from the disposition to the notice and its service.

/** Everybody who takes part in a deliberation gives his own opinion. */
const byAttendees = {
  ...ours,
  roles: ['inspector', 'teamLeader', 'legalReviewer', 'bureauLeader'],
  personal: true,
} as const;
const chair = { ...ours, roles: ['bureauLeader'] } as const;
const approvalForm = '案件处理报批表';
const deliberationRecord = '集体讨论记录';

export const dispositionRows: readonly ActRow<CaseAct['act']>[] = [
  {
    ...byInspectors,
    act: 'ProposeDisposition',
    zh: '案件处理报批',
    input: disposition.ProposeDispositionDto,
    record: approvalForm,
  },
  {
    ...byTeamLeader,
    act: 'GiveTeamOpinion',
    zh: '大队审核',
    input: disposition.OpinionOnProposalDto,
    record: approvalForm,
  },
  {
    ...byLegalReviewer,
    act: 'GiveLegalReview',
    zh: '法制审核',
    input: disposition.OpinionOnProposalDto,
    record: '法制审核意见书',
  },
  {
    ...ours,
    roles: ['inspector', 'teamLeader', 'bureauLeader'],
    act: 'HoldDeliberation',
    zh: '集体讨论',
    input: disposition.HoldDeliberationDto,
    record: deliberationRecord,
  },
  {
    ...byAttendees,
    act: 'GiveDeliberationOpinion',
    zh: '发表讨论意见',
    input: disposition.GiveDeliberationOpinionDto,
    record: deliberationRecord,
  },
  {
    ...chair,
    act: 'ConcludeDeliberation',
    zh: '作出讨论结论',
    input: disposition.ConcludeDeliberationDto,
    record: deliberationRecord,
  },
  {
    ...byBureauLeader,
    act: 'ApproveDisposition',
    zh: '批准处理意见',
    input: disposition.ApproveDispositionDto,
    record: approvalForm,
  },
  {
    ...byBureauLeader,
    act: 'SendBackDisposition',
    zh: '退回处理意见',
    input: disposition.SendBackDispositionDto,
    record: approvalForm,
  },
];

export const noticeRows: readonly ActRow<CaseAct['act']>[] = [
  {
    ...byInspectors,
    act: 'GivePriorNotice',
    zh: '处罚处理告知',
    input: notice.GivePriorNoticeDto,
    record: '处罚（处理）告知书',
  },
  {
    ...fromParty,
    act: 'ReceiveStatement',
    zh: '收到陈述申辩',
    input: notice.ReceiveStatementDto,
    record: '陈述申辩笔录',
  },
  { ...fromParty, act: 'RecordWaiver', zh: '放弃陈述申辩听证', input: notice.RecordWaiverDto, record: '放弃权利声明' },
  {
    ...byInspectors,
    act: 'ReexamineStatement',
    zh: '复核陈述申辩',
    input: notice.ReexamineStatementDto,
    record: '陈述申辩复核意见书',
  },
];

export const serviceRows: readonly ActRow<CaseAct['act']>[] = [
  {
    ...byInspectors,
    act: 'ServeDocument',
    zh: '送达文书',
    field: true,
    input: notice.ServeDocumentDto,
    record: '送达回证',
  },
  {
    ...byInspectors,
    act: 'RecordFailedService',
    zh: '记录送达未成',
    field: true,
    input: notice.RecordFailedServiceDto,
    record: '送达情况记录',
  },
  {
    ...byInspectors,
    act: 'AnnounceService',
    zh: '公告送达',
    field: true,
    input: notice.AnnounceServiceDto,
    record: '送达公告',
  },
];
