import type { BureauCode, Coverage, Fen, LocalDate } from '#kernel';

// Closed lists and small values that leads and cases share. The keys are stored for ever; the Chinese is what officers see.

/** 线索来源. 劳动保障监察条例#14; 隆尧县规范劳动保障监察案件查处制度#二. */
export const leadSources = {
  complaint: '投诉',
  report: '举报',
  patrol: '日常巡查',
  documentaryReview: '书面审查',
  campaign: '专项检查',
  referral: '上级转办',
} as const;
export type LeadSource = keyof typeof leadSources;

/** 移交线索的部门: who hands leads over through a channel of his own. */
export const intakeChannels: Readonly<Record<string, string>> = {
  'hotline-12345': '12345 政务服务便民热线',
  'hotline-12333': '12333 人力资源和社会保障服务热线',
  'wage-arrears-platform': '全国根治欠薪线索反映平台',
  petition: '信访部门',
  'other-agency': '其他部门',
};

/** 案由, the thirteen filing standards of the county (FS-01…FS-13). */
export const matterKinds = {
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
} as const;
export type MatterKind = keyof typeof matterKinds;

/** One violation that is said to have happened; null is what nobody said. */
export interface Matter {
  readonly kind: MatterKind;
  /** Last day of the violation; null while it continues or when not said. */
  readonly endedOn: LocalDate | null;
  /** True while the violation continues: its limitation has not begun (劳动保障监察条例#20). */
  readonly continues: boolean | null;
  /** Workers concerned. */
  readonly workers: number | null;
  /** Wages or benefits claimed, in 分. */
  readonly amount: Fen | null;
}

/** 不予受理的理由. 若干规定#18; 劳动保障监察条例#20, #21. */
export const refusalGrounds = {
  limitationPassed: '违法行为终了已超过二年',
  employerUnknown: '没有明确的被投诉用人单位',
  otherProcedure: '应当通过劳动争议处理、诉讼等程序解决，或者已经申请仲裁、提起诉讼',
  notCompetent: '不属于本机关管辖或者职权范围',
  overAge: '劳动者已超过法定退休年龄',
} as const;
export type RefusalGround = keyof typeof refusalGrounds;

/** 用人单位. */
export interface Employer {
  readonly name: string;
  /** 统一社会信用代码, 18 characters. */
  readonly creditCode: string | null;
  /** 用工所在地 as 行政区划代码: it decides which bureau is competent (劳动保障监察条例#13). */
  readonly workplace: BureauCode | null;
}

/** 个人信息, always sealed under the person's own key. */
export type Person = {
  readonly name: string;
  readonly phone: string | null;
  readonly idNumber: string | null;
  readonly address: string | null;
};

/** A month as `2026-03`. */
export type YearMonth = string;

export const interviewees = { worker: '劳动者', employer: '用人单位人员', witness: '证人' } as const;
export type Interviewee = keyof typeof interviewees;

/** 证据种类. 行政处罚法#46. */
export const evidenceKinds = {
  documentary: '书证',
  physical: '物证',
  audiovisual: '视听资料',
  electronic: '电子数据',
  testimony: '证人证言',
  partyStatement: '当事人的陈述',
  appraisal: '鉴定意见',
  inspectionRecord: '勘验笔录、现场笔录',
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

/** 记录形式: what a step is recorded on beside its papers. */
export const recordingKinds = { photograph: '照片', audio: '录音', video: '录像' } as const;
export type RecordingKind = keyof typeof recordingKinds;

/** 告知投诉人的事项. */
export const toldToComplainant = {
  extension: '延长调查期限',
  suspension: '中止调查',
  outcome: '处理结果',
} as const;
export type ToldToComplainant = keyof typeof toldToComplainant;

/** 送达方式. 民事诉讼法#88–95, as 行政处罚法#61 and 劳动保障监察 apply them. */
export const serviceMethods = {
  direct: '直接送达',
  left: '留置送达',
  post: '邮寄送达',
  electronic: '电子送达',
  entrusted: '委托送达',
  publication: '公告送达',
} as const;
export type ServiceMethod = keyof typeof serviceMethods;

export const rectificationOutcomes = { rectified: '已改正', partly: '部分改正', refused: '拒不改正' } as const;
export type RectificationOutcome = keyof typeof rectificationOutcomes;

/** What the investigation report proposes. 劳动保障监察条例#18. */
export const dispositions = {
  closeRectified: '已改正，结案',
  revokeFiling: '情节轻微且已改正，撤销立案',
  administrativeOrder: '行政处理',
  administrativePenalty: '行政处罚',
  noPenalty: '不予行政处罚',
  transfer: '移送有关部门',
  policeReferral: '移送公安机关',
} as const;
export type Disposition = keyof typeof dispositions;

export const closureGrounds = {
  rectified: '已经改正',
  revoked: '已撤销立案',
  declined: '不予立案',
  transferred: '已移送',
  joined: '已并入他案',
  performed: '已经履行',
  enforced: '执行终结',
  noPenalty: '不予行政处罚',
} as const;
export type ClosureGround = keyof typeof closureGrounds;

/** 案卷是否完整. */
export const coverages: Readonly<Record<Coverage, string>> = { complete: '完整', partial: '只含来源所载' };

/** 改正事项: which violation, and what is to be done about it. */
export interface Demand {
  readonly matter: MatterKind;
  readonly demand: string;
}

/** 审核意见. */
export const opinions = { agree: '同意', changes: '建议修改', disagree: '不同意' } as const;
export type Opinion = keyof typeof opinions;

export const deliberationPositions = { for: '赞成', against: '反对', abstained: '保留' } as const;
export type DeliberationPosition = keyof typeof deliberationPositions;

/** What a prior notice announces. */
export const noticePurposes = { administrativePenalty: '行政处罚', administrativeOrder: '行政处理' } as const;
export type NoticePurpose = keyof typeof noticePurposes;

export const reexaminationOutcomes = { accepted: '采纳', partly: '部分采纳', rejected: '不予采纳' } as const;
export type ReexaminationOutcome = keyof typeof reexaminationOutcomes;

/** 文书: what is served on the party; the rectification order has its own act. */
export const paperKinds = {
  priorNotice: '处罚处理告知书',
  hearingRight: '听证告知书',
  hearingNotice: '听证通知书',
  penaltyDecision: '行政处罚决定书',
  administrativeOrder: '行政处理决定书',
  noPenaltyDecision: '不予行政处罚决定书',
  demand: '催告书',
} as const;
export type PaperKind = keyof typeof paperKinds;

/** 减轻处罚的理由. 行政处罚法#32. */
export const reductionGrounds = {
  harmReduced: '主动消除或者减轻危害后果',
  coerced: '受他人胁迫或者诱骗',
  selfReported: '主动供述行政机关尚未掌握的违法行为',
  meritorious: '配合查处违法行为有立功表现',
  minor: '未成年人',
  byLaw: '其他法定从轻或者减轻情形',
} as const;
export type ReductionGround = keyof typeof reductionGrounds;

/** 不予处罚的理由. 行政处罚法#30, #31, #33, #36. */
export const noPenaltyGrounds = {
  slightAndCorrected: '违法行为轻微并及时改正，没有造成危害后果',
  firstAndSlight: '初次违法且危害后果轻微并及时改正',
  noFault: '没有主观过错',
  outOfTime: '超过处罚时效',
  notProved: '违法事实不能成立',
  notResponsible: '不具有责任能力',
} as const;
export type NoPenaltyGround = keyof typeof noPenaltyGrounds;

export const penalizedParties = { unit: '法人或者其他组织', person: '公民' } as const;
export type PenalizedParty = keyof typeof penalizedParties;

/** Records whose paper has to be served, and what a service calls it; the order to rectify has an act of its own. */
export const servedPapers = {
  RectificationOrdered: null,
  PriorNoticeGiven: 'priorNotice',
  HearingRightNotified: 'hearingRight',
  HearingScheduled: 'hearingNotice',
  PenaltyDecided: 'penaltyDecision',
  AdministrativeOrderMade: 'administrativeOrder',
  NoPenaltyDecided: 'noPenaltyDecision',
  DemandIssued: 'demand',
} as const;

/** Acts that carry a lead or case forward, the furthest first; the others gather facts, or record what somebody else did. */
export const forwardActs = [
  'ArchiveCase',
  'CloseCase',
  'EndorseClosure',
  'ReviewClosure',
  'ProposeClosure',
  'DecidePenalty',
  'MakeAdministrativeOrder',
  'DecideNoPenalty',
  'HoldHearing',
  'ReportHearing',
  'ScheduleHearing',
  'GivePriorNotice',
  'ApproveDisposition',
  'ConcludeDeliberation',
  'GiveDeliberationOpinion',
  'HoldDeliberation',
  'GiveLegalReview',
  'GiveTeamOpinion',
  'ProposeDisposition',
  'ServeDocument',
  'VerifyRectification',
  'ServeRectificationOrder',
  'ConcludeInvestigation',
  'FileCase',
  'ReviewFiling',
  'ProposeFiling',
  'AcceptLead',
] as const;

const closing = ['CloseCase', 'EndorseClosure', 'ReviewClosure', 'ProposeClosure'] as const;
const deciding = ['DecidePenalty', 'MakeAdministrativeOrder', 'DecideNoPenalty'] as const;

/** Of these, what leads a case on from the stage where it stands, the first first. */
export const stepsFrom = {
  opening: ['FileCase', 'ReviewFiling', 'ProposeFiling'],
  investigating: ['ConcludeInvestigation', 'VerifyRectification', 'CollectEvidence', 'HoldInterview'],
  concluded: ['ProposeDisposition'],
  reviewing: [
    'ApproveDisposition',
    'ConcludeDeliberation',
    'GiveDeliberationOpinion',
    'HoldDeliberation',
    'GiveLegalReview',
    'GiveTeamOpinion',
    'GivePriorNotice',
    ...deciding,
  ],
  notified: ['NotifyHearingRight', ...deciding],
  hearing: ['ReportHearing', 'HoldHearing', ...deciding],
  decided: [...closing, 'PublishDecision', 'IssueDemand'],
  enforcing: closing,
  closed: ['ArchiveCase'],
} as const;
