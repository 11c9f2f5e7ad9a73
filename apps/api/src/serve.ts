import type { Settings } from '#platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp, documentApi } from './app.js';
import type { Background } from './background.js';
import { type ServerParts, openServerParts } from './server-parts.js';
import { serveWebPages } from './web-pages.js';

/**
 * Serves until the process is asked to stop; then finishes what it took and closes in order.
 * @param background on its way already, so that it loads while the server does; undefined where workers do its work.
 * @returns the address that it listens on.
 */
export async function serve(settings: Settings, background: Background | undefined): Promise<string> {
  const parts = await openServerParts(settings, background);
  const app = await listening(parts);
  const address = await app.getUrl();
  parts.log.info({ address }, 'listening');

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    parts.log.info({ signal }, 'stopping');
    await app.close();
    await parts.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
  void parts.backgroundEnded.then((problem) => {
    if (!problem) return undefined;
    parts.log.fatal({ err: problem }, 'the background thread has ended');
    process.exitCode = 1;
    return stop('background thread');
  });
  return address;
}

/** Whatever keeps it from listening, nothing stays open behind it. */
async function listening(parts: ServerParts): Promise<NestFastifyApplication> {
  try {
    const app = await createApp(parts);
    documentApi(app);
    await serveWebPages(app);
    await app.listen(parts.settings.port, parts.settings.host);
    return app;
  } catch (error) {
    await parts.close();
    throw error;
  }
}
