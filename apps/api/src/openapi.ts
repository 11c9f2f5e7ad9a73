import { httpAdapter } from '#platform';
import { NestFactory } from '@nestjs/core';
import { describeApi } from './app.js';
import { AppModule } from './app.module.js';

// Prints the OpenAPI document. `preview` builds the module graph without a single provider: no data directory is needed.

const undescribed = (): never => {
  throw new Error('describing the API builds no provider');
};
const app = await NestFactory.create(AppModule.of(undescribed), httpAdapter({ proxies: [] }), {
  preview: true,
  logger: false,
  abortOnError: false,
});
process.stdout.write(`${JSON.stringify(describeApi(app), null, 2)}\n`, () => process.exit());
