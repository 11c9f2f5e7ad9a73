import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '#kernel';
import { cellsOfWorkbook } from './workbook-cells.js';
import type { WorkbookAnswer } from './workbook.js';

// Reads one workbook, so that the server goes on answering while it is read.

async function answer(): Promise<WorkbookAnswer> {
  try {
    return { cells: await cellsOfWorkbook(workerData as Uint8Array) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: error.kind, code: error.code };
  }
}

parentPort!.postMessage(await answer(), []);
