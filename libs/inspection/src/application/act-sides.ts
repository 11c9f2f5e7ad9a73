// Who does an act, as the rows of the act table say it.

export const ours = { side: 'ours', transcribable: true } as const;
/** Done by those who work the case. */
export const byInspectors = { ...ours, roles: ['inspector', 'teamLeader'] } as const;
/** 审核人员: an opinion of one's own on what a colleague proposes. */
export const byReviewers = { ...byInspectors, personal: true } as const;
/** The leader's own decision: nobody enters it for him. */
export const byTeamLeader = { ...ours, roles: ['teamLeader'], personal: true } as const;
export const byBureauLeader = { ...ours, roles: ['bureauLeader'], personal: true } as const;
export const byLegalReviewer = { ...ours, roles: ['legalReviewer'], personal: true } as const;
export const atIntake = { ...ours, roles: ['intakeClerk', 'inspector', 'teamLeader'] } as const;
/** The program's own bookkeeping on behalf of another act. */
export const bySystem = { side: 'system', roles: [], record: null } as const;
/** What a party did, entered by those who work the case. */
export const fromParty = {
  side: 'received',
  outsider: 'party',
  roles: ['intakeClerk', 'inspector', 'teamLeader'],
} as const;
export const fromPolice = { ...fromParty, outsider: 'police' } as const;
export const fromCourt = { ...fromParty, outsider: 'court' } as const;
export const fromAgency = { ...fromParty, outsider: 'agency' } as const;
export const fromBank = { ...fromParty, outsider: 'bank' } as const;
