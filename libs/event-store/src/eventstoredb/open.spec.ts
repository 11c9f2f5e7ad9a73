import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledThread } from '../testing/compiled-thread.js';

/** Says how many modules of the client are loaded once the library is, and once a store was asked for. */
const program = (index: string): string => `
  import { createRequire } from 'node:module';
  const { cache } = createRequire(${JSON.stringify(index)});
  const loaded = () => Object.keys(cache).filter((file) => /@grpc|@eventstore|google-protobuf/.test(file)).length;
  const { openEventStoreDb } = await import(${JSON.stringify(index)});
  const before = loaded();
  const code = await openEventStoreDb({ url: 'esdb://127.0.0.1:1', namespace: '-' }).catch((problem) => problem.code);
  console.log(JSON.stringify({ before, code, after: loaded() > 0 }));`;

describe('the event-store library', () => {
  it('loads gRPC only when a store in an EventStoreDB is opened', () => {
    const index = join(dirname(fileURLToPath(compiledThread())), '../index.js');
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program(index)], { encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual({ before: 0, code: 'store-namespace-malformed', after: true });
  });
});
