import { caseKindName } from '#inspection';

/** How long a case file is kept at least, counted from the day on which it was archived. */
export interface RetentionRule {
  readonly id: string;
  readonly nameZh: string;
  /** Kind of the streams that it is about. */
  readonly of: string;
  /** The event from whose day the years are counted; that day itself is not counted. */
  readonly starts: 'CaseArchived';
  readonly years: number;
  readonly statute: string;
  /** Where the period was read; null where nobody of us has read it. */
  readonly source: string | null;
  /** False where nobody has read the text of the rule: every answer that rests on it says so. */
  readonly verified: boolean;
  readonly note: string;
}

/**
 * 案卷保管期限, by kind. The longer of the two limited periods for records of offices is taken until somebody has read the table
 * that tells which case files fall under which: too long a retention can be put right, too short a one cannot.
 */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'inspection-case-retain',
    nameZh: '劳动保障监察案卷保管',
    of: caseKindName,
    starts: 'CaseArchived',
    years: 30,
    statute: '机关文件材料归档范围和文书档案保管期限规定',
    source: null,
    verified: false,
    note: '定期保管分为三十年和十年；行政处罚案卷属于哪一档未见原文，从长计算，引用前须核实',
  },
];
