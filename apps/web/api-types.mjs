// Writes the types of the API that the web application is checked against, from the OpenAPI document of the built server.
// `--check` only tells whether the committed file is current.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = at('src/api/schema.d.ts');

const printed = spawnSync(process.execPath, [at('../../dist/apps/api/src/openapi.js')], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (printed.status !== 0) throw new Error(printed.stderr);

const types = astToString(await openapiTypes(JSON.parse(printed.stdout)));
const written = await format(types, { ...(await resolveConfig(target)), filepath: target });

if (!process.argv.includes('--check')) writeFileSync(target, written);
else if (readFileSync(target, 'utf8') !== written) {
  process.stderr.write('apps/web/src/api/schema.d.ts is not what the API says: npm run api-types\n');
  process.exit(1);
}
