/** A norm that is not met, or not known to be met, at one act of a log. */
export interface Expected {
  /** Key of the act in its log, or its name where it stands there once. */
  readonly at: string;
  readonly is: 'unmet' | 'unknown';
  /** 行政处罚法#42: the statute and the article. */
  readonly article: string;
  readonly norm: string;
  /** Chinese names of what the log does not say; for unknown ones. */
  readonly missing?: readonly string[];
}

/** What the law says of a log. */
export interface ExpectedLog {
  /** Stage by stream. */
  readonly stages: Readonly<Record<string, string>>;
  /** Every norm that is not met or not known; all others are met. */
  readonly norms: readonly Expected[];
  /** What is found beside them, as no single act shows it: limits that lapsed, several acts seen together. */
  readonly beside?: readonly Pick<Expected, 'article' | 'norm'>[];
}

const penalties = '行政处罚法';
const inspection = '劳动保障监察条例';
const rules = '关于实施《劳动保障监察条例》若干规定';
const county = '隆尧县规范劳动保障监察案件查处制度';
const sameDay = ['同日各行为的先后'];
const unmet = (at: string, article: string, norm: string): Expected => ({ at, is: 'unmet', article, norm });
const unknown = (at: string, article: string, norm: string, ...missing: readonly string[]): Expected => ({
  at,
  is: 'unknown',
  article,
  norm,
  missing,
});

export const expectations: Readonly<Record<string, ExpectedLog>> = {
  '01-complaint-rectified-archived': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试甲公司': 'archived' },
    norms: [],
  },
  '02-complaint-refused': { stages: { 'lead/投诉': 'refused' }, norms: [] },
  '03-report-transferred': {
    stages: { 'lead/举报': 'transferred' },
    norms: [unmet('AcceptLead', `${inspection}#13`, 'INS-07.acceptedWhereCompetent')],
  },
  '04-patrol-filing-declined': {
    stages: { 'lead/巡查': 'takenUp', 'case/测试丁公司': 'closed' },
    norms: [unknown('AcceptLead', `${inspection}#20`, 'INS-05.acceptedWithinLimitation', '违法行为终了之日')],
  },
  '05-documentary-review-revoked': {
    stages: { 'lead/书面审查': 'takenUp', 'case/测试戊公司': 'archived' },
    norms: [],
  },
  '06-campaign-and-complaint-one-case': {
    stages: { 'lead/专项检查': 'takenUp', 'lead/投诉': 'takenUp', 'case/测试己公司': 'investigating' },
    norms: [],
  },
  '07-referral-refused-to-rectify': {
    stages: { 'lead/转办': 'takenUp', 'case/测试庚公司': 'concluded' },
    norms: [],
  },
  '08-interview-by-one-officer': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试辛公司': 'investigating' },
    norms: [unmet('一人询问', `${penalties}#42`, 'INS-01.twoOfficers')],
  },
  '09-expired-credential': {
    stages: { 'lead/举报': 'takenUp', 'case/测试壬公司': 'investigating' },
    norms: [unmet('证件过期', `${penalties}#42`, 'INS-01.credentialValid')],
  },
  '10-investigated-before-filing': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试癸公司': 'investigating' },
    norms: [
      unmet('先行检查', `${penalties}#54`, 'INS-04.filedBeforeInvestigation'),
      unmet('指令', `${penalties}#54`, 'INS-04.filedFirst'),
    ],
  },
  '11-partial-paper-dossier': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试子公司': 'concluded' },
    norms: [
      unknown('AcceptLead', `${inspection}#20`, 'INS-05.acceptedWithinLimitation', '违法行为终了之日'),
      unknown('AcceptLead', `${inspection}#13`, 'INS-07.acceptedWhereCompetent', '用工所在地'),
      unknown('AcceptLead', `${rules}#18`, 'INS-06.notHeardTwice', '同一用人单位的其他线索和案件'),
      unknown('AcceptLead', `${inspection}#21`, 'INS-06.notSentElsewhereBefore', '同一用人单位的其他线索和案件'),
      unknown('TakeUpLead', `${rules}#18`, 'INS-04.acceptedBeforeTakenUp', ...sameDay),
      unknown('OpenCase', `${rules}#18`, 'INS-04.leadsAccepted', '线索的受理情况'),
      unknown('OpenCase', `${inspection}#13`, 'INS-07.openedWhereCompetent', '用工所在地'),
      unknown('FileCase', `${inspection}#20`, 'INS-05.filedWithinLimitation', '违法行为终了之日'),
      unknown('ProposeFiling', `${penalties}#54`, 'INS-04.filingDecidedOnce', ...sameDay),
      unknown('FileCase', `${county}#二`, 'INS-04.filingProposedFirst', ...sameDay),
      unknown('FileCase', `${county}#二`, 'INS-04.filingReviewedFirst', ...sameDay),
      unknown('FileCase', `${penalties}#42`, 'INS-01.twoOfficersAppointed', '承办人员'),
      unmet('HoldInterview', `${penalties}#42`, 'INS-01.twoOfficers'),
      unknown('HoldInterview', `${penalties}#42`, 'INS-01.credentialValid', '执法人员当日的执法证'),
      unknown('HoldInterview', `${penalties}#55`, 'INS-02.credentialsShown', '是否出示执法证件'),
      unknown('InspectSite', `${penalties}#42`, 'INS-01.twoOfficers', '执法人员'),
      unknown('InspectSite', `${penalties}#42`, 'INS-01.credentialValid', '执法人员'),
      unknown('InspectSite', `${penalties}#55`, 'INS-02.credentialsShown', '是否出示执法证件'),
      unknown('InspectSite', `${inspection}#16`, 'INS-02.recordMade', '笔录'),
      unknown('指令', `${inspection}#18`, 'INS-21.rectifiableInTime', '改正期限'),
      unknown('VerifyRectification', `${penalties}#42`, 'INS-01.twoOfficers', '执法人员'),
      unknown('VerifyRectification', `${penalties}#42`, 'INS-01.credentialValid', '执法人员'),
      unknown('VerifyRectification', `${penalties}#47`, 'INS-33.documentKept', '文书或者音像记录'),
      unknown('VerifyRectification', `${penalties}#61`, 'INS-26.servedBeforeVerified', '限期改正指令书的送达'),
    ],
  },
  '12-closed-without-rectification': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试丑公司': 'archived' },
    norms: [
      unmet('结案', `${county}#二`, 'INS-37.nothingLeftOpen'),
      unmet('结案', `${county}#二`, 'INS-37.closureProposedFirst'),
      unmet('结案', `${county}#二`, 'INS-37.closedByBureauLeader'),
    ],
  },
  '13-leads-waiting': { stages: { 'lead/待受理': 'registered', 'lead/已受理': 'accepted' }, norms: [] },
  '14-filing-proposed': { stages: { 'lead/举报': 'takenUp', 'case/测试辰公司': 'opening' }, norms: [] },
  '15-two-orders': { stages: { 'lead/投诉': 'takenUp', 'case/测试巳公司': 'concluded' }, norms: [] },
  '16-order-of-one-day-unknown': {
    stages: { 'lead/巡查': 'takenUp', 'case/测试午公司': 'investigating' },
    norms: [unknown('同日询问', `${penalties}#54`, 'INS-04.filedBeforeInvestigation', ...sameDay)],
  },
  '17-nothing-on-paper': {
    stages: { 'lead/投诉': 'takenUp', 'lead/重复投诉': 'refused', 'case/测试未公司': 'investigating' },
    norms: [
      unmet('口头不予受理', `${rules}#18`, 'INS-06.refusalToldInWriting'),
      unmet('无笔录询问', `${inspection}#16`, 'INS-02.recordMade'),
      unmet('未出示证件', `${penalties}#55`, 'INS-02.credentialsShown'),
      unmet('无附件证据', `${penalties}#47`, 'INS-33.documentKept'),
    ],
  },
  '18-fined-and-paid': { stages: { 'lead/投诉': 'takenUp', 'case/测试申公司': 'archived' }, norms: [] },
  '19-hearing-penalty-lowered': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试酉公司': 'archived' },
    norms: [],
  },
  '20-hearing-waived': { stages: { 'lead/举报': 'takenUp', 'case/测试戌公司': 'closed' }, norms: [] },
  '21-deferred-instalments': { stages: { 'lead/投诉': 'takenUp', 'case/测试亥公司': 'closed' }, norms: [] },
  '22-enforced-by-court': { stages: { 'lead/投诉': 'takenUp', 'case/测试寅公司': 'archived' }, norms: [] },
  '23-reconsideration-upheld': { stages: { 'lead/投诉': 'takenUp', 'case/测试卯公司': 'closed' }, norms: [] },
  '24-reconsideration-annulled': { stages: { 'lead/投诉': 'takenUp', 'case/测试乙丑公司': 'closed' }, norms: [] },
  '25-litigation-upheld': { stages: { 'lead/投诉': 'takenUp', 'case/测试丙寅公司': 'closed' }, norms: [] },
  '26-wages-referred-to-police': { stages: { 'lead/举报': 'takenUp', 'case/测试丁卯公司': 'closed' }, norms: [] },
  '27-transferred-no-jurisdiction': { stages: { 'lead/投诉': 'takenUp', 'case/测试戊辰公司': 'closed' }, norms: [] },
  '28-suspended-resumed-extended': { stages: { 'lead/投诉': 'takenUp', 'case/测试己巳公司': 'closed' }, norms: [] },
  '29-warned-on-the-spot': { stages: { 'lead/巡查': 'takenUp', 'case/测试庚午公司': 'closed' }, norms: [] },
  '30-forty-workers-order': { stages: { 'lead/投诉': 'takenUp', 'case/测试辛未公司': 'closed' }, norms: [] },
  '31-served-by-publication': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试壬申公司': 'closed' },
    norms: [],
    beside: [{ article: `${penalties}#61`, norm: 'INS-26.penaltyServedInTime' }],
  },
  '32-continuing-counted-from-end': { stages: { 'lead/投诉': 'takenUp', 'case/测试癸酉公司': 'closed' }, norms: [] },
  '33-late-complaint-accepted': {
    stages: { 'lead/投诉': 'accepted' },
    norms: [unmet('AcceptLead', `${inspection}#20`, 'INS-05.acceptedWithinLimitation')],
  },
  '34-eight-defects': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试乙亥公司': 'closed' },
    norms: [
      unmet('一人询问', `${penalties}#42`, 'INS-01.twoOfficers'),
      unmet('证件过期检查', `${penalties}#42`, 'INS-01.credentialValid'),
      unmet('未出示证件检查', `${penalties}#55`, 'INS-02.credentialsShown'),
      unmet('决定', `${penalties}#62`, 'INS-12.statementPeriodOver'),
      unmet('决定', `${penalties}#45`, 'INS-13.statementsReexamined'),
      unmet('决定', `${penalties}#45`, 'INS-13.notHeavierThanNotice'),
      unmet('决定', `${penalties}#63`, 'INS-14.hearingRightTold'),
    ],
    beside: [
      { article: `${penalties}#61`, norm: 'INS-26.penaltyServedInTime' },
      // the sixth defect again, seen together with the statement that came before it
      { article: `${penalties}#45`, norm: 'ACC-W2.notAggravatedForDefence' },
    ],
  },
  '35-statement-awaited': { stages: { 'lead/投诉': 'takenUp', 'case/测试丙子公司': 'notified' }, norms: [] },
  '36-fine-due-soon': { stages: { 'lead/投诉': 'takenUp', 'case/测试丁丑公司': 'decided' }, norms: [] },
  '37-two-cases-joined': {
    stages: {
      'lead/投诉工资': 'takenUp',
      'lead/投诉工时': 'takenUp',
      'case/测试己卯公司工资': 'closed',
      'case/测试己卯公司工时': 'closed',
    },
    norms: [],
  },
  '38-split-by-employer': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试庚辰建筑公司': 'closed', 'case/测试庚辰劳务公司': 'closed' },
    norms: [],
  },
  '39-officers-changed-reopened': {
    stages: { 'lead/投诉': 'takenUp', 'case/测试辛巳公司': 'archived' },
    norms: [],
  },
};
