import { CaseFiles, proofFrom } from '#custody';
import { Identity, visibilityOf } from '#identity';
import { EmployerDesk, LeadDesk, caseKind, leadKind } from '#inspection';
import { Problem } from '#kernel';
import { type Actor, type Foundation, type Settings, StreamKinds } from '#platform';

/** Case files without a server. */
export function caseFilesOn(settings: Settings, foundation: Foundation): CaseFiles {
  const { store, vault, registers } = foundation;
  const kinds = new StreamKinds();
  kinds.add(leadKind);
  kinds.add(caseKind(new LeadDesk(store), new EmployerDesk(store), registers));
  return new CaseFiles({ ...foundation, keys: vault, kinds, proof: proofFrom(settings, foundation) });
}

/** Whoever is answerable for what is done on the command line, with the roles of today. @throws Problem `account-unknown`. */
export async function actorOf(login: string, { operations, officers, clock }: Foundation): Promise<Actor> {
  const identity = await Identity.open(operations);
  try {
    const account = await identity.find(login);
    const facts = account && !account.disabled ? await officers.factsOn(account.person, clock.today()) : undefined;
    if (!facts || facts.left) throw new Problem('not-found', 'account-unknown');
    const { person, bureau, unit, roles } = facts;
    return { person, bureau, unit, roles, visibility: visibilityOf(facts) };
  } finally {
    await identity.close();
  }
}
