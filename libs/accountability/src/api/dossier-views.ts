import { type StreamId, last } from '#kernel';
import type { StandingFinding } from '../application/standing-findings.js';
import { severities } from '../domain/circumstance.js';
import { circumstanceBy } from '../domain/circumstances.js';
import { type DossierReview, type DossierScored, proposedTo, scoreFor } from '../domain/dossier-review.js';
import { scoreItems, vetoItems } from '../domain/data/score-sheet.js';
import { findingStates } from '../domain/finding.js';
import {
  type Grade,
  type Prefilled,
  type Proposal,
  behind,
  departuresFrom,
  gradeOf,
  grades,
  prefilled,
  scoreOf,
  sheetParts,
} from '../domain/score-sheet.js';
import type { NamedDossier } from '../read-model/dossiers.js';
import type {
  DossierReviewSummaryDto,
  DrawnDossierDto,
  NamedDossierDto,
  ScoreSheetDto,
  SheetFindingDto,
  SheetLineDto,
  SheetVetoDto,
} from './dossiers.dto.js';

const namedDossier = (dossier: StreamId, named: NamedDossier | undefined): NamedDossierDto => ({
  dossier,
  caseNumber: named?.number ?? null,
  employer: named?.employer ?? null,
  closedOn: named?.closed_on ?? null,
});

export function drawnDossier(
  state: DossierReview,
  dossier: StreamId,
  named: NamedDossier | undefined,
): DrawnDossierDto {
  const scored = scoreFor(state, dossier)?.data;
  const grade = scored ? gradeOf(scored) : null;
  return {
    ...namedDossier(dossier, named),
    confirmed: scored !== undefined,
    score: scored ? scoreOf(scored.deductions) : null,
    grade,
    gradeName: grade && grades[grade],
  };
}

const sheetFinding = ({ id, circumstance, says, severity, state, on }: StandingFinding): SheetFindingDto => ({
  id,
  circumstance,
  circumstanceName: circumstanceBy(circumstance).zh,
  says,
  severity,
  severityName: severities[severity],
  state,
  stateName: findingStates[state],
  happenedOn: on,
});

/** A sheet with everything that it is made of. */
interface Sheet {
  readonly dossier: StreamId;
  readonly named: NamedDossier | undefined;
  readonly findings: readonly StandingFinding[];
  readonly score: ReturnType<typeof scoreFor>;
  readonly scoredBy: string | null;
  readonly own: boolean;
}

export function scoreSheet({ dossier, named, findings, score, scoredBy, own }: Sheet): ScoreSheetDto {
  const now = prefilled(findings);
  const filled: Prefilled = score?.data ?? now;
  const proposal: Proposal = (score && proposedTo(score)) ?? now;
  const reasons = new Map(score?.data.departures?.map(({ item, reason }) => [item, reason]));
  const grade = gradeOf(filled);
  return {
    ...namedDossier(dossier, named),
    confirmed: score !== undefined,
    confirmedOn: score?.on ?? null,
    confirmedBy: scoredBy,
    own,
    proposedOtherwiseNow: departuresFrom(proposal, now).length > 0,
    lines: scoreItems.map((item): SheetLineDto => {
      const { code, zh, part, points: most } = item;
      const { points = 0, reason = null } = filled.deductions.find((each) => each.item === code) ?? {};
      return {
        item: code,
        name: zh,
        part,
        partName: sheetParts[part],
        most,
        points,
        reason,
        proposed: proposal.deductions.find((each) => each.item === code)?.points ?? 0,
        departure: reasons.get(code) ?? null,
        findings: behind(item, findings).map(sheetFinding),
      };
    }),
    vetoes: vetoItems.map((veto): SheetVetoDto => ({
      code: veto.code,
      name: veto.zh,
      applies: filled.vetoes.includes(veto.code),
      proposed: proposal.vetoes.includes(veto.code),
      departure: reasons.get(veto.code) ?? null,
      findings: behind(veto, findings).map(sheetFinding),
    })),
    score: scoreOf(filled.deductions),
    grade,
    gradeName: grades[grade],
  };
}

/** Of the scores that count, what is common to them. */
export function summaryOf(state: DossierReview, drawn: readonly StreamId[]): DossierReviewSummaryDto {
  const scored = drawn.flatMap((dossier): DossierScored['data'][] => {
    const score = scoreFor(state, dossier);
    return score ? [score.data] : [];
  });
  const concluded = last(state, 'DossierReviewConcluded');
  const total = scored.reduce((sum, { deductions }) => sum + scoreOf(deductions), 0);
  const many = (holds: (sheet: DossierScored['data']) => boolean) => scored.filter(holds).length;
  return {
    drawn: drawn.length,
    confirmed: scored.length,
    average: scored.length === 0 ? null : Math.round((total * 10) / scored.length) / 10,
    grades: (Object.keys(grades) as Grade[]).map((key) => ({
      key,
      name: grades[key],
      count: many((sheet) => gradeOf(sheet) === key),
    })),
    vetoes: vetoItems.map(({ code, zh }) => ({
      key: code,
      name: zh,
      count: many(({ vetoes }) => vetoes.includes(code)),
    })),
    lines: scoreItems.map(({ code, zh, part }) => {
      const off = scored.flatMap(({ deductions }) =>
        deductions.filter(({ item, points }) => item === code && points > 0),
      );
      return {
        item: code,
        name: zh,
        part,
        partName: sheetParts[part],
        dossiers: off.length,
        points: off.reduce((sum, { points }) => sum + points, 0),
      };
    }),
    departures: scored.reduce((sum, { departures = [] }) => sum + departures.length, 0),
    concludedOn: concluded?.on ?? null,
    remarks: concluded?.data.remarks ?? null,
  };
}
