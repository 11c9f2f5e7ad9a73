import { type Projection, type RecordedEvent, amendmentTypes, decoder, timeline } from '#kernel';
import { type GramRow, gramsOf } from '#read-store';
import { type CaseEvent, type LeadEvent, caseEventTypes, leadEventTypes } from '../domain/index.js';

/** The facts that give a lead or case a name or a number to be looked for by. */
const naming = ['LeadRegistered', 'CaseOpened', 'CaseFiled'] as const;

/** Where each pair of characters stands: for lists that are searched by a part of an employer's name or of a number. */
export const caseSearch: Projection<GramRow> = {
  name: 'case_search',
  version: 1,
  table: 'case_search',
  handles: [...naming, ...Object.keys(amendmentTypes)],
  keys(event, stream) {
    const events = stream();
    const grams = new Set([...gramsIn(events.slice(0, -1)), ...gramsIn(events)]);
    return [...grams].map((gram) => `${event.stream} ${gram}`);
  },
  fold(_, { stream: id }, key, stream) {
    const gram = key.slice(id.length + 1);
    return gramsIn(stream()).has(gram) ? { gram, id } : undefined;
  },
};

const decodeLead = decoder<LeadEvent>(leadEventTypes);
const decodeCase = decoder<CaseEvent>(caseEventTypes);

function gramsIn(events: readonly RecordedEvent[]): ReadonlySet<string> {
  const texts: (string | null)[] = [];
  for (const fact of timeline(events, decodeLead))
    if (fact.type === 'LeadRegistered') texts.push(fact.data.employer.name);
  for (const fact of timeline(events, decodeCase)) {
    if (fact.type === 'CaseOpened') texts.push(fact.data.employer.name);
    if (fact.type === 'CaseFiled') texts.push(fact.data.number);
  }
  return new Set(texts.flatMap((text) => (text === null ? [] : [...gramsOf(text)])));
}
