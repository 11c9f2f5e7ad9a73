import type { CaseDetail } from '../../api/queries.js';

/** 用人单位, as a lead or case names it. */
export interface Employer {
  readonly name: string;
  readonly creditCode: string | null;
  readonly workplace: string | null;
}
export const employerOf = ({ employer }: Pick<CaseDetail, 'employer'>): Employer | null =>
  employer as unknown as Employer | null;
