import type { EditionHash, RecordedEvent } from '#kernel';
import type { Law, LawRegister } from '#law';
import type { Looking } from '../domain/accountable.js';

/** The law of every edition that these events name, read beforehand so that what follows is pure. */
export async function lawsOf(
  register: Pick<LawRegister, 'byEdition'>,
  events: readonly RecordedEvent[],
): Promise<Looking['lawOf']> {
  const editions = new Set(events.map(({ meta }) => meta.law));
  const laws = new Map<EditionHash | null, Law>();
  for (const edition of editions) laws.set(edition, (await register.byEdition(edition)).law);
  return (edition) => laws.get(edition);
}
