import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { asyncApi } from './asyncapi.js';

// `ASYNCAPI=write npm run jest -- libs/messaging` writes the file anew.

const file = 'libs/messaging/asyncapi.yaml';

if (process.env['ASYNCAPI'] === 'write')
  writeFileSync(file, stringify(asyncApi(), { aliasDuplicateObjects: false, lineWidth: 100, singleQuote: true }));

describe('the contract with other departments', () => {
  it('is written down as the program works by it', () =>
    expect(parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(asyncApi()))));

  it('refers only to what is there', () => {
    const document = asyncApi();
    const found = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
    const target = (path: string) =>
      path.split('/').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document);
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter((path) => target(path) === undefined)).toEqual([]);
  });
});
