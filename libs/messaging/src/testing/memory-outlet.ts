import { Problem } from '#kernel';
import { type Message, Outlet } from '../port.js';

/** Takes messages into memory, and refuses them when a test says so. */
export class MemoryOutlet extends Outlet {
  readonly messages: Message[] = [];
  calls = 0;
  refused = 0;
  #refusals = 0;
  #waiting: (() => void)[] = [];

  /** The next calls fail. */
  refuse(calls: number): void {
    this.#refusals = calls;
  }

  /** Told after every call. */
  onCall: () => void = () => undefined;

  override async publish(messages: readonly Message[]): Promise<void> {
    this.calls++;
    this.onCall();
    if (this.#refusals > 0) {
      this.#refusals--;
      this.refused++;
      throw new Problem('unavailable', 'broker-unreachable', { because: 'test' });
    }
    this.messages.push(...messages);
    for (const tell of this.#waiting.splice(0)) tell();
  }

  /** Resolves once so many messages are there. */
  async holds(count: number): Promise<void> {
    while (this.messages.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  override async close(): Promise<void> {
    // nothing to release
  }
}
