import { StoredRow, openSqliteReader, positionOf } from '#event-store';
import { type StreamId, chainHashOfBytes, genesisHash } from '#kernel';
import { type PlaceContents, readPlace } from '../heads/place.js';
import { testRecords } from '../testing/record.js';
import { type StoredLog, verify } from './verify.js';

/** Flips of random bits; the full run is `ANMAI_FLIPS=10000`. */
const flips = Number(process.env['ANMAI_FLIPS'] ?? 500);

/** An event as stored, to be altered. */
interface Row {
  pos: number;
  stream: string;
  ver: number;
  type: string;
  ts: number;
  dataIsJson: boolean;
  ids: string;
  hash: Buffer;
  meta: Buffer;
  data: Buffer;
}

/** The same numbers every time. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const newRecord = testRecords();
const perHead = 15;
const heads = 4;
const count = perHead * heads;
let rows: readonly Row[];
let places: readonly PlaceContents[];
let storeId: string;

beforeAll(async () => {
  const record = newRecord();
  await record.write(heads, perHead);
  const reader = openSqliteReader(record.events);
  ({ storeId } = reader);
  rows = reader.storedRows(0, 1000).map((row) => ({
    pos: row.pos,
    stream: row.stream,
    ver: row.ver,
    type: row.type,
    ts: row.ts,
    dataIsJson: row.dataIsJson,
    ids: row.ids,
    hash: Buffer.from(row.hash),
    meta: Buffer.from(row.meta),
    data: Buffer.from(row.data),
  }));
  reader.close();
  places = [readPlace(record.places.headsDirectory)];
});

const logOf = (altered: readonly Row[]): StoredLog => ({
  storeId,
  timesNeverGoBack: true,
  positionOf,
  storedRows: (after, limit) =>
    altered
      .filter(({ pos }) => pos > after)
      .slice(0, limit)
      .map((row) => StoredRow.of({ ...row, ids: Buffer.from(row.ids, 'hex') })),
  structuralDamage: async () => [],
});

const found = async (altered: readonly Row[]) => (await verify(logOf(altered), { places })).damage[0];
const copied = (): Row[] => rows.map((row) => ({ ...row, hash: Buffer.from(row.hash) }));
/** Positions without gaps, as whoever hides a deletion would leave them. */
const renumbered = (altered: readonly Row[]): Row[] => altered.map((row, n) => ({ ...row, pos: n + 1 }));

/** Versions and hashes that fit, as somebody with the program at hand would make them. */
function rechained(altered: readonly Row[]): Row[] {
  const ends = new Map<string, { ver: number; hash: Buffer }>();
  return altered.map((row) => {
    const before = ends.get(row.stream) ?? { ver: 0, hash: genesisHash(storeId, row.stream as StreamId) };
    const ver = before.ver + 1;
    const meta = Buffer.from(row.meta.toString().replace(/"version":\d+/, `"version":${ver}`));
    const hash = chainHashOfBytes(before.hash, meta, row.data);
    ends.set(row.stream, { ver, hash });
    return { ...row, ver, meta, hash };
  });
}

const flipBit = (bytes: Buffer, bit: number): Buffer => {
  const flipped = Buffer.from(bytes);
  flipped[bit >> 3]! ^= 1 << (bit & 7);
  return flipped;
};

describe('damage by chance', () => {
  it('is not found where there is none', async () => expect(await found(rows)).toBeUndefined());

  it(`is named at its event, whichever of ${flips} bits is flipped`, async () => {
    const roll = dice(20_261_121);
    const wrong: string[] = [];
    for (let n = 0; n < flips; n++) {
      const altered = copied();
      const row = altered[roll(count)]!;
      const field = (['meta', 'data', 'data', 'meta', 'hash', 'ids', 'stream', 'type', 'ver', 'ts'] as const)[
        roll(10)
      ]!;
      if (field === 'ver' || field === 'ts') row[field] ^= 1 << roll(20);
      else if (field === 'ids') row.ids = flipBit(Buffer.from(row.ids, 'hex'), roll(256)).toString('hex');
      else if (field === 'stream' || field === 'type')
        row[field] = flipBit(Buffer.from(row[field]), roll(row[field].length * 8)).toString('latin1');
      else row[field] = flipBit(row[field], roll(row[field].length * 8));
      const damage = await found(altered);
      if (Number(damage?.position) !== row.pos) wrong.push(`${field} of ${row.pos}: ${JSON.stringify(damage)}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('is named wherever the tail is cut, up to the last signed head', async () => {
    for (let kept = 0; kept < count; kept++)
      expect(await found(rows.slice(0, kept))).toMatchObject({ kind: 'tail-cut', details: { at: expect.any(String) } });
  });

  it('is named when events, or whole streams, are deleted and everything after is made to fit', async () => {
    const streams = [...new Set(rows.map(({ stream }) => stream))];
    for (const gone of streams) {
      const left = renumbered(rows.filter(({ stream }) => stream !== gone));
      expect(await found(left)).toMatchObject({ kind: 'head-mismatch' });
    }
    for (let n = 0; n < count; n++) {
      const left = rechained(renumbered(rows.filter((_, at) => at !== n)));
      expect(['head-mismatch', 'tail-cut']).toContain((await found(left))?.kind);
    }
  });

  it('is named when two events change places and the chains are made to fit', async () => {
    const roll = dice(7);
    for (let n = 0; n < 200; n++) {
      const [a, b] = [roll(count), roll(count)];
      if (a === b) continue;
      const swapped = [...rows];
      [swapped[a], swapped[b]] = [
        { ...rows[b]!, ts: rows[a]!.ts },
        { ...rows[a]!, ts: rows[b]!.ts },
      ];
      expect(await found(rechained(renumbered(swapped)))).toBeDefined();
    }
  });

  it('is named when the whole record is written anew with chains that fit', async () => {
    for (let n = 0; n < count; n++) {
      const rewritten = copied();
      rewritten[n]!.data = Buffer.from(rewritten[n]!.data.toString().replace('询问', '讯问'));
      expect(await found(rechained(rewritten))).toMatchObject({ kind: 'head-mismatch' });
    }
  });
});
