import type { Severity } from './circumstance.js';
import { gradeLines, proposedDeductions, scoreItems, vetoItems } from './data/score-sheet.js';

export const sheetParts = { papers: '卷面', substance: '内容' } as const;

/** One line of the sheet. */
export interface ScoreItem {
  readonly code: string;
  readonly part: keyof typeof sheetParts;
  readonly zh: string;
  readonly points: number;
  /** What is found of these is deducted here. */
  readonly circumstances: readonly string[];
}

export interface VetoItem {
  readonly code: string;
  readonly zh: string;
  readonly circumstances: readonly string[];
}

/** What a person takes off, and why. */
export type Deduction = { readonly item: string; readonly points: number; readonly reason: string };

/** Why a line or a veto is not as the findings propose it. */
export type Departure = { readonly item: string; readonly reason: string };

/** A finding as the sheet looks at it. */
export interface SheetFinding {
  readonly circumstance: string;
  readonly severity: Severity;
  readonly says: string;
}

/** The sheet as the findings fill it in; a person confirms it or says otherwise. */
export interface Prefilled {
  readonly vetoes: readonly string[];
  readonly deductions: readonly Deduction[];
}

/** The findings that a line or a veto is prefilled from. */
export const behind = <F extends SheetFinding>(
  { circumstances }: Pick<ScoreItem, 'circumstances'>,
  findings: readonly F[],
): readonly F[] => findings.filter(({ circumstance }) => circumstances.includes(circumstance));

export function prefilled(findings: readonly SheetFinding[]): Prefilled {
  const shows = (item: Pick<ScoreItem, 'circumstances'>) => behind(item, findings);
  return {
    vetoes: vetoItems.filter((veto) => shows(veto).length > 0).map(({ code }) => code),
    deductions: scoreItems.flatMap((item): Deduction[] => {
      const found = shows(item);
      if (found.length === 0) return [];
      const sum = found.reduce((total, { severity }) => total + proposedDeductions[severity], 0);
      const reason = [...new Set(found.map(({ says }) => says))].join('');
      return [{ item: item.code, points: Math.min(item.points, sum), reason }];
    }),
  };
}

/** What the findings propose, without its reasons: what a score is held against. */
export interface Proposal {
  readonly vetoes: readonly string[];
  readonly deductions: readonly Pick<Deduction, 'item' | 'points'>[];
}

const pointsOff = ({ deductions }: Proposal, code: string): number =>
  deductions.find(({ item }) => item === code)?.points ?? 0;

/** Lines and vetoes that a person fills in otherwise than proposed. */
export const departuresFrom = (proposal: Proposal, sheet: Proposal): readonly { code: string; zh: string }[] => [
  ...scoreItems.filter(({ code }) => pointsOff(proposal, code) !== pointsOff(sheet, code)),
  ...vetoItems.filter(({ code }) => proposal.vetoes.includes(code) !== sheet.vetoes.includes(code)),
];

export const grades = { excellent: '优秀', passed: '合格', failed: '不合格' } as const;
export type Grade = keyof typeof grades;

/** 100 less what was taken off. */
export const scoreOf = (deductions: readonly Pick<Deduction, 'points'>[]): number =>
  deductions.reduce((left, { points }) => left - points, totalPoints);

const totalPoints = scoreItems.reduce((total, { points }) => total + points, 0);

/** One veto fails the dossier whatever its points. */
export function gradeOf({ vetoes, deductions }: Prefilled): Grade {
  const score = scoreOf(deductions);
  if (vetoes.length > 0 || score < gradeLines.passed) return 'failed';
  return score >= gradeLines.excellent ? 'excellent' : 'passed';
}

/** Whether the sheet has these lines, and nothing is taken off twice or beyond the points of its line. */
export const fits = ({ vetoes, deductions }: Prefilled): boolean =>
  vetoes.every((code) => vetoItems.some((veto) => veto.code === code)) &&
  new Set(deductions.map(({ item }) => item)).size === deductions.length &&
  deductions.every(({ item, points }) => scoreItems.some(({ code, points: most }) => code === item && points <= most));
