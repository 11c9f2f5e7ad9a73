import type { ScoreItem, VetoItem } from '../score-sheet.js';

// The sheet of the yearly dossier review 案卷评查: 20 points for the papers, 80 for the substance. No published sheet was
// found: items and points are a proposal of this program, to be replaced by the sheet of the county's justice bureau.

/** 一票否决: what makes a dossier fail whatever its points. */
export const vetoItems: readonly VetoItem[] = [
  { code: 'unqualified', zh: '执法主体、执法人员不具有资格', circumstances: ['credential-not-valid', 'fewer-than-two-officers'] },
  { code: 'no-facts', zh: '主要事实不清、证据不足', circumstances: ['no-proven-facts'] },
  { code: 'outside-law', zh: '处罚种类、幅度违法', circumstances: ['outside-formula', 'fined-twice'] },
  { code: 'not-notified', zh: '未告知或者剥夺陈述、申辩权', circumstances: ['notice-missing', 'notice-time-not-over'] },
  { code: 'not-heard', zh: '应听证而未听证', circumstances: ['hearing-denied'] },
  { code: 'not-reviewed', zh: '未经法制审核、集体讨论', circumstances: ['legal-review-missing', 'deliberation-missing'] },
];

/** 卷面 20 分. */
const papers: readonly ScoreItem[] = [
  { code: 'catalogue', part: 'papers', zh: '卷内目录、编号、装订', points: 4, circumstances: [] },
  { code: 'forms', part: 'papers', zh: '文书格式、文号', points: 4, circumstances: [] },
  { code: 'completeness', part: 'papers', zh: '文书齐全、原件归档', points: 6, circumstances: ['record-not-made', 'service-irregular', 'record-unnamed'] },
  { code: 'writing', part: 'papers', zh: '文字表述、签名日期', points: 3, circumstances: ['back-dated-entry', 'transcribed-after-refusal'] },
  { code: 'archiving', part: 'papers', zh: '及时归档', points: 3, circumstances: ['closure-irregular'] },
];

/** 内容 80 分. */
const substance: readonly ScoreItem[] = [
  {
    code: 'intake',
    part: 'substance',
    zh: '受理、立案',
    points: 10,
    circumstances: [
      'complaint-unanswered',
      'intake-late',
      'refusal-ungrounded',
      'intake-irregular',
      'limitation-passed',
      'not-competent',
      'acts-before-filing',
      'filing-irregular',
    ],
  },
  {
    code: 'investigation',
    part: 'substance',
    zh: '调查取证',
    points: 20,
    circumstances: [
      'fewer-than-two-officers',
      'credential-not-valid',
      'credentials-not-shown',
      'recusal-unanswered',
      'recusal-ignored',
      'preservation-past-limit',
      'preservation-not-approved',
      'investigation-late',
      'course-irregular',
      'case-idle',
      'rectification-irregular',
    ],
  },
  {
    code: 'facts-and-law',
    part: 'substance',
    zh: '事实认定、法律适用和裁量',
    points: 15,
    circumstances: [
      'no-proven-facts',
      'outside-formula',
      'maximum-although-corrected',
      'fined-twice',
      'rectification-not-ordered',
      'no-penalty-ungrounded',
    ],
  },
  {
    code: 'review',
    part: 'substance',
    zh: '审核、集体讨论、审批',
    points: 10,
    circumstances: ['approval-missing', 'legal-review-missing', 'legal-review-by-handler', 'deliberation-missing', 'decision-late'],
  },
  {
    code: 'notice-and-hearing',
    part: 'substance',
    zh: '告知、陈述申辩、听证',
    points: 15,
    circumstances: [
      'notice-missing',
      'notice-time-not-over',
      'defence-not-heard',
      'heavier-than-notice',
      'aggravated-after-defence',
      'hearing-denied',
      'hearing-notified-late',
      'hearing-irregular',
      'presider-investigated',
      'remedies-not-told',
    ],
  },
  {
    code: 'service-and-execution',
    part: 'substance',
    zh: '送达、执行、公示',
    points: 10,
    circumstances: [
      'service-late',
      'publication-service-first',
      'cash-taken',
      'collected-fine-kept',
      'receipt-missing',
      'deferral-irregular',
      'demand-missing',
      'court-window-missed',
      'publication-late',
      'withdrawn-still-public',
      'on-spot-filed-late',
      'on-spot-not-delivered',
      'referral-late',
      'referral-not-approved',
    ],
  },
];

export const scoreItems: readonly ScoreItem[] = [...papers, ...substance];

/** Points proposed for a finding that nobody has dismissed. */
export const proposedDeductions = { grave: 8, ordinary: 4, slight: 2 } as const;
/** From so many points a dossier is 优秀, or 合格. */
export const gradeLines = { excellent: 90, passed: 60 } as const;
