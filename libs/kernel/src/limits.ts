import type { LocalDate } from './dates.js';
import type { Json } from './json.js';

/** What the law leaves of one field of an act's input; where nothing is said, whatever its shape allows. */
export interface FieldLimit {
  /** No other value; of a list, no other item. */
  readonly among?: readonly Json[];
  /** None of these values; of a list, none of these items. */
  readonly except?: readonly Json[];
  /** Of a number or a day, itself allowed. */
  readonly min?: number | LocalDate;
  /** Of a number or a day, itself allowed. */
  readonly max?: number | LocalDate;
  /** May not be left out. */
  readonly stated?: true;
  /** Fewest items of a list. */
  readonly least?: number;
  /** Of the items of a list, at least so many are among these; each of them holds. */
  readonly including?: readonly Including[];
  /** What the numbers of a list's items may add up to. */
  readonly totals?: readonly Total[];
  /**
   * For a field that cannot be limited value by value: what to try. If the check takes any value at all, it takes one of
   * these; asked for only where everything else allows the act.
   */
  readonly candidates?: () => Iterable<Json>;
  /** What a value asks of the fields beside it. */
  readonly when?: readonly When[];
}

export interface Including {
  readonly least: number;
  readonly of: readonly Json[];
}

/** The sum of one field over those items of a list whose other field has that value. */
export interface Total {
  readonly of: string;
  readonly where: { readonly field: string; readonly is: Json };
  readonly max: number;
}

export interface When {
  readonly is: Json;
  /** By field beside the one that has the value. */
  readonly asks: Limits;
}

/**
 * By field: `presider`, `sanctions.kind` for a field of each item of a list, `doneBy` for the officers who do the act.
 * Empty: nothing to narrow. A field with nothing left (`{ among: [] }`) closes the act where the field has to be stated.
 */
export type Limits = Readonly<Record<string, FieldLimit>>;
