/** The page of a lead or case. */
export const streamPath = ({ id }: { readonly id: string }): string =>
  `/${id.startsWith('inspection-lead-') ? 'leads' : 'cases'}/${id}`;
