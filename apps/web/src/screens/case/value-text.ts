import { matterKinds } from '#pure/vocabulary';
import { zh } from '../../text/zh.js';

const text = zh.lookBack;
const kinds: Readonly<Record<string, string>> = matterKinds;
const statuses: Readonly<Record<string, string>> = text.statuses;

/** A value of a comparison in words. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return zh.words.none;
  if (Array.isArray(value)) return value.length === 0 ? zh.words.none : value.map(valueText).join('、');
  if (typeof value !== 'object') return String(value);
  const said = value as Readonly<Record<string, unknown>>;
  if ('stateName' in said)
    return [said['stateName'], said['severityName'], said['exculpated'] === true && zh.review.exculpated]
      .filter(Boolean)
      .join('，');
  if ('status' in said)
    return [statuses[String(said['status'])], said['due'] ?? said['endedOn']].filter(Boolean).join(' ');
  if (typeof said['kind'] === 'string') return kinds[said['kind']] ?? zh.words.unknown;
  const named = said['name'] ?? said['number'] ?? said['orderedOn'];
  return typeof named === 'string' ? named : zh.words.unknown;
}
