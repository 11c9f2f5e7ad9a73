import { ClockKeeper, DueScan, LawHistory, deadlinesProjection } from '#deadlines';
import { openEventStoreDb } from '#event-store';
import { MovableClock } from '#kernel/testing';
import { shippedLaw } from '#law';
import { ProjectionRunner, openReadStore } from '#read-store';
import { migrations } from '../../migrations/index.js';

// node clock-program.js URL READ_DATABASE DAY: keeps the clock of a shared record until nothing is due any more.

const [url = '', path = '', day = ''] = process.argv.slice(2);
const clock = new MovableClock();
clock.moveToDay(day);
const store = await openEventStoreDb({ url, clock });
const readStore = await openReadStore({ kind: 'sqlite', path }, migrations);
const projections = [deadlinesProjection(new LawHistory())];
const runner = new ProjectionRunner({ store, readStore, projections });
const law = { inForce: async () => ({ law: shippedLaw, edition: null }) };
const keeper = new ClockKeeper({ store, due: new DueScan(readStore), law, clock });
do await runner.catchUp();
while ((await keeper.sweep()) > 0);
await readStore.close();
await store.close();
