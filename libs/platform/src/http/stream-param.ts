import { Problem, type StreamId, streamId } from '#kernel';

/** @throws Problem `stream-not-found` for an id of another kind or of no kind at all. */
export function streamOfKind(kind: string, id: string): StreamId {
  if (!id.startsWith(`${kind}-`)) throw new Problem('not-found', 'stream-not-found', { kind });
  return streamId(id);
}
