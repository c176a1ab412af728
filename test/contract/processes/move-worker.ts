import { readFileSync } from 'node:fs';
import { developerToken } from 'box-openapi-sdk';
import { startWorker, type WorkerSettings } from '../../../examples/move-files/worker.js';

export interface MoveWork extends Omit<WorkerSettings, 'box'> {
  url: string;
  token: string;
}

/** A worker process. Usage: `move-worker.ts <work file>`. On SIGTERM it finishes its current jobs and exits. */
const { url, token, ...settings } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as MoveWork;
const worker = startWorker({ ...settings, box: { auth: developerToken(token), baseUrl: url, retry: { baseMs: 20 } } });
process.once('SIGTERM', () => {
  void worker.close().then(() => {
    process.disconnect();
  });
});
