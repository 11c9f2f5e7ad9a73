import { readFileSync } from 'node:fs';
import { withdrawalReasons } from '#deadlines';
import * as inspection from '#inspection';
import {
  type JsonObject,
  type Position,
  RecordedEvent,
  type StreamId,
  encodeEvent,
  stampMeta,
  streamId,
} from '#kernel';
import { type Topic, leadCommandOf, publicEventOf, publishedCodes, topics } from '#messaging';
import { checkInput, rowOf, sealedFieldsOf } from '#platform';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CloudEvent } from 'cloudevents';
import { parse } from 'yaml';
import { march2, order, sealed } from './golden/sample-values.js';
import { sampleMeta, sampledModules } from './golden/samples.js';

// The contract with other departments, held against the record: every published type is derived from an event that the
// program stores, every field from a member that it has, and nothing else leaves.

interface AsyncApi {
  readonly components: {
    readonly messages: Readonly<Record<string, { readonly name: string; readonly payload: object }>>;
    readonly schemas: { readonly headers: object };
  };
}
const document = parse(readFileSync('libs/messaging/asyncapi.yaml', 'utf8')) as AsyncApi;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

const stored: Readonly<Record<string, object>> = {
  ...Object.fromEntries(sampledModules.flatMap(({ samples }) => Object.entries(samples))),
  RecordVoided: { event: order, reason: sealed('person-1') },
  RecordCorrected: {
    event: order,
    reason: sealed('person-1'),
    happenedOn: march2,
    change: { schema: 1, data: { number: '监立〔2026〕42号', ground: 'rectified', source: 'report', reason: '测试' } },
  },
};
const published = topics.flatMap((topic) => topic.types.map((type) => ({ topic, type, from: type.from })));
const streamOf = ({ streams }: Topic): StreamId =>
  streamId(streams === 'clock-' ? 'clock-inspection-case-1' : `${streams}1`);

function recorded(topic: Topic, type: string, data: object, relied = sampleMeta.relied): RecordedEvent {
  const { recordedAt, stream: _, version, ...rest } = sampleMeta;
  const encoded = encodeEvent(streamOf(topic), version, {
    data: data as JsonObject,
    meta: { ...rest, relied, type, schema: 1 },
  });
  const meta = stampMeta(encoded.meta, recordedAt);
  return new RecordedEvent('1' as Position, streamOf(topic), version, type, meta, encoded.data, Buffer.alloc(32, 7));
}

const fromAgency = [
  { key: 'intake', value: { channel: 'hotline-12345', id: '测试001', answerBy: null }, source: null },
];

/** Every text of a value becomes one that must not leave. */
const poisoned = (value: unknown): unknown => {
  if (typeof value === 'string') return `金丝雀${value}`;
  if (Array.isArray(value)) return [...value.map(poisoned), '金丝雀'];
  if (value === null || typeof value !== 'object') return value;
  return { ...Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poisoned(v)])), canary: '金丝雀' };
};

describe('a published event', () => {
  it.each(published)('$type.name is derived from $from as it is stored, and is as the contract says', (row) => {
    const { topic, from } = row;
    const sample = stored[from]!;
    expect(sample).toBeDefined();
    const told = publicEventOf(recorded(topic, from, sample, fromAgency))!;
    const { name, payload } = Object.values(document.components.messages).find(
      (message) => message.name === told.attributes.type,
    )!;
    expect(told.attributes.type).toBe(name);
    expect(ajv.validate(payload, told.data) ? [] : ajv.errors).toEqual([]);
    // a field that is always null is read from where nothing is
    const silent = Object.entries(told.data).filter(([, value]) => value === null);
    expect(silent).toEqual([]);
    expect(new CloudEvent({ ...told.attributes, data: told.data }).validate()).toBe(true);
  });

  it.each(published)('$type.name lets no text through that the contract does not know', ({ topic, from }) => {
    const data = poisoned(stored[from]);
    const relied = poisoned([{ key: 'officer', value: { name: '张三' }, source: null }]) as typeof fromAgency;
    const said = JSON.stringify(publicEventOf(recorded(topic, from, data as object, relied)));
    // numbers of papers are the only words of people's own
    expect(said.replaceAll(/"number":"[^"]*"/g, '')).not.toMatch(/金丝雀|张三/);
  });

  it('tells nothing of an event that the contract does not name', () => {
    const named = new Set(published.map(({ from }) => from));
    const others = Object.keys(stored).filter((type) => !named.has(type));
    expect(others.length).toBeGreaterThan(20);
    for (const topic of topics)
      for (const type of others) expect(publicEventOf(recorded(topic, type, stored[type]!))).toBeUndefined();
  });

  it('tells nothing of a stream that the contract does not name', () => {
    const [{ topic }] = published as [(typeof published)[number]];
    const elsewhere = { ...topic, streams: 'officer-' };
    expect(publicEventOf(recorded(elsewhere, 'LeadRegistered', stored['LeadRegistered']!))).toBeUndefined();
  });

  it('tells a correction by what it changes, each field under its public name', () => {
    const [leads, cases] = topics;
    const correction = stored['RecordCorrected']!;
    expect(publicEventOf(recorded(leads!, 'RecordCorrected', correction))!.data).toEqual({
      record: order,
      day: march2,
      changes: { source: 'report' },
    });
    expect(publicEventOf(recorded(cases!, 'RecordCorrected', correction))!.data).toEqual({
      record: order,
      day: march2,
      changes: { number: '监立〔2026〕42号', closureGround: 'rectified' },
    });
  });

  it.each(published)('$type.name has a Chinese name', ({ type }) => expect(type.zh).toMatch(/^\p{Script=Han}+$/u));
});

describe('the codes', () => {
  const { intakeKinds: _, obligatedParties: __, ...shared } = publishedCodes;
  const vocabulary: Readonly<Record<string, unknown>> = { ...inspection, withdrawalReasons };

  it.each(Object.entries(shared))('of %s are those of the record', (name, codes) =>
    expect(codes).toEqual(vocabulary[name]),
  );

  it('by which other departments hand leads over are sources of leads', () =>
    expect(inspection.leadSources).toMatchObject(publishedCodes.intakeKinds));
});

describe('a lead that is handed over', () => {
  it('makes an act that its form accepts, with everything personal in a field that is sealed', async () => {
    const command = leadCommandOf(
      {
        channel: 'petition',
        reference: '1',
        kind: 'report',
        handedOverOn: '2026-03-02',
        employer: { name: '测试甲公司', creditCode: null, workplace: '990101' },
        matters: [{ kind: 'other', endedOn: '2026-02-01', continues: false, workers: 1, amount: 1 }],
        informant: { name: '张三', phone: '000-0000', idNumber: '测试证件', address: '测试地址' },
        account: '测试',
      },
      '测试大队',
    );
    const { input } = rowOf(inspection.leadActs, command.act)!;
    expect(await checkInput(input, command.input)).toEqual(command.input);
    expect([...sealedFieldsOf(input).keys()].toSorted()).toEqual(['account', 'informant']);
  });
});
