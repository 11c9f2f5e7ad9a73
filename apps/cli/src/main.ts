#!/usr/bin/env node
import { SystemClock } from '#kernel';
import { run } from './program.js';
import { processTerminal } from './terminal.js';

// whoever reads our output may stop reading, as `head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 4));
process.exitCode = await run(process.argv.slice(2), processTerminal, new SystemClock());
