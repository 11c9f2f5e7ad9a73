import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How bytes pass: at once; not at all, while both ends believe in the connection; or a few at a time. */
export type Passing = 'freely' | 'not-at-all' | 'slowly';

const sliceBytes = 256;

/** Stands between client and server and does to the bytes between them what networks do. */
export class TcpProxy {
  readonly #pairs = new Set<Pair>();
  #passing: Passing = 'freely';
  #refusing = false;
  #carried = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async to(target: number): Promise<TcpProxy> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new TcpProxy(server, (server.address() as AddressInfo).port);
    server.on('connection', (socket) => proxy.#accept(socket, target));
    return proxy;
  }

  /** Connections open now. */
  get connections(): number {
    return this.#pairs.size;
  }

  /** Bytes passed so far, both ways. */
  get carried(): number {
    return this.#carried;
  }

  /** Breaks every connection; a new one may be made at once. */
  cut(): void {
    for (const pair of this.#pairs) pair.break();
  }

  /** Whether new connections are broken as soon as they are made. Cuts what is open. */
  refuse(refusing: boolean): void {
    this.#refusing = refusing;
    if (refusing) this.cut();
  }

  /** How bytes pass on every connection from now on. What was held back passes later. */
  pass(how: Passing): void {
    this.#passing = how;
    for (const pair of this.#pairs) pair.passing = how;
  }

  /** Holds the connections that are open now for ever, and no others: the far end is gone without a word. */
  abandon(): void {
    for (const pair of this.#pairs) pair.passing = 'not-at-all';
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  #accept(near: Socket, target: number): void {
    if (this.#refusing) return void near.destroy();
    const pair = new Pair(near, connect(target, '127.0.0.1'), {
      carried: (bytes) => (this.#carried += bytes),
      gone: () => this.#pairs.delete(pair),
    });
    pair.passing = this.#passing;
    this.#pairs.add(pair);
  }
}

/** A connection of the client and the one made to the server for it. */
class Pair {
  #passing: Passing = 'freely';
  #resume: (() => void)[] = [];
  #broken = false;

  constructor(
    private readonly near: Socket,
    private readonly far: Socket,
    private readonly tell: { carried(bytes: number): void; gone(): void },
  ) {
    void this.#carry(near, far);
    void this.#carry(far, near);
  }

  set passing(how: Passing) {
    this.#passing = how;
    if (how !== 'not-at-all') for (const resume of this.#resume.splice(0)) resume();
  }

  break(): void {
    this.#broken = true;
    this.passing = 'freely';
    this.near.destroy();
    this.far.destroy();
    this.tell.gone();
  }

  async #carry(from: Socket, to: Socket): Promise<void> {
    from.setNoDelay(true);
    to.on('error', () => this.break());
    try {
      for await (const chunk of from as AsyncIterable<Buffer>) await this.#send(chunk, to);
    } catch {
      // reset by one end: the other is told the same way
    }
    this.break();
  }

  async #send(chunk: Buffer, to: Socket): Promise<void> {
    if (this.#passing === 'not-at-all') await new Promise<void>((resolve) => this.#resume.push(resolve));
    if (this.#broken) return;
    if (this.#passing === 'freely') {
      this.tell.carried(chunk.length);
      if (!to.write(chunk)) await Promise.race([once(to, 'drain'), once(to, 'close')]);
      return;
    }
    for (let from = 0; from < chunk.length; from += sliceBytes) {
      const slice = chunk.subarray(from, from + sliceBytes);
      this.tell.carried(slice.length);
      to.write(slice);
      await nextTurn();
    }
  }
}
