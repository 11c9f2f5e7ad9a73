/** Who sees every finding of the bureau; the others see their own. */
export const reviewers: readonly string[] = ['legalReviewer', 'auditor', 'bureauLeader'];
