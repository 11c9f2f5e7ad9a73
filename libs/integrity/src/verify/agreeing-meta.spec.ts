import { StoredRow } from '#event-store';
import { agreesPlainly } from './agreeing-meta.js';
import { checkRow } from './check-row.js';

const id = '67501006-62fe-54a0-ac5e-24cc6a023651';
const command = '592709bf-3810-563f-b8d9-bebc8b33e16a';
const at = '2026-11-21T18:01:55.864Z';
const stream = 'sample-case-1';
const plain =
  `{"recordedAt":"${at}","id":"${id}","type":"CaseFiled","entry":{"kind":"live","of":[1,-2,{}]},"law":null,` +
  `"commandId":"${command}","relied":[],"stream":"${stream}","version":3}`;

const rowOf = (meta: string, columns: Partial<Parameters<typeof StoredRow.of>[0]> = {}) =>
  StoredRow.of({
    pos: 1,
    ver: 3,
    ts: Date.parse(at),
    stream,
    type: 'CaseFiled',
    ids: Buffer.from(`${id}${command}`.replaceAll('-', ''), 'hex'),
    hash: Buffer.alloc(32),
    meta: Buffer.from(meta),
    data: Buffer.from('{}'),
    dataIsJson: true,
    ...columns,
  });

/** What parsing it finds wrong; a row without a chain is wrong in its hash at last. */
const parsedFlaw = (row: StoredRow) => {
  const before = { pos: 0, ts: 0, inStream: { version: 2, hash: '\0'.repeat(32) } };
  return checkRow(row, before, 'store')?.kind;
};

describe('meta that is gone through without parsing', () => {
  it('agrees with its columns', () => {
    expect(agreesPlainly(rowOf(plain))).toBe(true);
    expect(parsedFlaw(rowOf(plain))).toBe('hash-mismatch');
  });

  it.each([
    ['another stream', { stream: 'sample-case-2' }],
    ['another type', { type: 'CaseFile' }],
    ['another version', { ver: 4 }],
    ['a version of which it has the first digit', { ver: 33 }],
    ['another time', { ts: Date.parse(at) + 1 }],
    ['another event id', { ids: Buffer.alloc(32) }],
    ['ids of another length', { ids: Buffer.alloc(33) }],
  ])('does not agree with %s', (_, columns) => {
    const row = rowOf(plain, columns);
    expect(agreesPlainly(row)).toBe(false);
    expect(parsedFlaw(row)).toBe('column-differs');
  });

  const altered: readonly (readonly [string, string])[] = [
    ['is cut short', plain.slice(0, -1)],
    ['is followed by something', `${plain} `],
    ['is followed by another object', `${plain}{}`],
    ['says a thing twice', plain.replace('"law":null', '"type":"Other"')],
    ['says another thing last', plain.replace('"version":3}', '"version":3,"type":"Other"}')],
    ['hides a name behind an escape', plain.replace('"law":null', '"law":null,"ty\\u0070e":"Other"')],
    ['hides a name behind a space', plain.replace('"law":null', '"type" :"Other"')],
    ['says it one level down', plain.replace('"version":3}', '"in":{"version":3}}')],
    ['lacks a thing', plain.replace(`"commandId":"${command}",`, '')],
    ['has a text that is not ended', plain.replace('"live"', '"live')],
    ['has a line break in a text', plain.replace('"live"', '"li\nve"')],
    ['has a bracket too many', plain.replace('{}]', '{}]]')],
    ['closes with another bracket', plain.replace('[1,-2,{}]', '[1,-2,{}}')],
    ['has a comma too many', plain.replace('[1,-2,{}]', '[1,-2,{},]')],
    ['has a number with a zero in front', plain.replace('[1,', '[01,')],
    ['has a word that is none', plain.replace('null', 'nulL')],
    ['begins with a list', `[${plain}]`],
    ['is empty', ''],
  ];

  it.each(altered)('is parsed when it %s', (_, meta) => expect(agreesPlainly(rowOf(meta))).toBe(false));

  it('is never taken for agreeing where one byte of it was changed so that parsing tells another thing', () => {
    const wrong: string[] = [];
    for (let byte = 0; byte < plain.length; byte++)
      for (const other of ['"', '\\', '{', '}', '[', ']', ',', ':', '0', 'x', ' ', '\0']) {
        const row = rowOf(plain.slice(0, byte) + other + plain.slice(byte + 1));
        if (agreesPlainly(row) && !agreesWhenParsed(row)) wrong.push(row.meta.toString());
      }
    expect(wrong).toEqual([]);
  });
});

function agreesWhenParsed(row: StoredRow): boolean {
  try {
    const meta = JSON.parse(row.meta.toString()) as Record<string, unknown>;
    const told = [meta['id'], meta['commandId'], meta['type'], meta['stream'], meta['version']];
    const same = JSON.stringify(told) === JSON.stringify([id, command, 'CaseFiled', stream, 3]);
    return same && Date.parse(String(meta['recordedAt'])) === row.ts;
  } catch {
    return false;
  }
}
