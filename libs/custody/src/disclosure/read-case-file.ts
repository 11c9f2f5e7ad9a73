import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseFileManifest, type CaseFileProofs, type StreamRole, eventName } from '#integrity';
import { type Position, RecordedEvent, type StreamId, type StreamSlice } from '#kernel';

/** A case file as events again; to be called on one that has been verified. */
export interface ReadCaseFile {
  readonly manifest: CaseFileManifest;
  streamsAs(
    ...roles: readonly StreamRole[]
  ): readonly { readonly stream: StreamId; readonly events: RecordedEvent[] }[];
  /** A stream as a store gives it; one that is not in the file has no events. */
  read(stream: StreamId): Promise<StreamSlice>;
}

/** @param directory an unpacked case file. */
export function readCaseFile(directory: string): ReadCaseFile {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(directory, name), 'utf8'));
  const manifest = json('manifest.json') as CaseFileManifest;
  const { places, head } = json('proofs.json') as CaseFileProofs;
  const placesOf = new Map(places.map(({ stream, at }) => [stream, at]));
  const streams = new Map(
    manifest.streams.map(({ stream, folder, events }) => {
      const read = Array.from({ length: events }, (_, n) => {
        const path = join(directory, 'events', folder, eventName(n + 1));
        const [meta, data] = ['meta', 'data'].map((part) => readFileSync(`${path}.${part}.json`, 'utf8'));
        const place = placesOf.get(stream)?.[n]?.index ?? head.count + n;
        const { type } = JSON.parse(meta!) as { readonly type: string };
        return new RecordedEvent(positionOf(place), stream, n + 1, type, meta!, data!, Buffer.alloc(0));
      });
      return [stream, read] as const;
    }),
  );
  return {
    manifest,
    streamsAs: (...roles) =>
      manifest.streams
        .filter(({ role }) => roles.includes(role))
        .map(({ stream }) => ({ stream, events: streams.get(stream) ?? [] })),
    read: async (stream) => {
      const events = streams.get(stream) ?? [];
      return { head: { version: events.length, hash: Buffer.alloc(32) }, events };
    },
  };
}

/** Places in the whole record stand in for positions: they order the events alike. */
const positionOf = (place: number): Position => String(place + 1).padStart(16, '0') as Position;
