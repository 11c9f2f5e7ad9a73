/** A finding as lists show it. Days are Asia/Shanghai; nothing in it is personal data. */
export interface FindingRow {
  id: string;
  bureau: string;
  /** The lead or case. */
  of_id: string;
  norm: string;
  source: string;
  circumstance: string;
  /** `,PEN12-05,PEN12-06,`: looked up with the commas around it. */
  clauses: string;
  basis: string;
  says: string;
  /** What the record shows, in one sentence. */
  statement: string;
  severity: string;
  for_judgement: number;
  /** 1 where something speaks for those who answer. */
  exculpated: number;
  state: string;
  happened_on: string;
  /** When it was raised first, UTC. */
  raised_at: string;
  /** When the latest thing was recorded about it. */
  changed_at: string;
  /** Last day of an explanation that was asked for. */
  answer_by: string | null;
  /** Last day of a correction that was required and not yet recorded. */
  correct_by: string | null;
  version: number;
}

/** Somebody who had part in what a finding is about. */
export interface FindingPersonRow {
  finding: string;
  person: string;
  capacity: string;
  /** 1 where he answers for it. */
  answerable: number;
}

interface Kept {
  key: string;
  position: string;
}

/** The read tables of accountability. */
export type FindingTables = {
  findings: FindingRow & Kept;
  finding_people: FindingPersonRow & Kept;
};
