import type { AppendReq, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import sharedMessages from '@eventstore/db-client/generated/shared_pb.js';
import streamMessages from '@eventstore/db-client/generated/streams_pb.js';
import type { Expected, LoggedEvent, ProposedEvent } from './server-log.js';

// Between the protocol's messages, as the client package generated them, and the log.

export const nameOf = (identifier: sharedMessages.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');

export function identifierOf(stream: string): sharedMessages.StreamIdentifier {
  return new sharedMessages.StreamIdentifier().setStreamName(Uint8Array.from(Buffer.from(stream, 'utf8')));
}

export const proposedOf = (message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): ProposedEvent => ({
  id: message.getId()!.getString(),
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  metadata: message.getCustomMetadata_asU8(),
  data: message.getData_asU8(),
});

export function expectedOf(options: AppendReq.Options | BatchAppendReq.Options): Expected {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasAny()) return 'any';
  if (options.hasStreamExists()) return 'stream-exists';
  return Number('getRevision' in options ? options.getRevision() : options.getStreamPosition());
}

const ticksPerMs = 10_000n;

export function eventMessage(event: LoggedEvent): ReadResp {
  const position = String(event.position);
  const recorded = new streamMessages.ReadResp.ReadEvent.RecordedEvent()
    .setId(new sharedMessages.UUID().setString(event.id))
    .setStreamIdentifier(identifierOf(event.stream))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setCustomMetadata(event.metadata)
    .setData(event.data);
  recorded
    .getMetadataMap()
    .set('type', event.type)
    .set('content-type', event.contentType)
    .set('created', String(BigInt(event.created) * ticksPerMs));
  const read = new streamMessages.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position);
  return new streamMessages.ReadResp().setEvent(read);
}

export const notFoundMessage = (stream: string): ReadResp =>
  new streamMessages.ReadResp().setStreamNotFound(
    new streamMessages.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream)),
  );

export const confirmationMessage = (id: string): ReadResp =>
  new streamMessages.ReadResp().setConfirmation(
    new streamMessages.ReadResp.SubscriptionConfirmation().setSubscriptionId(id),
  );

export const caughtUpMessage = (): ReadResp =>
  new streamMessages.ReadResp().setCaughtUp(new streamMessages.ReadResp.CaughtUp());

export const checkpointMessage = (position: bigint): ReadResp =>
  new streamMessages.ReadResp().setCheckpoint(
    new streamMessages.ReadResp.Checkpoint().setCommitPosition(String(position)).setPreparePosition(String(position)),
  );
