import type { ScoreSheet } from '../../api/dossiers.js';
import { zh } from '../../text/zh.js';

const text = zh.dossiers;

/** What is filled in for one line or veto, as typed. */
export interface Said {
  readonly points: string;
  readonly reason: string;
  readonly applies: boolean;
  readonly departure: string;
}
export type Filled = Readonly<Record<string, Said>>;

/** What stands in the sheet: what was confirmed, else what was proposed. */
export const filledFrom = ({ lines, vetoes }: ScoreSheet): Filled => ({
  ...Object.fromEntries(
    lines.map(({ item, points, reason, departure }) => [
      item,
      { points: String(points), reason: reason ?? '', applies: false, departure: departure ?? '' },
    ]),
  ),
  ...Object.fromEntries(
    vetoes.map(({ code, applies, departure }) => [
      code,
      { points: '0', reason: '', applies, departure: departure ?? '' },
    ]),
  ),
});

/** What has to be put right before it can be sent, by line or veto. */
export function faultsIn({ lines, vetoes }: ScoreSheet, filled: Filled): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {};
  for (const { item, most, proposed } of lines) {
    const { points, reason, departure } = filled[item]!;
    const read = /^\d+$/.test(points.trim()) ? Number(points) : NaN;
    if (!(read <= most)) faults[item] = text.pointsRange(most);
    else if (read > 0 && reason.trim() === '') faults[item] = text.fillReason;
    else if (read !== proposed && departure.trim() === '') faults[item] = text.fillDeparture;
  }
  for (const { code, proposed } of vetoes)
    if (filled[code]!.applies !== proposed && filled[code]!.departure.trim() === '') faults[code] = text.fillDeparture;
  return faults;
}

/** The act's input. */
export function scoreBody({ dossier, lines, vetoes }: ScoreSheet, filled: Filled): Readonly<Record<string, unknown>> {
  const departs = [
    ...lines.filter(({ item, proposed }) => Number(filled[item]!.points) !== proposed).map(({ item }) => item),
    ...vetoes.filter(({ code, proposed }) => filled[code]!.applies !== proposed).map(({ code }) => code),
  ];
  return {
    dossier,
    vetoes: vetoes.filter(({ code }) => filled[code]!.applies).map(({ code }) => code),
    deductions: lines.flatMap(({ item }) => {
      const { points, reason } = filled[item]!;
      return Number(points) > 0 ? [{ item, points: Number(points), reason: reason.trim() }] : [];
    }),
    departures: departs.map((item) => ({ item, reason: filled[item]!.departure.trim() })),
  };
}
