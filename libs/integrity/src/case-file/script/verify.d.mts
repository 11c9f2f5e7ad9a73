// What tests take from the script; the program itself runs it apart.

/** The root that an event hash at this place leads to along its path; undefined when the path does not fit the place. */
export function rootFrom(
  eventHash: Uint8Array,
  index: number,
  count: number,
  path: readonly Uint8Array[],
): Buffer | undefined;

/** Whether the tree of `count` leaves begins with the tree of `older`. */
export function continues(
  older: number,
  olderRoot: Uint8Array,
  count: number,
  root: Uint8Array,
  proof: readonly Uint8Array[],
): boolean;
