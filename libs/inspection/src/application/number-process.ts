import { type Process, type RecordedEvent, decoder } from '#kernel';
import { type NumberRegisters, type NumberRequest, numberIn } from '#registers';
import { type CaseEvent, caseEventTypes } from '../domain/index.js';
import { type NumberedForm, type Numbering, defaultNumbering, numberedFacts, requestBehind } from './numbering.js';

/** What becomes of a number once the record shows whether its paper was made. */
export type NumberSettlement =
  | { readonly settle: 'use'; readonly request: NumberRequest }
  | { readonly settle: 'void'; readonly request: NumberRequest; readonly reason: string };

const decode = decoder<CaseEvent>(caseEventTypes);

/** Every number reserved is used by the paper that bears it, or voided with a reason. */
export const settleNumbers = (numbering: Numbering = defaultNumbering): Process<NumberSettlement> => ({
  name: 'settle-numbers',
  handles: [...numberedFacts.keys(), 'FilingDeclined'],
  react(event) {
    const fact = decode(event);
    if (fact?.type === 'FilingDeclined') {
      // a number may have been taken just before the year ended
      const year = Number(event.meta.happenedOn.slice(0, 4));
      return [year, year - 1].map((y) => ({
        settle: 'void',
        request: requestBehind(event, 'case', y),
        reason: '不予立案',
      }));
    }
    const form = fact && numberedFacts.get(fact.type);
    return fact && form && 'number' in fact.data ? used(event, form, numbering, fact.data.number) : [];
  },
});

function used(
  event: RecordedEvent,
  form: NumberedForm,
  numbering: Numbering,
  text: string | null,
): readonly NumberSettlement[] {
  const read = text === null ? undefined : numberIn(text, numbering[form]);
  return read ? [{ settle: 'use', request: requestBehind(event, form, read.year) }] : [];
}

/** Carries a settlement out; doing so again changes nothing. */
export const settleIn =
  (registers: NumberRegisters) =>
  async (settlement: NumberSettlement): Promise<void> => {
    if (settlement.settle === 'use') await registers.use(settlement.request);
    else await registers.void(settlement.request, settlement.reason);
  };
