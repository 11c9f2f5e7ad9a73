import type { Read } from '../domain/reads.js';

/** Where reads are kept. */
export abstract class ReadLog {
  /**
   * The read is on record within a second, together with others.
   * @throws Problem `reads-not-recorded` when so many wait for a store that takes none that nobody may read any more.
   */
  abstract note(read: Read): void;
  /**
   * The read is on record when this resolves. Nothing that needs it may be told before.
   * @throws Problem `reads-not-recorded`.
   */
  abstract record(read: Read): Promise<void>;
  /** Everything noted until now is on record when this resolves. @throws Problem `reads-not-recorded`. */
  abstract flush(): Promise<void>;
}
