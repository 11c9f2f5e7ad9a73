import { openSqliteReader } from '#event-store';
import { readPlace } from '../heads/place.js';
import { type TestRecord, testRecords } from '../testing/record.js';
import { checkAtStart } from './check-at-start.js';

const newRecord = testRecords();

function check(record: TestRecord) {
  const reader = openSqliteReader(record.events);
  try {
    return checkAtStart(reader, [record.places.headsDirectory, record.places.secondDirectory].map(readPlace));
  } finally {
    reader.close();
  }
}

describe('the check at start', () => {
  it('passes an empty and an untouched record', async () => {
    const record = newRecord();
    await record.open().close();
    expect(check(record)).toBeUndefined();
    await record.write(2, 10);
    expect(check(record)).toBeUndefined();
  });

  it('looks at the last thousand events and knows what each of them follows', async () => {
    const record = newRecord();
    await record.write(1, 1020);
    expect(check(record)).toBeUndefined();
    record.tamper((db) => db.exec("UPDATE events SET data = '{}' WHERE pos = 10"));
    expect(check(record)).toBeUndefined();
    record.tamper((db) => db.exec("UPDATE events SET data = '{}' WHERE pos = 30"));
    expect(check(record)).toMatchObject({ kind: 'hash-mismatch', position: '0000000000000030' });
  });

  it('names a cut tail and a rewritten end', async () => {
    const record = newRecord();
    await record.write(1, 10);
    record.tamper((db) => db.exec('UPDATE events SET hash = zeroblob(32) WHERE pos = 10'));
    expect(check(record)).toMatchObject({ kind: 'head-mismatch', details: { signed: '0000000000000010' } });
    record.tamper((db) => db.exec('DELETE FROM events WHERE pos > 8'));
    expect(check(record)).toMatchObject({ kind: 'tail-cut', position: '0000000000000008' });
  });
});
