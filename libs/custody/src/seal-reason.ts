import { Problem, type Sealed, type StreamId, type SubjectId, type SubjectKeys, seal } from '#kernel';

/** Seals what somebody says about a lead or case under its key, so that it goes with it; under one of its own once it went. */
export async function sealReason(
  keys: Pick<SubjectKeys, 'ensure'>,
  matter: StreamId,
  reason: string,
): Promise<Sealed<string>> {
  const own = matter as string as SubjectId;
  try {
    return seal(await keys.ensure(own), own, reason);
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.code !== 'vault-key-destroyed') throw problem;
    const since = `after-erasure-${matter}` as SubjectId;
    return seal(await keys.ensure(since), since, reason);
  }
}
