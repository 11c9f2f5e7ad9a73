import {
  type BureauCode,
  type EventStore,
  type LocalDate,
  Problem,
  type StreamId,
  VersionConflict,
  bookkeeping,
  commandId,
  composeEvents,
  decoder,
  last,
  timeline,
} from '#kernel';
import {
  type Employer,
  type EmployerEvent,
  type EmployerRecord,
  type FinedViolation,
  employerEventTypes,
  employerRecord,
  employerStream,
  finesHeld,
  isSameViolation,
} from '../domain/index.js';
import { loadCase } from './case-process.js';

const decode = decoder<EmployerEvent>(employerEventTypes);

/** When and for which bureau something is written down about an employer. */
export interface Noting {
  readonly bureau: BureauCode;
  readonly on: LocalDate;
}

/** What several cases about one employer share, each thing in the stream of the employer, in the order in which it came. */
export class EmployerDesk {
  constructor(private readonly store: EventStore) {}

  async load(stream: StreamId) {
    const { head, events } = await this.store.read(stream);
    const record = timeline(events, decode).reduce(employerRecord.evolve, employerRecord.initial);
    return { head, record };
  }

  /** A case about an employer; undefined where there is none. */
  loadCase(stream: StreamId) {
    return loadCase(this.store, stream);
  }

  /** Writes down what another stream recorded; once, however often it is told. */
  note(stream: StreamId, event: EmployerEvent, noting: Noting): Promise<void> {
    return this.#record(stream, noting, (record) => (isNoted(record, event) ? undefined : event));
  }

  /**
   * Takes the fines of these violations for the case, so that no other case fines them. Asked again by the same case, it
   * changes nothing.
   * @throws Problem `violation-fined-elsewhere` when another case has one of them.
   */
  async takeFines(by: StreamId, violations: readonly FinedViolation[], noting: Noting): Promise<void> {
    const employer = violations.length > 0 ? await this.#employerOf(by) : undefined;
    if (!employer) return;
    await this.#record(employerStream(employer), noting, (record) => {
      const held = finesHeld(record);
      const others = held.filter((fine) => fine.inspectionCase !== by);
      if (others.some((other) => violations.some((one) => isSameViolation(one, other) === true)))
        throw new Problem('conflict', 'violation-fined-elsewhere');
      const own = held.filter((fine) => fine.inspectionCase === by);
      const taken = violations.every((one) => own.some((fine) => isSameViolation(one, fine) === true));
      return taken ? undefined : { type: 'FineTaken', data: { inspectionCase: by, violations } };
    });
  }

  async #employerOf(stream: StreamId): Promise<Employer | undefined> {
    const there = await this.loadCase(stream);
    return there && last(there.state, 'CaseOpened')?.data.employer;
  }

  async #record(
    stream: StreamId,
    { bureau, on }: Noting,
    decide: (record: EmployerRecord) => EmployerEvent | undefined,
  ): Promise<void> {
    for (;;) {
      const { head, record } = await this.load(stream);
      const event = decide(record);
      if (!event) return;
      const meta = bookkeeping('employer desk', {
        bureau,
        happenedOn: on,
        commandId: commandId(stream, `${event.type} ${head.version}`),
      });
      try {
        await this.store.append(stream, head, composeEvents(meta, employerEventTypes, [event]));
        return;
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
      }
    }
  }
}

const isNoted = (record: EmployerRecord, event: EmployerEvent): boolean =>
  'event' in event.data &&
  record[event.type].some(({ data }) => 'event' in data && 'event' in event.data && data.event === event.data.event);
