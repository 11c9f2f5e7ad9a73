import { Accounts } from './accounts.js';
import { type Operations, type OperationsAddress, type Value, openOperations } from './operations.js';

interface Feed extends Record<string, Value> {
  person: string;
  token_hash: Uint8Array;
  began_at: string;
}

/**
 * Copies accounts and calendar feeds; whoever is signed in signs in anew. Begun again, it adds what is missing and
 * leaves alone what has changed there since.
 * @returns how many accounts there are.
 */
export async function moveAccounts(from: OperationsAddress, to: OperationsAddress): Promise<number> {
  const opened: Operations[] = [];
  try {
    for (const where of [from, to]) opened.push(await openOperations(where));
    const [source, target] = opened as [Operations, Operations];
    const { accounts, feeds } = await source.read(async (on) => ({
      accounts: await new Accounts(on).all(),
      feeds: await on.all<Feed>('SELECT person, token_hash, began_at FROM feeds'),
    }));
    await target.write(async (on) => {
      const there = new Accounts(on);
      for (const account of accounts) if (!(await there.find(account.login))) await there.add(account);
      for (const { person, token_hash: token, began_at: beganAt } of feeds)
        await on.run(
          'INSERT INTO feeds (person, token_hash, began_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
          person,
          token,
          beganAt,
        );
    });
    return accounts.length;
  } finally {
    for (const operations of opened) await operations.close();
  }
}
