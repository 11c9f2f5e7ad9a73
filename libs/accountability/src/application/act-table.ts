import { type Role, roles } from '#identity';
import type { ActRow } from '#platform';
import type { FindingAct } from '../domain/finding.js';
import * as inputs from './dto/finding-acts.dto.js';

/** Those who review: 法制审核 and 纪检、评查; the bureau leader decides appeals and requires corrections. */
export const reviewers: readonly Role[] = ['legalReviewer', 'auditor'];
export const deciders: readonly Role[] = [...reviewers, 'bureauLeader'];
const everybody = Object.keys(roles) as readonly Role[];

const bySystem = { side: 'system', roles: [], record: null, input: inputs.ReasonedFindingDto } as const;
/** Each is the signed-in person's own word. */
const own = { side: 'ours', personal: true } as const;

export const findingActs: readonly ActRow<FindingAct['act']>[] = [
  { ...bySystem, act: 'RaiseFinding', zh: '发现线索' },
  { ...bySystem, act: 'ReviseFinding', zh: '修订线索' },
  { ...bySystem, act: 'WithdrawFinding', zh: '撤回线索' },
  {
    ...own,
    act: 'RequestExplanation',
    zh: '要求说明',
    roles: reviewers,
    input: inputs.RequestExplanationDto,
    record: '说明通知',
  },
  {
    ...own,
    act: 'GiveExplanation',
    zh: '作出说明',
    roles: everybody,
    input: inputs.GiveExplanationDto,
    record: '情况说明',
  },
  {
    ...own,
    act: 'AddFindingEvidence',
    zh: '补充证据',
    roles: everybody,
    input: inputs.AddFindingEvidenceDto,
    record: null,
  },
  {
    ...own,
    act: 'UpholdFinding',
    zh: '认定成立',
    roles: reviewers,
    input: inputs.ReasonedFindingDto,
    record: '追责核查认定书',
  },
  {
    ...own,
    act: 'DismissFinding',
    zh: '认定不成立',
    roles: reviewers,
    input: inputs.ReasonedFindingDto,
    record: '追责核查认定书',
  },
  {
    ...own,
    act: 'ConfirmDismissal',
    zh: '复核不成立',
    roles: deciders,
    input: inputs.ReasonedFindingDto,
    record: '追责核查认定书',
  },
  {
    ...own,
    act: 'RequireCorrection',
    zh: '要求整改',
    roles: deciders,
    input: inputs.RequireCorrectionDto,
    record: '整改通知',
  },
  {
    ...own,
    act: 'RecordCorrection',
    zh: '报告整改',
    roles: everybody,
    input: inputs.RecordCorrectionDto,
    record: '整改报告',
  },
  {
    ...own,
    act: 'AppealFinding',
    zh: '提出申诉',
    roles: everybody,
    input: inputs.AppealFindingDto,
    record: '申诉书',
  },
  {
    ...own,
    act: 'DecideAppeal',
    zh: '处理申诉',
    roles: deciders,
    input: inputs.DecideAppealDto,
    record: '申诉处理决定',
  },
];
