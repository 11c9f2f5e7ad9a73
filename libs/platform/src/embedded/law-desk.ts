import type { Role } from '#identity';
import { type BureauCode, type PersonId, Problem, type Relied } from '#kernel';
import {
  type ComparedKind,
  type DryRunOptions,
  LawAdministration,
  type LawRecorded,
  type NormEdition,
  type ReadableLog,
  compareCasesIn,
  editionOf,
  shippedLaw,
} from '#law';
import type { Foundation } from './foundation.js';

/** Who may bring an edition of the law into force. */
export const lawAdopters: readonly Role[] = ['administrator', 'bureauLeader'];

/** What the program judges by and what it is judged on, as its modules tell. */
export interface JudgedProgram {
  readonly norms: readonly NormEdition[];
  readonly kinds: readonly ComparedKind[];
}

/** What a dry run needs; a store that can only be read will do. */
export const dryRunOptions = (
  { store, law: register, clock }: Pick<Foundation, 'law' | 'clock'> & { readonly store: ReadableLog },
  bureau: BureauCode,
  { norms, kinds }: JudgedProgram,
): DryRunOptions => ({
  register,
  shipped: editionOf(shippedLaw, norms),
  compareCases: compareCasesIn(store, kinds, { bureau, today: () => clock.today() }),
});

/** The desk at which a bureau adopts its law. What the program ships is on offer there. */
export const lawDesk = (foundation: Foundation, bureau: BureauCode, program: JudgedProgram): LawAdministration =>
  new LawAdministration({
    ...dryRunOptions(foundation, bureau, program),
    store: foundation.store,
    clock: foundation.clock,
    bureau,
    hash: foundation.hashCommand,
    authorise: (person) => authorised(person, bureau, foundation),
  });

/** @throws Problem `role-missing`, `other-bureau`. */
async function authorised(
  person: PersonId,
  bureau: BureauCode,
  { officers, clock }: Pick<Foundation, 'officers' | 'clock'>,
): Promise<readonly Relied[]> {
  const facts = await officers.factsOn(person, clock.today());
  if (!facts || !lawAdopters.some((role) => facts.roles.includes(role)))
    throw new Problem('denied', 'role-missing', { act: '施行法规版本', roles: lawAdopters });
  if (facts.bureau !== bureau) throw new Problem('denied', 'other-bureau');
  const relied = await officers.reliedOn(person, clock.today());
  return relied ? [relied] : [];
}

/** A new installation begins with what the program ships, by an event that says so; later programs only offer. */
export async function adoptFirstEdition(
  desk: LawAdministration,
  { law }: Pick<Foundation, 'law'>,
): Promise<LawRecorded | undefined> {
  if ((await law.inForce()).edition !== null) return undefined;
  const proposal = { base: 'shipped' } as const;
  const { after: edition } = await desk.dryRun(proposal);
  const reason = '首次启动，采用随程序提供的版本';
  return desk.execute({
    sender: { system: 'setup' },
    key: 'first edition',
    request: { act: 'AdoptEdition', proposal, edition, reason },
  });
}
