import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CloudEvent, Kafka } from 'cloudevents';
import { type Json, type JsonObject, Problem, invalid, parseStrictJson } from '#kernel';
import type { Received } from '../port.js';
import { type LeadReport, leadReportSchema, leadReported } from './report.js';

/** A longer message is no lead. */
const mostBytes = 128 * 1024;
/** JSON values in one message: twenty matters and a person have fewer. */
const mostValues = 500;

let check: ValidateFunction<LeadReport> | undefined;
const compiled = (): ValidateFunction<LeadReport> => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile<LeadReport>(leadReportSchema);
};

/**
 * The lead that a message brings: a CloudEvent in binary or structured mode.
 * @throws Problem `intake-too-large`, `intake-not-utf8`, `intake-not-cloudevent`, `intake-type-unknown`, `intake-invalid`, and those of
 *   strict JSON. Details name fields and faults, never values.
 */
export function readReport(message: Received): LeadReport {
  if (message.value.length > mostBytes) throw invalid('intake-too-large', { most: mostBytes });
  const { type, data } = eventIn(message);
  if (type !== leadReported) throw invalid('intake-type-unknown', { known: leadReported });
  check ??= compiled();
  if (!check(data)) throw invalid('intake-invalid', { faults: check.errors?.map(faultOf) ?? [] });
  return data;
}

const structured = 'application/cloudevents+json';

function eventIn(message: Received): { readonly type: string; readonly data: unknown } {
  const body = parseStrictJson(textOf(message), mostValues);
  try {
    if (headerOf(message, 'content-type')?.startsWith(structured)) {
      const { type, data } = new CloudEvent<unknown>(body as JsonObject);
      return { type, data };
    }
    const { headers, value } = message;
    const asKafka = { headers, key: message.key ?? '', value, body: value };
    const event = Kafka.toEvent(asKafka);
    if (!(event instanceof CloudEvent)) throw new TypeError('a batch');
    event.validate();
    return { type: event.type, data: body };
  } catch (cause) {
    throw new Problem('invalid', 'intake-not-cloudevent', {}, { cause });
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf({ value }: Received): string {
  try {
    return utf8.decode(value);
  } catch {
    throw invalid('intake-not-utf8');
  }
}

const headerOf = ({ headers }: Received, wanted: string): string | undefined =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];

/** Where and against which rule; not what stands there. */
const faultOf = ({ instancePath, keyword, params }: ErrorObject): Json => ({
  at: instancePath === '' ? '/' : instancePath,
  rule: keyword,
  ...(keyword === 'required' && { missing: String(params['missingProperty']) }),
});
