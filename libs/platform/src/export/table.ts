/** A list as a spreadsheet shows it. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** A cell per column; null is an empty one. Numbers stay numbers. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
