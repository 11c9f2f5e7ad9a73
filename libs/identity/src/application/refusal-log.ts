import type { PersonId } from '#kernel';

/** Something that somebody asked for and may not have. */
export interface Denial {
  /** Null when nobody is known to have asked: a sign-in with an unknown login. */
  readonly person: PersonId | null;
  /** Method and route, `POST /api/officers/:person/acts/grant-role`; never a path with ids in it. */
  readonly what: string;
  /** Code of the problem that was answered. */
  readonly why: string;
}

/** Where denials are kept. */
export abstract class RefusalLog {
  /** Resolves once the denial is on record: nobody is turned away unnoticed. */
  abstract denied(denial: Denial): Promise<void>;
}
