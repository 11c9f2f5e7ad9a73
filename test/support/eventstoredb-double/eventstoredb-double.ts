import grpc from '@grpc/grpc-js';
import gossipServices from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossipMessages from '@eventstore/db-client/generated/gossip_pb.js';
import featureServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import featureMessages from '@eventstore/db-client/generated/serverfeatures_pb.js';
import sharedMessages from '@eventstore/db-client/generated/shared_pb.js';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { AppendCalls } from './append-calls.js';
import { Interruptions, failure } from './interruptions.js';
import { ReadCalls } from './read-calls.js';
import { type LoggedEvent, ServerLog } from './server-log.js';
import { TcpProxy } from './tcp-proxy.js';

export interface DoubleOptions {
  /** The server's own clock, ms since 1970. */
  readonly now?: () => number;
}

/**
 * An EventStoreDB as far as its wire is concerned: the client's own protobuf services, served over gRPC from memory,
 * behind a connection that can be made to fail. For tests where no server can be had; it knows nothing of who calls.
 */
export class EventStoreDbDouble {
  readonly interruptions = new Interruptions();
  readonly #log: ServerLog;
  readonly #reads: ReadCalls;
  readonly #server = new grpc.Server();
  #network: TcpProxy | undefined;

  private constructor({ now = Date.now }: DoubleOptions) {
    this.#log = new ServerLog(now);
    this.#reads = new ReadCalls(this.#log, this.interruptions);
    const appends = new AppendCalls(this.#log, this.interruptions);
    const unserved = (_: unknown, answer: (error: grpc.ServiceError) => void): void =>
      answer(failure(grpc.status.UNIMPLEMENTED, 'not served by the double'));
    this.#server.addService(streamServices.StreamsService, {
      append: appends.append.bind(appends),
      batchAppend: appends.batchAppend.bind(appends),
      read: this.#reads.read.bind(this.#reads),
      delete: unserved,
      tombstone: unserved,
    });
    this.#server.addService(gossipServices.GossipService, { read: this.#gossip.bind(this) });
    this.#server.addService(featureServices.ServerFeaturesService, { getSupportedMethods: supportedMethods });
  }

  static async start(options: DoubleOptions = {}): Promise<EventStoreDbDouble> {
    const double = new EventStoreDbDouble(options);
    const port = await new Promise<number>((resolve, reject) => {
      const bound = (error: Error | null, bindPort: number): void => (error ? reject(error) : resolve(bindPort));
      double.#server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), bound);
    });
    double.#network = await TcpProxy.to(port);
    return double;
  }

  /** What the client connects to: the connection passes through `network`. */
  get url(): string {
    return `esdb://127.0.0.1:${this.network.port}?tls=false`;
  }

  get network(): TcpProxy {
    return this.#network!;
  }

  /** Everything in the log, the server's own events among it. */
  get events(): readonly LoggedEvent[] {
    return this.#log.events;
  }

  stream(name: string): readonly LoggedEvent[] {
    return this.#log.stream(name);
  }

  /** Subscriptions open now. */
  get subscriptions(): number {
    return this.#reads.subscriptions;
  }

  /** The subscriptions that are open now stay open and get nothing any more. */
  silence(): void {
    this.#reads.silence();
  }

  /** The next append is written, and the connection breaks before it is answered. */
  loseNextAnswer(): void {
    this.interruptions.once('appended', () => this.network.cut());
  }

  async stop(): Promise<void> {
    await this.network.close();
    this.#server.forceShutdown();
  }

  /** The one node that there is leads, at the address by which it is reached. */
  #gossip(_: unknown, answer: grpc.sendUnaryData<gossipMessages.ClusterInfo>): void {
    const member = new gossipMessages.MemberInfo()
      .setInstanceId(new sharedMessages.UUID().setString('00000000-0000-4000-8000-0000000000aa'))
      .setState(gossipMessages.MemberInfo.VNodeState.LEADER)
      .setIsAlive(true)
      .setHttpEndPoint(new gossipMessages.EndPoint().setAddress('127.0.0.1').setPort(this.network.port));
    answer(null, new gossipMessages.ClusterInfo().setMembersList([member]));
  }
}

function supportedMethods(_: unknown, answer: grpc.sendUnaryData<featureMessages.SupportedMethods>): void {
  const methods = ['read', 'append', 'batchappend'].map((name) =>
    new featureMessages.SupportedMethod().setServiceName('event_store.client.streams.streams').setMethodName(name),
  );
  answer(null, new featureMessages.SupportedMethods().setEventStoreServerVersion('double').setMethodsList(methods));
}
