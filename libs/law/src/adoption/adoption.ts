import {
  type ActsOf,
  type BureauCode,
  type DomainEvent,
  type EditionHash,
  type EventTypes,
  type Fact,
  type Procedure,
  type RecordedAs,
  type StreamId,
  recordedAs,
  streamId,
} from '#kernel';
import type { HolidayNotice } from '../calendar/notice.js';

// Adoption 施行 — how the law comes into force in a bureau. What ships with the program is an offer; what a case is judged by
// is the edition that somebody of the bureau adopted, named by its content. Editions are never taken back: a mistake is
// corrected by adopting the next one, and whoever asks what was known then gets the edition of then.

/** How many rows of one kind an edition adds, removes and changes, and which: the ids. */
export interface ChangedIds {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What the dry run before an adoption found. */
export interface DryRunSummary {
  readonly rules: ChangedIds;
  readonly notices: ChangedIds;
  readonly norms: ChangedIds;
  /** Names of the tables for years without a notice, and of the choice of versions, that changed. */
  readonly statutory: readonly string[];
  readonly penalties: ChangedIds;
  /** Absent where no table of discretion changed. */
  readonly discretion?: ChangedIds;
  /** The parts of the list of powers that changed. */
  readonly powers: readonly string[];
  /** null when no cases were gone through. */
  readonly cases: {
    /** Open limits that were compared, and how many of them end on another day. */
    readonly limits: number;
    readonly moved: number;
    readonly findingsAppear: number;
    readonly findingsVanish: number;
  } | null;
}

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type NoticeLoaded = DomainEvent<'NoticeLoaded', { notice: HolidayNotice; reason: string }>; //       载入
/** Somebody had entered it wrongly; a notice that amends another is a notice of its own and is loaded. */
export type NoticeCorrected = DomainEvent<'NoticeCorrected', { notice: HolidayNotice; reason: string }>; // 更正
export type EditionAdopted = DomainEvent<
  'EditionAdopted', //                                                                                        施行
  { edition: EditionHash; replaces: EditionHash | null; reason: string; dryRun: DryRunSummary }
>;
export type AdoptionEvent = NoticeLoaded | NoticeCorrected | EditionAdopted;

export const adoptionEventTypes: EventTypes<AdoptionEvent['type']> = {
  NoticeLoaded: { zh: '载入放假通知' },
  NoticeCorrected: { zh: '更正放假通知' },
  EditionAdopted: { zh: '施行法规版本' },
};

// ACTS of an administrator or a leader of the bureau. Loading or correcting a notice adopts the edition with it as well:
// one command, two events.
const performs = {
  LoadNotice: 'NoticeLoaded',
  CorrectNotice: 'NoticeCorrected',
  AdoptEdition: 'EditionAdopted',
} as const satisfies RecordedAs<AdoptionEvent['type']>;
export type AdoptionAct = ActsOf<AdoptionEvent, typeof performs>;

// LEDGER.
export interface Adoption {
  readonly notices: readonly Fact<NoticeLoaded | NoticeCorrected>[];
  /** In the order of the record, which is the order in which they came into force. */
  readonly editions: readonly Fact<EditionAdopted>[];
}

/** The edition in force; null before any was adopted. */
export const editionInForce = ({ editions }: Adoption): EditionHash | null => editions.at(-1)?.data.edition ?? null;

export const adoption: Procedure<AdoptionAct, AdoptionEvent, Adoption> = {
  ...recordedAs<AdoptionEvent, typeof performs>(performs),

  initial: { notices: [], editions: [] },

  needs: () => [],

  evolve(ledger, fact): Adoption {
    switch (fact.type) {
      case 'NoticeLoaded':
      case 'NoticeCorrected':
        return { ...ledger, notices: [...ledger.notices, fact] };
      case 'EditionAdopted':
        return { ...ledger, editions: [...ledger.editions, fact].toSorted((a, b) => a.version - b.version) };
    }
  },
};

/** The stream in which a bureau adopts its law. */
export const lawStream = (bureau: BureauCode): StreamId => streamId(`law-${bureau}`);
