import { type Basis, type Instant, type LocalDate, invalid } from '#kernel';
import { type ServiceMethod, type ServiceRegime, serviceTerms } from '../data/service.js';
import { type Law, shippedLaw } from '../law.js';
import { startDay } from '../period/start.js';
import { periodOf } from '../period-of.js';
import type { PeriodReceipt } from '../receipt/receipt.js';

/** One service of a document, as proof of service (送达回证) records it. */
export interface Service {
  readonly method: ServiceMethod;
  /** Signed, left, received by post, arrived in the system, published or posted: the day or the moment of that. */
  readonly done: LocalDate | Instant;
  readonly regime: ServiceRegime;
}

/** The day on which a document counts as served; periods that it starts run from the day after. */
export interface ServedOn {
  readonly on: LocalDate;
  readonly basis: Basis;
  /** 以何日为送达日. */
  readonly zh: string;
  readonly provisional: boolean;
  /** The receipt of the waiting time, where the law makes one. */
  readonly receipt: PeriodReceipt | null;
}

/**
 * The day of service by its method (CAL-10).
 * @throws Problem `service-unknown` for a method that the law of that procedure does not know, and what `periodOf` throws.
 */
export function servedOn({ method, done, regime }: Service, law: Law = shippedLaw): ServedOn {
  const terms = serviceTerms[regime][method];
  if (!terms) throw invalid('service-unknown', { method, regime });
  const { basis, zh, rule } = terms;
  const day = startDay(done);
  if (rule === null) return { on: day, basis, zh, provisional: false, receipt: null };
  const { due, provisional, receipt } = periodOf({ rule, from: day }, law);
  return { on: due ?? day, basis, zh, provisional, receipt };
}
