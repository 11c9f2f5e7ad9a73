import type { PersonId } from '#kernel';
import { MovableClock } from '#kernel/testing';
import { databaseKinds } from '../../../../test/support/read-stores.js';
import { cheap, operationsAt, storedAt, temporaryDirectory } from '../testing/temporary-directory.js';
import { Identity } from './identity.js';

const files = temporaryDirectory();
const person = '3d9f1c55-0000-5000-8000-000000000001' as PersonId;
const other = '3d9f1c55-0000-5000-8000-000000000002' as PersonId;

describe.each(databaseKinds)('the secret of a calendar feed, kept in %s', (kind) => {
  const now = new MovableClock().now();
  let [identity, path] = [undefined as unknown as Identity, ''];
  beforeEach(async () => {
    path = files.next();
    identity = await Identity.open(operationsAt(path, kind), cheap);
    await identity.openAccount({ login: 'jia', person, password: 'correct horse battery' });
  });
  afterEach(() => identity.close());

  it('leads to its owner and to nobody else', async () => {
    const secret = await identity.beginFeed(person, now);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(await identity.feedOwner(secret)).toBe(person);
    expect(await identity.feedOwner(`${secret.slice(0, -1)}_`)).toBeUndefined();
  });

  it('works until it is replaced or ended', async () => {
    const first = await identity.beginFeed(person, now);
    const second = await identity.beginFeed(person, now);
    expect([await identity.feedOwner(first), await identity.feedOwner(second)]).toEqual([undefined, person]);
    await identity.endFeed(other);
    expect(await identity.feedOwner(second)).toBe(person);
    await identity.endFeed(person);
    expect(await identity.feedOwner(second)).toBeUndefined();
  });

  it('does not work while its owner has no account in use', async () => {
    const secret = await identity.beginFeed(person, now);
    await identity.setDisabled('jia', true);
    expect(await identity.feedOwner(secret)).toBeUndefined();
    await identity.setDisabled('jia', false);
    expect(await identity.feedOwner(secret)).toBe(person);
    expect(await identity.feedOwner(await identity.beginFeed(other, now))).toBeUndefined();
  });

  it('is nowhere stored', async () => {
    const secret = await identity.beginFeed(person, now);
    expect((await storedAt(path, kind)).includes(secret)).toBe(false);
  });
});
