import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '#kernel';
import { profileFrom } from './profile.js';

const enough = {
  ANMAI_PROFILE: 'distributed',
  EVENTSTORE_URL: 'esdb://anmai:xN3-longer@events.example:2113',
  DATABASE_URL: 'postgres://anmai:yP8-longer@db.example/anmai',
};

const refused = (env: Readonly<Record<string, string>>): unknown => {
  try {
    return profileFrom(env, '/data');
  } catch (error) {
    const { code, details } = error as Problem;
    return { code, details };
  }
};

describe('the profile', () => {
  it('is embedded unless somebody chooses', () => {
    expect(profileFrom({}, '/data')).toEqual({ kind: 'embedded' });
    expect(profileFrom({ DATABASE_URL: 'anything' }, '/data')).toEqual({ kind: 'embedded' });
  });

  it('is distributed with an event store and a database; keys and files have their usual places', () =>
    expect(profileFrom(enough, '/data')).toEqual({
      kind: 'distributed',
      eventStoreUrl: enough.EVENTSTORE_URL,
      namespace: 'anmai',
      databaseUrl: enough.DATABASE_URL,
      keysUrl: enough.DATABASE_URL,
      masterKeyPath: '/data/keys/master.key',
      files: '/data/files',
    }));

  it('takes what is secret from files', () => {
    const directory = mkdtempSync(join(tmpdir(), 'anmai-profile-'));
    const path = join(directory, 'database-url');
    writeFileSync(path, `${enough.DATABASE_URL}\n`);
    expect(profileFrom({ ...enough, DATABASE_URL: '', DATABASE_URL_FILE: path }, '/data')).toMatchObject({
      databaseUrl: enough.DATABASE_URL,
    });
    rmSync(directory, { recursive: true });
    expect(refused({ ...enough, DATABASE_URL: '', DATABASE_URL_FILE: path })).toEqual({
      code: 'setting-file-unreadable',
      details: { name: 'DATABASE_URL_FILE' },
    });
  });

  it.each(['EVENTSTORE_URL', 'DATABASE_URL'])('is refused without %s', (name) =>
    expect(refused({ ...enough, [name]: '' })).toEqual({ code: 'setting-missing', details: { name } }),
  );

  it.each([
    ['EVENTSTORE_URL', 'esdb://admin:changeit@events.example:2113'],
    ['EVENTSTORE_URL', 'esdb+discover://ops:ops@a.example:2113,b.example:2113'],
    ['DATABASE_URL', 'postgres://postgres:postgres@db.example/anmai'],
    ['DATABASE_URL', 'postgres://anmai:Pass%77ord@db.example/anmai'],
    ['DATABASE_URL', 'postgres://anmai:12345678@db.example/anmai'],
    ['DATABASE_URL', 'postgres://anmai:@db.example/anmai'],
    ['ANMAI_KEYS_URL', 'postgres://anmai:changeme@db.example/keys'],
  ])('is refused with a password in %s that everybody knows, and does not repeat it', (name, url) =>
    expect(refused({ ...enough, [name]: url })).toEqual({ code: 'setting-default-secret', details: { name } }),
  );

  it.each([
    ['EVENTSTORE_URL', 'https://events.example:2113', 'https:'],
    ['DATABASE_URL', 'mysql://anmai:secret-enough@db.example/anmai', 'mysql:'],
    ['DATABASE_URL', 'db.example', ''],
  ])('is refused with another kind of address in %s, of which it tells the scheme alone', (name, url, given) =>
    expect(refused({ ...enough, [name]: url })).toEqual({ code: 'setting-invalid', details: { name, given } }),
  );

  it('is refused when there is none of that name', () =>
    expect(refused({ ANMAI_PROFILE: 'cloud' })).toEqual({
      code: 'setting-invalid',
      details: { name: 'ANMAI_PROFILE', given: 'cloud' },
    }));
});
