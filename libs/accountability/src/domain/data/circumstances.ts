import type { Capacity, Circumstance, LimitKept, Severity } from '../circumstance.js';

// Accountability circumstances of labour inspection, row by row: which norms and limits show them, under which clauses, how
// grave they are and who answers. 行政处罚法 arts. 76–83; 劳动保障监察条例 art. 31; the published lists of clauses (PEN12-…).

type Row = Omit<Circumstance, 'detection' | 'clauses'> & { readonly clauses?: readonly string[] };

const shown = (row: Row, ...norms: readonly string[]): Circumstance => ({
  clauses: [],
  ...row,
  detection: { by: 'machine', norms, limits: [] },
});
const lapsed = (row: Row, limits: readonly LimitKept[], ...norms: readonly string[]): Circumstance => ({
  clauses: [],
  ...row,
  detection: { by: 'machine', norms, limits },
});
const judged = (row: Row, ...norms: readonly string[]): Circumstance => ({
  clauses: [],
  ...row,
  detection: { by: 'judgement', norms, limits: [] },
});
const unseen = (row: Row, ...needs: readonly string[]): Circumstance => ({
  clauses: [],
  ...row,
  detection: { by: 'nothing', needs },
});
const row = (
  code: string,
  zh: string,
  basis: Circumstance['basis'],
  severity: Severity,
  answerable: readonly Capacity[],
  ...clauses: readonly string[]
): Row => ({ code, zh, basis, severity, answerable, clauses });

const doers: readonly Capacity[] = ['did'];
const handlers: readonly Capacity[] = ['handled'];
const deciders: readonly Capacity[] = ['did', 'proposed', 'reviewed', 'deliberated', 'approved'];
const filers: readonly Capacity[] = ['did', 'proposed'];

const intake: readonly Circumstance[] = [
  lapsed(
    row('complaint-unanswered', '投诉逾期未受理、未答复', '关于实施《劳动保障监察条例》若干规定#18', 'ordinary', ['tookIn'], 'PEN12-03'),
    [
      { family: 'complaint-accept', norm: 'INS-04.complaintAnsweredInTime', says: '接到投诉后应当在规定期限内决定是否受理。' },
      {
        family: 'complaint-reject-out-of-time',
        norm: 'INS-06.refusedInTime',
        says: '超过查处时效的投诉，应当在规定期限内决定不予受理并书面通知投诉人。',
      },
    ],
  ),
  lapsed(
    row('intake-late', '线索逾期录入呈批', '隆尧县规范劳动保障监察案件查处制度#二', 'slight', ['tookIn']),
    [{ family: 'case-intake-local-longyao', norm: 'INS-04.enteredInTime', says: '接到投诉举报后应当在规定期限内录入并报立案审批。' }],
  ),
  shown(
    row('refusal-ungrounded', '不予受理没有法定理由或者未书面告知', '关于实施《劳动保障监察条例》若干规定#18', 'slight', doers, 'PEN12-03'),
    'INS-06.refusalToldInWriting',
    'INS-05.refusedForLimitationOnlyIfPassed',
    'INS-38.overAgeIsHeard',
  ),
  judged(
    row('limitation-passed', '超过查处时效仍受理、立案', '劳动保障监察条例#20', 'slight', filers),
    'INS-05.acceptedWithinLimitation',
    'INS-05.filedWithinLimitation',
  ),
  shown(
    row('not-competent', '受理、办理不属于本机关管辖的案件', '劳动保障监察条例#13', 'ordinary', doers),
    'INS-07.acceptedWhereCompetent',
    'INS-07.openedWhereCompetent',
  ),
  shown(
    row('intake-irregular', '受理、移送不合程序', '关于实施《劳动保障监察条例》若干规定#18', 'ordinary', doers),
    'INS-04.registeredFirst',
    'INS-04.disposedOnce',
    'INS-04.acceptedBeforeTakenUp',
    'INS-04.leadsAccepted',
    'INS-06.transferableOnce',
  ),
];

const filing: readonly Circumstance[] = [
  shown(
    row('acts-before-filing', '立案前实施调查处理', '行政处罚法#54', 'ordinary', doers),
    'INS-04.filedFirst',
    'INS-04.filedBeforeInvestigation',
  ),
  shown(
    row('filing-irregular', '立案审批不合程序', '行政处罚法#54', 'ordinary', filers),
    'INS-04.filingApprovedByLeader',
    'INS-04.filingDecidedOnce',
    'INS-04.filingProposedFirst',
  ),
];

const investigation: readonly Circumstance[] = [
  shown(
    row('fewer-than-two-officers', '执法人员少于两人', '行政处罚法#42', 'grave', doers),
    'INS-01.twoOfficers',
    'INS-01.twoOfficersAppointed',
  ),
  shown(row('credential-not-valid', '执法证件当日无效', '行政处罚法#42', 'grave', doers), 'INS-01.credentialValid'),
  shown(row('credentials-not-shown', '未出示执法证件', '行政处罚法#55', 'slight', doers), 'INS-02.credentialsShown'),
  shown(
    row('record-not-made', '未制作笔录或者未留存文书', '行政处罚法#47', 'slight', doers),
    'INS-02.recordMade',
    'INS-33.documentKept',
  ),
  lapsed(
    row('recusal-unanswered', '逾期未对回避申请作出决定', '行政处罚法#43', 'ordinary', ['handled', 'approved']),
    [{ family: 'recusal-decide-inspection', norm: 'INS-03.recusalRuledInTime', says: '对回避申请应当在规定期限内作出决定。' }],
  ),
  shown(
    row('recusal-ignored', '应当回避而未回避', '行政处罚法#43', 'grave', ['did', 'approved']),
    'INS-03.recusedStaysOut',
    'INS-03.recusalRuledFirst',
    'INS-03.recusalRuledByLeader',
  ),
  lapsed(
    row('preservation-past-limit', '登记保存的证据逾期未处理', '行政处罚法#56', 'ordinary', handlers),
    [{ family: 'evidence-preservation', norm: 'INS-09.preservationResolved', says: '对先行登记保存的证据，应当在法定期限内作出处理决定。' }],
    'INS-09.preservationResolvedInTime',
  ),
  shown(row('preservation-not-approved', '登记保存未经批准', '行政处罚法#56', 'ordinary', doers), 'INS-09.preservationApproved'),
  lapsed(
    row('investigation-late', '调查超期', '劳动保障监察条例#17', 'ordinary', handlers, 'PEN12-03'),
    [{ family: 'investigation-complete', norm: 'INS-10.investigatedInTime', says: '调查应当自立案之日起在法定期限内完成。' }],
    'INS-10.extendedInTime',
  ),
  shown(
    row('course-irregular', '延长、中止、恢复调查不合程序', '劳动保障监察条例#17', 'slight', doers),
    'INS-10.courseByBureauLeader',
    'INS-10.suspendedFirst',
    'INS-10.suspensionReasoned',
  ),
  judged(row('case-idle', '立案后长期没有办理', '劳动保障监察条例#17', 'slight', handlers, 'PEN12-03'), 'ACC-W1.caseWorked'),
  judged(
    row('rectification-irregular', '责令改正不合规定', '劳动保障监察条例#18', 'slight', doers),
    'INS-21.orderExists',
    'INS-21.rectifiableInTime',
    'INS-26.servedBeforeVerified',
  ),
];

const decision: readonly Circumstance[] = [
  shown(
    row('no-proven-facts', '没有查证属实的事实依据', '行政处罚法#40', 'grave', deciders, 'PEN12-01'),
    'INS-11.evidenceVerified',
    'INS-11.concludedBeforeDecision',
    'INS-11.proposalExists',
  ),
  shown(
    row('approval-missing', '处理决定未经审查批准', '行政处罚法#57', 'grave', deciders),
    'INS-11.approvedBeforeDecision',
    'INS-11.approvedByBureauLeader',
    'INS-11.concludedFirst',
    'INS-11.concludedOnce',
  ),
  lapsed(
    row('decision-late', '逾期作出处理决定', '关于实施《劳动保障监察条例》若干规定#37', 'ordinary', handlers, 'PEN12-03'),
    [{ family: 'handling-decide', norm: 'INS-11.decidedInTime', says: '调查完成后应当在规定期限内作出处理决定。' }],
  ),
  shown(
    row('notice-missing', '未告知即决定', '行政处罚法#44', 'grave', deciders),
    'INS-12.noticeServedFirst',
    'INS-12.noticeComplete',
    'INS-12.groundsAnnounced',
  ),
  shown(row('notice-time-not-over', '陈述申辩期未满即决定', '行政处罚法#62', 'grave', deciders), 'INS-12.statementPeriodOver'),
  shown(
    row('defence-not-heard', '陈述申辩未复核', '行政处罚法#45', 'ordinary', deciders),
    'INS-13.statementsReexamined',
    'INS-13.statementExists',
  ),
  shown(row('heavier-than-notice', '处罚重于告知', '行政处罚法#45', 'grave', deciders), 'INS-13.notHeavierThanNotice'),
  shown(
    row('aggravated-after-defence', '因当事人申辩加重处罚', '行政处罚法#45', 'grave', deciders, 'PEN12-05'),
    'ACC-W2.notAggravatedForDefence',
  ),
  shown(
    row('hearing-denied', '应听证而未听证', '行政处罚法#63', 'grave', deciders, 'PEN12-10'),
    'INS-15.requestedHearingHeld',
    'INS-14.hearingRightTold',
    'INS-15.hearingPeriodOver',
  ),
  lapsed(
    row('hearing-notified-late', '未在法定期限前通知听证', '行政处罚法#64', 'ordinary', doers, 'PEN12-10'),
    [{ family: 'hearing-notice', norm: 'INS-15.hearingNotifiedInLimit', says: '应当在举行听证的法定期限之前，通知当事人听证的时间、地点。' }],
    'INS-15.hearingNotifiedInTime',
  ),
  shown(
    row('hearing-irregular', '听证不合程序', '行政处罚法#64', 'ordinary', doers),
    'INS-15.hearingScheduledFirst',
    'INS-15.hearingOpen',
    'INS-16.hearingRecordSigned',
    'INS-16.hearingExists',
    'INS-16.decidedOnRecord',
  ),
  shown(row('presider-investigated', '听证由本案调查人员主持', '行政处罚法#64', 'grave', doers), 'INS-16.presiderImpartial'),
  shown(row('legal-review-missing', '未经法制审核即决定', '行政处罚法#58', 'grave', deciders), 'INS-17.reviewedBeforeDecision'),
  shown(row('legal-review-by-handler', '法制审核由承办人员进行', '行政处罚法#58', 'grave', doers), 'INS-17.reviewerIndependent'),
  shown(
    row('deliberation-missing', '重大处罚未经集体讨论', '行政处罚法#57', 'grave', deciders),
    'INS-18.deliberatedBeforeDecision',
    'INS-18.deliberatedIfMajor',
    'INS-18.deliberationExists',
    'INS-18.leadersDeliberate',
  ),
  shown(
    row('outside-formula', '处罚超出法定种类、幅度', '行政处罚法#76', 'grave', deciders, 'PEN12-05'),
    'INS-19.withinLegalRange',
    'INS-19.proposedWithinLegalRange',
    'INS-24.onSpotWithinLimits',
    'INS-29.surchargeWithinFine',
    'INS-29.surchargeByDays',
    'INS-30.compensationAfterOrder',
    'INS-30.compensationWithinRange',
  ),
  judged(
    row('maximum-although-corrected', '已经改正仍按上限处罚', '行政处罚法#32', 'ordinary', deciders, 'PEN12-02'),
    'ACC-W3.proportionate',
  ),
  shown(row('fined-twice', '同一违法行为两次罚款', '行政处罚法#29', 'grave', deciders), 'INS-20.finedOnce', 'INS-20.finedOnceAcrossCases'),
  shown(
    row('rectification-not-ordered', '处罚时未责令改正', '行政处罚法#28', 'slight', deciders),
    'INS-21.rectificationOrdered',
  ),
  shown(
    row('no-penalty-ungrounded', '不予处罚、撤销立案没有法定理由', '行政处罚法#33', 'ordinary', deciders, 'PEN12-03'),
    'INS-22.noPenaltyGrounded',
    'INS-22.firstViolationOnly',
    'INS-23.revokedOnlyIfMinorAndRectified',
  ),
  lapsed(
    row('on-spot-filed-late', '当场处罚逾期备案', '关于实施《劳动保障监察条例》若干规定#32', 'slight', doers),
    [{ family: 'onspot-decision-file-inspection', norm: 'INS-24.onSpotFiled', says: '当场处罚决定应当在规定期限内存档备案。' }],
    'INS-24.onSpotFiledInTime',
  ),
  shown(row('on-spot-not-delivered', '当场处罚决定书未当场交付', '行政处罚法#52', 'ordinary', doers), 'INS-24.onSpotDelivered'),
  lapsed(
    row('referral-late', '涉嫌犯罪案件逾期移送', '行政执法机关移送涉嫌犯罪案件的规定#5', 'grave', ['handled', 'approved'], 'PEN12-03'),
    [
      { family: 'crime-transfer-approve', norm: 'INS-31.referralRuled', says: '机关负责人接到涉嫌犯罪的报告后，应当在法定期限内决定是否移送。' },
      { family: 'crime-transfer-send', norm: 'INS-31.referred', says: '决定移送的，应当在法定时限内移送同级公安机关。' },
    ],
    'INS-31.referralRuledInTime',
    'INS-31.referredInTime',
  ),
  shown(
    row('referral-not-approved', '移送公安机关未经批准', '行政执法机关移送涉嫌犯罪案件的规定#5', 'ordinary', doers),
    'INS-31.referralApproved',
  ),
];

const afterwards: readonly Circumstance[] = [
  shown(row('remedies-not-told', '决定书未载明救济途径', '行政处罚法#59', 'ordinary', deciders), 'INS-25.remediesTold'),
  lapsed(
    row('service-late', '文书逾期送达', '行政处罚法#61', 'ordinary', handlers),
    [
      {
        family: 'penalty-serve',
        norm: 'INS-26.penaltyServedInTime',
        says: '处罚决定书应当在法定期限内送达当事人。',
        // 公告在期限内发出、期满后方视为送达的，是否算逾期：没有见到规定
        unsettled: { field: 'method', is: 'publication' },
      },
      { family: 'inspection-doc-serve', norm: 'INS-26.paperServedInTime', says: '限期改正指令书、处理决定书应当在规定期限内送达。' },
    ],
  ),
  shown(
    row('publication-service-first', '未经其他方式即公告送达', '民事诉讼法#95', 'ordinary', doers),
    'INS-26.publicationIsLastResort',
    'INS-26.announcedFirst',
  ),
  shown(
    row('service-irregular', '送达没有凭证或者不合方式', '行政处罚法#61', 'slight', doers),
    'INS-26.serviceProved',
    'INS-26.electronicAgreed',
    'INS-26.paperInCase',
  ),
  shown(row('cash-taken', '违反罚缴分离收缴罚款', '行政处罚法#68', 'grave', doers), 'INS-27.collectedWhereAllowed'),
  lapsed(
    row('collected-fine-kept', '当场收缴的罚款逾期未交回', '行政处罚法#71', 'ordinary', handlers, 'PEN12-07'),
    [{ family: 'onspot-fine-handover', norm: 'INS-27.collectedFineHandedOver', says: '当场收缴的罚款，应当在法定期限内交至行政机关。' }],
  ),
  shown(row('receipt-missing', '收款没有票据', '行政处罚法#70', 'grave', ['did', 'handled'], 'PEN12-08'), 'ACC-W4.receiptKept'),
  shown(row('deferral-irregular', '延期分期缴纳不合程序', '行政处罚法#66', 'slight', doers), 'INS-28.deferralAsked'),
  shown(
    row('demand-missing', '未经催告或者催告不合程序即申请强制执行', '行政强制法#54', 'ordinary', ['did', 'handled']),
    'INS-32.demandServed',
    'INS-32.demandPeriodOver',
    'INS-32.decisionFinal',
    'INS-32.demandStatementsReexamined',
  ),
  lapsed(
    row('court-window-missed', '逾期未申请法院强制执行', '行政强制法#53', 'grave', handlers, 'PEN12-03'),
    [{ family: 'enforce-apply-window', norm: 'INS-32.appliedWithinWindow', says: '应当自当事人的救济期限届满之日起，在法定期限内申请人民法院强制执行。' }],
    'INS-32.appliedInTime',
  ),
  lapsed(
    row('publication-late', '处罚决定逾期公示', '行政处罚法#48', 'slight', handlers),
    [{ family: 'credit-publicity', norm: 'INS-34.decisionPublished', says: '行政处罚决定应当在规定期限内公示。' }],
    'INS-34.publishedInTime',
  ),
  shown(
    row('withdrawn-still-public', '被改变的决定仍在公示', '行政处罚法#48', 'ordinary', handlers),
    'ACC-W5.changedDecisionWithdrawn',
    'INS-34.publicationExists',
    'INS-34.withdrawnInTime',
  ),
  shown(
    row('closure-irregular', '结案、归档不合规定', '行政处罚法#47', 'ordinary', filers),
    'INS-37.nothingLeftOpen',
    'INS-37.noDutyOpen',
    'INS-37.closedOnce',
    'INS-37.closureProposedFirst',
    'INS-37.closedByBureauLeader',
    'INS-37.caseStillOpen',
    'INS-37.endedBeforeReopened',
    'INS-33.closedBeforeArchive',
  ),
];

const record: readonly Circumstance[] = [
  judged(row('back-dated-entry', '超过规定时间补录', '行政处罚法#47', 'slight', ['did']), 'ACC-W6.enteredWithinLag'),
  judged(row('reporter-identity-read', '在办案之外查看举报人身份', '劳动保障监察条例#12', 'grave', doers, 'PEN12-12'), 'INS-08.reporterKeptSecret'),
  judged(
    row('transcribed-after-refusal', '被系统阻断后补录同一行为', '行政处罚法#47', 'ordinary', doers),
    'ACC-W7.notTranscribedAfterRefusal',
  ),
  judged(row('record-unnamed', '补录未写明所针对的记录、案卷登记为不完整', '行政处罚法#47', 'ordinary', doers), 'ACC-W8.recordNamed'),
];

const beyondTheRecord: readonly Circumstance[] = [
  unseen(row('fines-kept', '截留、私分罚款', '行政处罚法#79', 'grave', [], 'PEN12-09'), '实缴与上缴国库的对账'),
  unseen(row('corruption', '执法中的腐败行为', '行政处罚法#79', 'grave', [], 'PEN12-11'), '监察机关、司法机关的结论'),
  unseen(row('other-unlawful', '其他违法行为', '行政处罚法#76', 'ordinary', [], 'PEN12-12'), '人工认定'),
  unseen(row('harm-by-inaction', '不作为造成损害', '行政处罚法#83', 'grave', [], 'PEN12-03'), '损害后果'),
  unseen(row('unlike-cases', '与同类案件相比显失公正', '行政处罚法#5', 'ordinary', [], 'PEN12-02'), '同类案件的裁量因素'),
  unseen(row('false-receipt', '使用非法定罚款票据', '行政处罚法#70', 'grave', [], 'PEN12-08'), '财政票据登记'),
];

export const circumstanceRows: readonly Circumstance[] = [
  ...intake,
  ...filing,
  ...investigation,
  ...decision,
  ...afterwards,
  ...record,
  ...beyondTheRecord,
];
