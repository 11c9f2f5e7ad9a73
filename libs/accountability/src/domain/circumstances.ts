import type { Norm, NormId } from '#kernel';
import type { Circumstance, LimitKept } from './circumstance.js';
import { circumstanceRows } from './data/circumstances.js';

/** A norm that no row of the table speaks of: whoever did the act answers for it. */
const otherwise: Circumstance = {
  code: 'other-requirement',
  zh: '不符合其他法定要求',
  basis: '行政处罚法#76',
  clauses: [],
  severity: 'ordinary',
  answerable: ['did'],
  detection: { by: 'machine', norms: [], limits: [] },
};

export const circumstances: readonly Circumstance[] = [...circumstanceRows, otherwise];

const byNorm = new Map(
  circumstanceRows.flatMap((row) =>
    row.detection.by === 'nothing' ? [] : row.detection.norms.map((norm) => [norm, row] as const),
  ),
);
const byFamily = new Map(
  circumstanceRows.flatMap((row) =>
    row.detection.by === 'nothing' ? [] : row.detection.limits.map((limit) => [limit.family, { row, limit }] as const),
  ),
);
const byCode = new Map(circumstances.map((row) => [row.code, row]));

/** What the unmet norm shows. */
export const circumstanceOf = (norm: NormId): Circumstance => byNorm.get(norm) ?? otherwise;

/** What the lapse of a limit shows; undefined for one for whose lapse nobody of the bureau answers. */
export const circumstanceOfLimit = (
  family: string,
): { readonly row: Circumstance; readonly limit: LimitKept } | undefined => byFamily.get(family);

export const circumstanceBy = (code: string): Circumstance => byCode.get(code) ?? otherwise;

/** The clauses that a finding falls under: those of its norm and those of its circumstance. */
export const clausesOf = (row: Circumstance, norm?: Pick<Norm, 'clauses'>): readonly string[] =>
  [...new Set([...(norm?.clauses ?? []), ...row.clauses])].toSorted();

/** Shown as 追责情形 where the limit's own row names no clause: the procedure of a penalty. */
export const clausesOfLimit = (row: Circumstance): readonly string[] =>
  row.clauses.length > 0 ? clausesOf(row) : ['PEN12-06'];
