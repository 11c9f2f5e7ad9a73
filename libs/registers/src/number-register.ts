import type { BureauCode, DomainEvent, EventTypes, RecordedEvent, StreamId } from '#kernel';
import { decoder, streamId } from '#kernel';

// Number register 案号、文号登记 — one stream per bureau, form and year. A number is taken when a paper is signed, keyed by
// its holder; it is then used, or voided with a reason, and never returns to the pool.

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type NumberReserved = DomainEvent<'NumberReserved', { number: number; holder: string }>; //         取号
export type NumberEntered = DomainEvent<'NumberEntered', { number: number; holder: string }>; //           补录已用号
export type NumberUsed = DomainEvent<'NumberUsed', { number: number; holder: string }>; //                 用号
export type NumberVoided = DomainEvent<'NumberVoided', { number: number; holder: string; reason: string }>; // 作废
export type RegisterEvent = NumberReserved | NumberEntered | NumberUsed | NumberVoided;

export const registerEventTypes: EventTypes<RegisterEvent['type']> = {
  NumberReserved: { zh: '取号' },
  NumberEntered: { zh: '补录已用号' },
  NumberUsed: { zh: '用号' },
  NumberVoided: { zh: '作废' },
};

export interface NumberEntry {
  readonly number: number;
  /** The stream that holds the number, with the command where one stream may hold several. */
  readonly holder: string;
  readonly status: 'reserved' | 'used' | 'voided';
  readonly reason?: string;
}

/** Every number ever taken, by number. */
export type NumberLedger = ReadonlyMap<number, NumberEntry>;

/** Which series a number belongs to. */
export interface Series {
  readonly bureau: BureauCode;
  /** `case`, `rectification`: which form is numbered. */
  readonly form: string;
  readonly year: number;
}

export const seriesStream = ({ bureau, form, year }: Series): StreamId =>
  streamId(`register-${bureau}-${form}-${year}`);

const decode = decoder<RegisterEvent>(registerEventTypes);

export function foldRegister(ledger: NumberLedger, recorded: readonly RecordedEvent[]): NumberLedger {
  const next = new Map(ledger);
  for (const event of recorded) {
    const fact = decode(event);
    if (fact) next.set(fact.data.number, entryAfter(fact));
  }
  return next;
}

function entryAfter({ type, data }: RegisterEvent): NumberEntry {
  const { number, holder } = data;
  switch (type) {
    case 'NumberReserved':
      return { number, holder, status: 'reserved' };
    case 'NumberEntered':
    case 'NumberUsed':
      return { number, holder, status: 'used' };
    case 'NumberVoided':
      return { number, holder, status: 'voided', reason: data.reason };
  }
}

/** The number that a holder has and has not voided. */
export const heldBy = (ledger: NumberLedger, holder: string): NumberEntry | undefined =>
  [...ledger.values()].find((entry) => entry.holder === holder && entry.status !== 'voided');

/** One after the highest ever taken: voided numbers leave no gap and are not given again. */
export const nextNumber = (ledger: NumberLedger): number => Math.max(0, ...ledger.keys()) + 1;

/** 监立〔2026〕41号. */
export const numberText = (prefix: string, year: number, number: number): string => `${prefix}〔${year}〕${number}号`;

/** Reads a number back out of its text; undefined when it is not of this series. */
export function numberIn(text: string, prefix: string): { readonly year: number; readonly number: number } | undefined {
  const match = /^(.+)〔(\d{4})〕第?([1-9]\d{0,6})号$/.exec(text);
  return match && match[1] === prefix ? { year: Number(match[2]), number: Number(match[3]) } : undefined;
}
