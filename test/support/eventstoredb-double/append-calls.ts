import type { ServerDuplexStream, ServerReadableStream, sendUnaryData } from '@grpc/grpc-js';
import grpc from '@grpc/grpc-js';
import type {
  AppendReq,
  AppendResp,
  BatchAppendReq,
  BatchAppendResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import sharedMessages from '@eventstore/db-client/generated/shared_pb.js';
import statusMessages from '@eventstore/db-client/generated/status_pb.js';
import streamMessages from '@eventstore/db-client/generated/streams_pb.js';
import anyMessages from 'google-protobuf/google/protobuf/any_pb.js';
import emptyMessages from 'google-protobuf/google/protobuf/empty_pb.js';
import { type Interruptions, failure } from './interruptions.js';
import { expectedOf, identifierOf, nameOf, proposedOf } from './messages.js';
import type { Expected, ProposedEvent, ServerLog, Written } from './server-log.js';

/** What the server takes in one append, in bytes of data. */
const maxAppendSize = 1024 * 1024;

/** The two ways in which a client may append: a call of its own for each, or many over one call. */
export class AppendCalls {
  constructor(
    private readonly log: ServerLog,
    private readonly interruptions: Interruptions,
  ) {}

  append(call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void {
    const requests: AppendReq[] = [];
    call.on('data', (request: AppendReq) => requests.push(request));
    call.on('error', () => undefined);
    call.on('end', () => {
      // the end of a call that was cancelled is not the end of what the client had to say
      if (call.cancelled) return;
      const options = requests[0]!.getOptions()!;
      const proposed = requests.slice(1).map((request) => proposedOf(request.getProposedMessage()!));
      this.#write(nameOf(options.getStreamIdentifier()), expectedOf(options), proposed).then(
        (written) => answer(null, appendAnswer(written, expectedOf(options))),
        answer,
      );
    });
  }

  batchAppend(call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void {
    const open = new Map<string, { options: BatchAppendReq.Options; proposed: ProposedEvent[] }>();
    call.on('error', () => undefined);
    call.on('end', () => call.end());
    call.on('data', (request: BatchAppendReq) => {
      const id = request.getCorrelationId()!.getString();
      const batch = open.get(id) ?? { options: request.getOptions()!, proposed: [] };
      open.set(id, batch);
      batch.proposed.push(...request.getProposedMessagesList().map(proposedOf));
      if (!request.getIsFinal()) return;
      open.delete(id);
      const stream = nameOf(batch.options.getStreamIdentifier());
      this.#write(stream, expectedOf(batch.options), batch.proposed).then(
        (written) => call.write(batchAnswer(id, stream, written, expectedOf(batch.options))),
        (error: unknown) => call.emit('error', error),
      );
    });
  }

  async #write(stream: string, expected: Expected, proposed: readonly ProposedEvent[]): Promise<Written> {
    await this.interruptions.at('append');
    if (proposed.reduce((sum, { data }) => sum + data.length, 0) > maxAppendSize)
      throw failure(grpc.status.INVALID_ARGUMENT, 'Maximum Append Size Exceeded', {
        exception: 'maximum-append-size-exceeded',
        'maximum-append-size': String(maxAppendSize),
      });
    const written = this.log.append(stream, expected, proposed);
    await this.interruptions.at('appended');
    return written;
  }
}

function appendAnswer(written: Written, expected: Expected): AppendResp {
  const answer = new streamMessages.AppendResp();
  if (written.is === 'written') {
    const position = String(written.position);
    return answer.setSuccess(
      new streamMessages.AppendResp.Success()
        .setCurrentRevision(String(written.revision))
        .setPosition(new streamMessages.AppendResp.Position().setCommitPosition(position).setPreparePosition(position)),
    );
  }
  const wrong = new streamMessages.AppendResp.WrongExpectedVersion();
  if (written.current < 0) wrong.setCurrentNoStream(new sharedMessages.Empty());
  else wrong.setCurrentRevision(String(written.current));
  if (expected === 'no-stream') wrong.setExpectedNoStream(new sharedMessages.Empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new sharedMessages.Empty());
  else if (expected === 'any') wrong.setExpectedAny(new sharedMessages.Empty());
  else wrong.setExpectedRevision(String(expected));
  return answer.setWrongExpectedVersion(wrong);
}

function batchAnswer(id: string, stream: string, written: Written, expected: Expected): BatchAppendResp {
  const answer = new streamMessages.BatchAppendResp()
    .setCorrelationId(new sharedMessages.UUID().setString(id))
    .setStreamIdentifier(identifierOf(stream));
  if (written.is === 'written') {
    const position = String(written.position);
    return answer.setSuccess(
      new streamMessages.BatchAppendResp.Success()
        .setCurrentRevision(String(written.revision))
        .setPosition(new sharedMessages.AllStreamPosition().setCommitPosition(position).setPreparePosition(position)),
    );
  }
  const wrong = new sharedMessages.WrongExpectedVersion();
  if (written.current < 0) wrong.setCurrentNoStream(new emptyMessages.Empty());
  else wrong.setCurrentStreamRevision(String(written.current));
  if (typeof expected === 'number') wrong.setExpectedStreamPosition(String(expected));
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new emptyMessages.Empty());
  const details = new anyMessages.Any();
  details.pack(wrong.serializeBinary(), 'event_store.client.WrongExpectedVersion');
  return answer.setError(new statusMessages.Status().setMessage('WrongExpectedVersion').setDetails(details));
}
