import type { Kysely } from 'kysely';
import type { BureauCode, PersonId } from '#kernel';

/** Who is in the register at all: what the streams themselves cannot tell. */
export abstract class OfficerDirectory {
  /** In the order in which they were registered; a newcomer may be missing for a moment. */
  abstract personsOf(bureau: BureauCode): Promise<readonly PersonId[]>;
}

/** A row per registered person. */
export type OfficerRow = { readonly person: PersonId; readonly bureau: BureauCode };

/** The table that the `officers` projection fills; `position` is the runner's column. */
export type OfficerTables = {
  officers: OfficerRow & { position: string };
};

/** The directory in the read store. */
export class ReadOfficerDirectory extends OfficerDirectory {
  constructor(private readonly db: Kysely<OfficerTables>) {
    super();
  }

  override async personsOf(bureau: BureauCode): Promise<readonly PersonId[]> {
    const rows = await this.db
      .selectFrom('officers')
      .select('person')
      .where('bureau', '=', bureau)
      .orderBy('position')
      .execute();
    return rows.map(({ person }) => person);
  }
}
