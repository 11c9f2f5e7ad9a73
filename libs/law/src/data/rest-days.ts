/**
 * Weekly rest days of state organs, ISO weekdays (7 = Sunday), newest last. From memory: 国务院令第174号 #7 took
 * effect on 1995-05-01. Under 国务院令第146号 (from 1994-03-01) every other Saturday was free; which ones is not
 * known, so they count as working days. No year before 2004 has a notice here: everything in it is provisional.
 */
export const restDays: readonly { readonly from: string; readonly weekdays: readonly number[] }[] = [
  { from: '1949-10-01', weekdays: [7] },
  { from: '1995-05-01', weekdays: [6, 7] },
];
