import {
  type CommandId,
  type Process,
  type RecordedEvent,
  amendedBy,
  correctionOf,
  decoder,
  isAmendment,
  timeline,
} from '#kernel';
import { type NumberRegisters, type NumberRequest, numberIn } from '#registers';
import { type CaseEvent, caseEventTypes } from '../domain/index.js';
import { type NumberedForm, type Numbering, defaultNumbering, numberedFacts, requestBehind } from './numbering.js';

/** What becomes of a number once the record shows whether its paper was made. */
export type NumberSettlement =
  | { readonly settle: 'use'; readonly request: NumberRequest }
  | { readonly settle: 'void'; readonly request: NumberRequest; readonly reason: string }
  | { readonly settle: 'restate'; readonly request: NumberRequest; readonly number: number; readonly stands: boolean };

const decode = decoder<CaseEvent>(caseEventTypes);

/**
 * Every number reserved is used by the paper that bears it, or voided with a reason; also when the record of the paper is
 * voided or corrected, and when it stands again.
 */
export const settleNumbers = (numbering: Numbering = defaultNumbering): Process<NumberSettlement> => ({
  name: 'settle-numbers',
  handles: [...numberedFacts.keys(), 'FilingDeclined', 'RecordVoided', 'RecordCorrected'],
  react(event, stream) {
    if (isAmendment(event)) return restated(stream(), numbering);
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

/** Every number that a record of the stream bears, or ever bore, as the timeline now has it. */
function restated(events: readonly RecordedEvent[], numbering: Numbering): readonly NumberSettlement[] {
  const standing = new Map(timeline(events, decode).map((fact) => [fact.id, numberOf(fact.data)]));
  return events.flatMap((event) => {
    const form = numberedFacts.get(event.type as CaseEvent['type']);
    if (!form) return [];
    const { id } = event.meta;
    const corrections = events.filter((other) => other.type === 'RecordCorrected' && amendedBy(other) === id);
    const borne = [
      { text: numberOf(event.data), by: event.meta.commandId },
      ...corrections.map((correction) => ({
        text: numberOf(correctionOf(correction).change?.data),
        by: correction.meta.commandId,
      })),
    ];
    return borne.flatMap((each) =>
      restatement(event, form, numbering, { ...each, stands: standing.get(id) === each.text }),
    );
  });
}

function restatement(
  event: RecordedEvent,
  form: NumberedForm,
  numbering: Numbering,
  { text, by, stands }: { readonly text: string | null; readonly by: CommandId; readonly stands: boolean },
): readonly NumberSettlement[] {
  const read = text === null ? undefined : numberIn(text, numbering[form]);
  return read
    ? [{ settle: 'restate', request: requestBehind(event, form, read.year, by), number: read.number, stands }]
    : [];
}

const numberOf = (data: object | undefined): string | null =>
  data && 'number' in data && typeof data.number === 'string' ? data.number : null;

/** Carries a settlement out; doing so again changes nothing. */
export const settleIn =
  (registers: NumberRegisters) =>
  async (settlement: NumberSettlement): Promise<void> => {
    const { request } = settlement;
    if (settlement.settle === 'use') return registers.use(request);
    if (settlement.settle === 'void') return registers.void(request, settlement.reason);
    const stands = settlement.stands
      ? ({ is: 'used' } as const)
      : ({ is: 'voided', reason: '所在记录已作废或者更正' } as const);
    return registers.restate(request, settlement.number, stands);
  };
