import type { Codes } from './schema.js';

// The codes of the published language, with their meaning. They are the record's own; a test holds both equal, so that a
// code which the record learns is published, and none is published that the record does not know.

export const leadSources: Codes = {
  complaint: '投诉',
  report: '举报',
  patrol: '日常巡查',
  documentaryReview: '书面审查',
  campaign: '专项检查',
  referral: '上级转办',
};

export const matterKinds: Codes = {
  childLabour: '招用未满十六周岁未成年人',
  depositOrPapersTaken: '收取押金或扣押证件',
  contractUnlawful: '不依法订立或违法解除劳动合同',
  forcedOvertime: '强迫延长工作时间',
  wageArrears: '克扣或者无故拖欠工资',
  overtimeUnpaid: '不支付或不按标准支付加班工资',
  belowMinimumWage: '低于最低工资标准支付工资',
  severanceUnpaid: '解除合同不支付经济补偿',
  specialProtection: '违反女职工、未成年工、残疾人特殊保护',
  uncertifiedTrade: '使用应持证而未持证的技术工种劳动者',
  socialInsurance: '不依法参加社会保险',
  agencyUnlawful: '人力资源、培训、鉴定机构违规',
  other: '其他劳动保障违法行为',
};

export const refusalGrounds: Codes = {
  limitationPassed: '违法行为终了已超过二年',
  employerUnknown: '没有明确的被投诉用人单位',
  otherProcedure: '应当通过劳动争议处理、诉讼等程序解决，或者已经申请仲裁、提起诉讼',
  notCompetent: '不属于本机关管辖或者职权范围',
  overAge: '劳动者已超过法定退休年龄',
};

export const closureGrounds: Codes = {
  rectified: '已经改正',
  revoked: '已撤销立案',
  declined: '不予立案',
  transferred: '已移送',
  performed: '已经履行',
  enforced: '执行终结',
  noPenalty: '不予行政处罚',
  joined: '已并入他案',
};

export const sanctionKinds: Codes = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  confiscation: '没收违法所得',
  licenceSuspension: '暂扣许可证件',
  licenceRevocation: '吊销许可证件',
  businessSuspension: '责令停产停业',
  activityRestriction: '限制开展生产经营活动',
  professionBan: '限制从业',
};

export const noPenaltyGrounds: Codes = {
  slightAndCorrected: '违法行为轻微并及时改正，没有造成危害后果',
  firstAndSlight: '初次违法且危害后果轻微并及时改正',
  noFault: '没有主观过错',
  outOfTime: '超过处罚时效',
  notProved: '违法事实不能成立',
  notResponsible: '不具有责任能力',
};

export const penalizedParties: Codes = { unit: '法人或者其他组织', person: '公民' };

export const paperKinds: Codes = {
  priorNotice: '处罚处理告知书',
  hearingRight: '听证告知书',
  hearingNotice: '听证通知书',
  penaltyDecision: '行政处罚决定书',
  administrativeOrder: '行政处理决定书',
  noPenaltyDecision: '不予行政处罚决定书',
  demand: '催告书',
};

export const serviceMethods: Codes = {
  direct: '直接送达',
  left: '留置送达',
  post: '邮寄送达',
  electronic: '电子送达',
  entrusted: '委托送达',
  publication: '公告送达',
};

export const rectificationOutcomes: Codes = { rectified: '已改正', partly: '部分改正', refused: '拒不改正' };

export const paymentPurposes: Codes = { fine: '罚款', confiscation: '没收违法所得', surcharge: '加处罚款' };

export const remedyOutcomes: Codes = {
  upheld: '维持或者驳回',
  changed: '变更',
  annulled: '撤销',
  unlawful: '确认违法或者无效',
  withdrawn: '撤回或者终止',
};

export const enforcementOutcomes: Codes = { performed: '执行完毕', terminated: '终结执行' };

export const obligatedParties: Codes = {
  agency: '本机关',
  party: '当事人',
  employer: '用人单位',
  worker: '劳动者',
  court: '人民法院',
  police: '公安机关',
};

export const withdrawalReasons: Codes = {
  kept: '后来录入的记录显示期限内已经完成',
  redated: '期限重新计算，届满日改变',
  ceased: '期限在届满前已不再适用',
  'not-started': '起算的记录已作废或者更正',
};

/** 线索来自哪个部门. These are ours: the record keeps the channel beside the lead, as a reference. */
export const intakeChannels: Codes = {
  'hotline-12345': '12345 政务服务便民热线',
  'hotline-12333': '12333 人力资源和社会保障服务热线',
  'wage-arrears-platform': '全国根治欠薪线索反映平台',
  petition: '信访部门',
  'other-agency': '其他部门',
};

/** What another department hands over as. */
export const intakeKinds: Codes = { complaint: '投诉', report: '举报', referral: '上级转办' };
