import type { CaseVisibility, Role } from '#identity';
import type { BureauCode, PersonId } from '#kernel';

/** The signed-in person, as the register knows them today. */
export interface Actor {
  readonly person: PersonId;
  readonly bureau: BureauCode;
  readonly unit: string | null;
  readonly roles: readonly Role[];
  readonly visibility: CaseVisibility;
}
