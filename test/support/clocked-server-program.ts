import { MovableClock } from '#kernel/testing';
import { settingsFrom } from '#platform';
import { loadDemo } from '../../apps/cli/src/demo/load-demo.js';
import { serveWebPages } from '../../apps/api/src/web-pages.js';
import { ApiInProcess, cheap } from './api-in-process.js';
import type { ClockedServerTold } from './clocked-server.js';

// node clocked-server-program.js DATA DAY [demo]: the API and the web application on a clock that the parent moves.

const [data = '', day = '', demo] = process.argv.slice(2);
const clock = new MovableClock();
clock.moveToDay(day);
const env = { ANMAI_DATA: data, ANMAI_LOG: 'silent' };
const loaded = demo === 'demo' ? await loadDemo(settingsFrom(env), clock.now(), () => undefined, cheap) : undefined;
const api = await ApiInProcess.start(clock, data, env, serveWebPages);
const url = await api.app.getUrl();

const tell = (told: ClockedServerTold): void => void process.send!(told);
process.on('message', ({ moveTo }: { moveTo: string }) => {
  clock.moveToDay(moveTo);
  tell({ day: moveTo });
});
process.once('disconnect', () => void api.close({ keep: true }));
tell({ day, url, accounts: loaded?.accounts ?? [] });
