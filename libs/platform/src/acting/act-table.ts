import type { ActName, DoneBy } from '#kernel';
import type { Role } from '#identity';

/** A DTO class: what class-validator checks and OpenAPI describes. */
export type InputClass = new () => object;

/**
 * Everything about an act that is not law: a row drives its route, its OpenAPI entry, its line in an act log, its place
 * among the next acts and its form. Nothing about an act is written twice.
 */
export interface ActRow<A extends ActName = ActName> {
  readonly act: A;
  /** 行为名称, as officers say it. */
  readonly zh: string;
  /**
   * `ours`: a legal act of the bureau, gated live. `received`: somebody else's act, recorded as it was. `system`: done
   * by the program on behalf of another act; it has no route. `record`: about what is recorded, see `recordActs`.
   */
  readonly side: 'ours' | 'received' | 'system' | 'record';
  readonly input: InputClass;
  /** Who may do or record it; any one of these roles. */
  readonly roles: readonly Role[];
  /** True when it is the signed-in person's own decision, not something entered for colleagues. */
  readonly personal?: boolean;
  /** A field act (询问、检查、送达) may be entered within the configured lag; any other is done the moment it is recorded. */
  readonly field?: boolean;
  /** The act creates its stream. */
  readonly creates?: boolean;
  /** May be copied from paper afterwards (补录). */
  readonly transcribable?: boolean;
  /** 所需文书 or recording, by name; null for acts that leave none. */
  readonly record: string | null;
  /** Who does a received act, unless said otherwise. */
  readonly outsider?: Extract<DoneBy, { outsider: unknown }>['outsider'];
}

/** `record-interview`: the act's name as a path segment. */
export const routeOf = (act: ActName): string => act.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();

export const rowOf = <A extends ActName>(acts: readonly ActRow<A>[], act: string): ActRow<A> | undefined =>
  acts.find((row) => row.act === act);
