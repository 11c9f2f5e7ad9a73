import type { ActRow } from '#platform';
import type { CaseAct } from '../domain/index.js';
import { byBureauLeader, byInspectors, fromParty, fromPolice, ours } from './act-sides.js';
import * as decision from './dto/decision.dto.js';
import * as hearing from './dto/hearing.dto.js';
import { DocumentedDto } from './dto/shared.dto.js';

// The act table of hearing and decision.

/** A hearing is the business of those who did not investigate: whoever presides is checked by name. */
const byHearingStaff = { ...ours, roles: ['legalReviewer', 'bureauLeader'] } as const;

export const hearingRows: readonly ActRow<CaseAct['act']>[] = [
  { ...byInspectors, act: 'NotifyHearingRight', zh: '听证告知', input: DocumentedDto, record: '听证告知书' },
  { ...fromParty, act: 'RequestHearing', zh: '要求听证', input: DocumentedDto, record: '听证申请书' },
  { ...fromParty, act: 'WithdrawHearingRequest', zh: '撤回听证要求', input: DocumentedDto, record: '撤回听证申请书' },
  {
    ...byHearingStaff,
    act: 'ScheduleHearing',
    zh: '确定听证',
    input: hearing.ScheduleHearingDto,
    record: '听证通知书',
  },
  {
    ...byHearingStaff,
    act: 'HoldHearing',
    zh: '举行听证',
    field: true,
    input: hearing.HoldHearingDto,
    record: '听证笔录',
  },
  { ...byHearingStaff, act: 'ReportHearing', zh: '听证报告', input: hearing.ReportHearingDto, record: '听证报告' },
];

export const decisionRows: readonly ActRow<CaseAct['act']>[] = [
  {
    ...byBureauLeader,
    act: 'DecidePenalty',
    zh: '行政处罚决定',
    input: decision.DecidePenaltyDto,
    record: '行政处罚决定书',
  },
  {
    ...byBureauLeader,
    act: 'MakeAdministrativeOrder',
    zh: '行政处理决定',
    input: decision.MakeAdministrativeOrderDto,
    record: '行政处理决定书',
  },
  {
    ...byBureauLeader,
    act: 'DecideNoPenalty',
    zh: '不予行政处罚决定',
    input: decision.DecideNoPenaltyDto,
    record: '不予行政处罚决定书',
  },
  {
    ...byInspectors,
    act: 'PenalizeOnTheSpot',
    zh: '当场处罚',
    field: true,
    input: decision.PenalizeOnTheSpotDto,
    record: '当场处罚决定书',
  },
  {
    ...byInspectors,
    act: 'FileOnSpotPenalty',
    zh: '当场处罚备案',
    input: decision.AboutDecisionDto,
    record: '当场处罚决定书存档联',
  },
  { ...byBureauLeader, act: 'TransferCase', zh: '移送有关部门', input: decision.TransferCaseDto, record: '案件移送函' },
  {
    ...byInspectors,
    act: 'ReportForReferral',
    zh: '报告涉嫌犯罪',
    input: decision.ReportForReferralDto,
    record: '涉嫌犯罪案件移送审批表',
  },
  {
    ...byBureauLeader,
    act: 'RuleOnReferral',
    zh: '决定是否移送公安',
    input: decision.RuleOnReferralDto,
    record: '涉嫌犯罪案件移送审批表',
  },
  {
    ...byInspectors,
    act: 'ReferCrime',
    zh: '移送公安机关',
    field: true,
    input: decision.ReferCrimeDto,
    record: '涉嫌犯罪案件移送书',
  },
  {
    ...fromPolice,
    act: 'RecordPoliceAnswer',
    zh: '公安机关回复',
    input: decision.RecordPoliceAnswerDto,
    record: '立案或者不立案通知书',
  },
];
