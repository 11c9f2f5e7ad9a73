import { type Basis, type LocalDate, addFen, fen, invalid, localDate } from '#kernel';
import { type Fields, about, bodyOf, count, flag, listOf, oneOf, optional, text } from '../parse/fields.js';
import { specificity } from '../rulebook/region.js';
import { type Span, share } from './compute-penalty.js';
import type { PenaltyRange } from './penalty-range.js';

/** 裁量阶次, from the mildest. */
export const grades = { mitigated: '减轻', lenient: '从轻', ordinary: '一般', aggravated: '从重' } as const;
export type Grade = keyof typeof grades;

/**
 * One step of a 裁量基准. The share is of the way from the least to the most; for 减轻, which goes below the range, of
 * the least itself.
 */
export interface Band {
  readonly grade: Grade;
  /** 适用情形. */
  readonly when: string;
  readonly fromPercent: number;
  readonly toPercent: number;
}

/** 裁量基准 of a bureau or its superiors. The county's table is not in the sources; what ships is made up for the demo. */
export interface DiscretionTable {
  readonly id: string;
  /** As its bureau names it. */
  readonly version: string;
  readonly nameZh: string;
  readonly basis: Basis;
  readonly regions: readonly string[];
  /** Days of the decision. */
  readonly inForce: { readonly from: LocalDate; readonly to: LocalDate | null };
  /** Compared with the published table. */
  readonly verified: boolean;
  readonly note: string | null;
  readonly penalties: readonly { readonly penalty: string; readonly bands: readonly Band[] }[];
}

const code = 'discretion-malformed';

/**
 * Reads a table and refuses one whose bands overlap, run backwards, or leave the range.
 * @throws Problem `discretion-malformed` with the table, the penalty and the field; `date-malformed`.
 */
export function parseDiscretionTable(json: unknown): DiscretionTable {
  const outer = bodyOf(json, code);
  const id = text(outer, 'id');
  const fields = about(outer, id);
  const days = about(bodyOf(fields.get('inForce'), code), id);
  const basis = text(fields, 'basis');
  if (!/^[^#]+#[^#]+$/.test(basis)) throw fields.refuse('basis');
  const penalties = listOf(fields, 'penalties', (value) => {
    const row = bodyOf(value, code);
    const penalty = text(row, 'penalty');
    const bands = listOf(about(row, `${id} ${penalty}`), 'bands', (band) =>
      parseBand(about(bodyOf(band, code), penalty)),
    );
    checkBands(bands, about(row, `${id} ${penalty}`));
    return { penalty, bands };
  });
  if (new Set(penalties.map(({ penalty }) => penalty)).size !== penalties.length) throw fields.refuse('penalties');
  return {
    id,
    version: text(fields, 'version'),
    nameZh: text(fields, 'nameZh'),
    basis: basis as Basis,
    regions: listOf(fields, 'regions', String),
    inForce: { from: localDate(text(days, 'from')), to: optional(days, 'to', () => localDate(text(days, 'to'))) },
    verified: flag(fields, 'verified'),
    note: optional(fields, 'note', () => text(fields, 'note')),
    penalties,
  };
}

function parseBand(fields: Fields): Band {
  const [fromPercent, toPercent] = [count(fields, 'fromPercent'), count(fields, 'toPercent')];
  if (fromPercent > toPercent || toPercent > 100) throw fields.refuse('toPercent');
  const grade = oneOf<Grade>(fields, 'grade', Object.keys(grades) as Grade[]);
  return { grade, when: text(fields, 'when'), fromPercent, toPercent };
}

/** Each grade once; a graver one does not begin before a milder one ends. 减轻 lies below and is compared with none. */
function checkBands(bands: readonly Band[], fields: Fields): void {
  if (bands.length === 0 || new Set(bands.map(({ grade }) => grade)).size !== bands.length)
    throw fields.refuse('bands');
  const order = Object.keys(grades);
  const within = bands
    .filter(({ grade }) => grade !== 'mitigated')
    .toSorted((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
  if (within.some((band, i) => i > 0 && band.fromPercent < within[i - 1]!.toPercent)) throw fields.refuse('bands');
}

/**
 * What a grade allows of a range, in 分: null where the table says nothing of the penalty, or there is no fine.
 * @throws Problem `discretion-not-applicable` outside the table's days and region.
 */
export function bandOf(table: DiscretionTable, range: PenaltyRange, grade: Grade, decidedOn: LocalDate): Span | null {
  const { region } = range.receipt.choice;
  if (!isApplicable(table, region, decidedOn))
    throw invalid('discretion-not-applicable', { table: table.id, on: decidedOn, region });
  const bands = table.penalties.find(({ penalty }) => penalty === range.penalty)?.bands;
  const band = bands?.find((each) => each.grade === grade);
  if (!band || range.fine === 'none') return null;
  const { least, most } = range.fine;
  const [base, whole] = grade === 'mitigated' ? [fen(0), least] : [least, fen(most - least)];
  const lowest = addFen(base, share(whole, band.fromPercent, 'up'));
  // A band of one point may fall between two 分.
  const highest = addFen(base, share(whole, band.toPercent, 'down'));
  return { least: lowest, most: highest < lowest ? lowest : highest };
}

const isApplicable = (table: DiscretionTable, region: string | null, on: LocalDate): boolean => {
  const { from, to } = table.inForce;
  const here = table.regions.length === 0 || (region !== null && specificity(table.regions, region) !== undefined);
  return here && from <= on && (to === null || on <= to);
};

/**
 * The tables that speak of the penalty on the day in the region, the most particular first: a county's own stands before
 * its province's, a later one before an earlier one.
 */
export const discretionFor = (
  tables: readonly DiscretionTable[],
  penalty: string,
  { on, region }: { readonly on: LocalDate; readonly region: string | undefined },
): readonly DiscretionTable[] =>
  tables
    .filter(
      (table) => isApplicable(table, region ?? null, on) && table.penalties.some((row) => row.penalty === penalty),
    )
    .toSorted(
      (a, b) => particularity(b, region) - particularity(a, region) || (a.inForce.from < b.inForce.from ? 1 : -1),
    );

const particularity = ({ regions }: DiscretionTable, region: string | undefined): number =>
  region === undefined ? 0 : (specificity(regions, region) ?? 0);
