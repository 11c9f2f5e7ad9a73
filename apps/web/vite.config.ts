import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type Plugin, defineConfig } from 'vite';

/** Lays a .br and a .gz beside every text file, so that the server compresses nothing while it serves. */
function compressed(): Plugin {
  let directory = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ build, root }) => void (directory = resolve(root, build.outDir)),
    async closeBundle() {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile() && /\.(js|css|html|svg)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name));
      await Promise.all(files.map(compress));
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const brotli = await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  await writeFile(`${file}.br`, brotli);
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

/** Pure files of the libs that a browser can use as they are: amounts and numbers are written and checked in one place. */
const pure = (path: string): string => fileURLToPath(new URL(`../../libs/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      // all that the form limits need of the kernel; a build fails when they need more
      '#kernel': pure('kernel/src/json.ts'),
      '#pure/basis': pure('law/src/receipt/basis-zh.ts'),
      '#pure/brand': pure('kernel/src/brand.ts'),
      '#pure/check-digits': pure('kernel/src/check-digits.ts'),
      '#pure/limit-form': pure('platform/src/acting/forms/limit-form.ts'),
      '#pure/regions': pure('law/src/data/regions.ts'),
      '#pure/service': pure('law/src/data/service.ts'),
      '#pure/purposes': pure('read-audit/src/domain/reads.ts'),
      '#pure/vocabulary': pure('inspection/src/domain/vocabulary.ts'),
      '#pure/money': pure('kernel/src/money.ts'),
    },
  },
  plugins: [react(), compressed()],
  // Chromium 109 is the last for Windows 7, which county offices still run.
  build: { target: ['chrome109', 'firefox115', 'safari16'], chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
