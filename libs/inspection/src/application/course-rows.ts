import type { ActRow } from '#platform';
import type { CaseAct } from '../domain/index.js';
import {
  byBureauLeader,
  byInspectors,
  bySystem,
  byTeamLeader,
  fromAgency,
  fromBank,
  fromCourt,
  fromParty,
} from './act-sides.js';
import * as course from './dto/course.dto.js';
import * as joining from './dto/joining.dto.js';
import { AboutDecisionDto } from './dto/decision.dto.js';
import { DocumentedDto, ReasonedDto } from './dto/shared.dto.js';

// The act table of what may happen beside the main line, and of what follows a decision.

export const courseRows: readonly ActRow<CaseAct['act']>[] = [
  {
    ...byBureauLeader,
    act: 'ExtendInvestigation',
    zh: '延长调查期限',
    input: ReasonedDto,
    record: '延长调查期限审批表',
  },
  { ...byBureauLeader, act: 'SuspendInvestigation', zh: '中止调查', input: ReasonedDto, record: '中止调查审批表' },
  { ...byBureauLeader, act: 'ResumeInvestigation', zh: '恢复调查', input: DocumentedDto, record: '恢复调查审批表' },
  {
    ...byBureauLeader,
    act: 'ApprovePreservation',
    zh: '批准先行登记保存',
    input: course.ApprovePreservationDto,
    record: '先行登记保存证据审批表',
  },
  {
    ...byInspectors,
    act: 'PreserveEvidence',
    zh: '先行登记保存',
    input: course.PreserveEvidenceDto,
    record: '先行登记保存证据清单',
  },
  {
    ...byInspectors,
    act: 'ResolvePreservation',
    zh: '处理登记保存的证据',
    input: course.ResolvePreservationDto,
    record: '先行登记保存证据处理通知书',
  },
  {
    ...byTeamLeader,
    act: 'ChangeOfficers',
    zh: '变更承办人员',
    input: course.ChangeOfficersDto,
    record: '变更承办人员审批表',
  },
  { ...fromParty, act: 'RequestRecusal', zh: '申请回避', input: course.RequestRecusalDto, record: '回避申请书' },
  { ...byBureauLeader, act: 'RuleOnRecusal', zh: '决定是否回避', input: course.RuleOnRecusalDto, record: '回避决定书' },
  { ...byTeamLeader, act: 'JoinCases', zh: '并案', input: joining.JoinCasesDto, record: '并案审批表' },
  { ...byTeamLeader, act: 'SplitCase', zh: '分案', input: joining.SplitCaseDto, record: '分案审批表' },
  { ...bySystem, act: 'JoinInto', zh: '并入他案', input: joining.JoinIntoDto },
  { ...bySystem, act: 'LiftJoining', zh: '退出并案', input: joining.JoinIntoDto },
  { ...bySystem, act: 'NoteSplitOpened', zh: '分出案件建案', input: joining.NoteSplitOpenedDto },
  { ...byBureauLeader, act: 'ReopenCase', zh: '重新启动案件', input: ReasonedDto, record: '重新启动案件审批表' },
];

export const outcomeRows: readonly ActRow<CaseAct['act']>[] = [
  { ...fromBank, act: 'RecordPayment', zh: '缴款', input: course.RecordPaymentDto, record: '缴款凭证' },
  {
    ...fromParty,
    act: 'RecordPerformance',
    zh: '履行行政处理决定',
    input: course.RecordPerformanceDto,
    record: '履行凭证',
  },
  {
    ...fromParty,
    act: 'RequestDeferral',
    zh: '申请延期分期缴纳',
    input: AboutDecisionDto,
    record: '延期（分期）缴纳申请书',
  },
  {
    ...byBureauLeader,
    act: 'RuleOnDeferral',
    zh: '决定是否延期分期缴纳',
    input: course.RuleOnDeferralDto,
    record: '延期（分期）缴纳审批表',
  },
  {
    ...byBureauLeader,
    act: 'ImposeSurcharge',
    zh: '加处罚款',
    input: course.ImposeSurchargeDto,
    record: '加处罚款决定书',
  },
  {
    ...byInspectors,
    act: 'CollectFineOnTheSpot',
    zh: '当场收缴罚款',
    input: course.CollectFineOnTheSpotDto,
    record: '罚款专用票据',
  },
  {
    ...byInspectors,
    act: 'HandOverOnSpotFine',
    zh: '交回当场收缴的罚款',
    input: course.HandOverOnSpotFineDto,
    record: '交款凭证',
  },
  {
    ...fromParty,
    act: 'RecordReconsiderationRequest',
    zh: '申请行政复议',
    input: AboutDecisionDto,
    record: '行政复议申请书副本',
  },
  {
    ...fromAgency,
    act: 'RecordReconsiderationAcceptance',
    zh: '受理行政复议',
    input: AboutDecisionDto,
    record: '行政复议受理通知书',
  },
  {
    ...fromAgency,
    act: 'RecordReconsiderationDecision',
    zh: '行政复议决定',
    input: course.RecordRemedyOutcomeDto,
    record: '行政复议决定书',
  },
  { ...fromParty, act: 'RecordLitigation', zh: '提起行政诉讼', input: AboutDecisionDto, record: '起诉状副本' },
  { ...fromCourt, act: 'RecordJudgment', zh: '裁判生效', input: course.RecordRemedyOutcomeDto, record: '生效裁判文书' },
  { ...byInspectors, act: 'IssueDemand', zh: '催告', input: course.IssueDemandDto, record: '催告书' },
  {
    ...byBureauLeader,
    act: 'ApplyForEnforcement',
    zh: '申请强制执行',
    input: course.ApplyForEnforcementDto,
    record: '强制执行申请书',
  },
  { ...fromCourt, act: 'RecordCourtRuling', zh: '法院裁定', input: course.RecordCourtRulingDto, record: '行政裁定书' },
  {
    ...fromCourt,
    act: 'RecordEnforcementEnd',
    zh: '执行终结',
    input: course.RecordEnforcementEndDto,
    record: '执行结案通知书',
  },
  { ...byInspectors, act: 'PublishDecision', zh: '公示决定', input: course.PublishDecisionDto, record: '公示截图' },
  {
    ...byInspectors,
    act: 'WithdrawPublication',
    zh: '撤回公示',
    input: course.WithdrawPublicationDto,
    record: '撤回公示审批表',
  },
];
