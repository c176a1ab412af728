import { hostname } from 'node:os';
import { createBoxClient, type BoxOptions, type LimitKind, type UploadOptions } from 'box-openapi-sdk';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { redisLimiter, type Budget } from '../shared-rate-limit/redis-limiter.js';
import { queueName, type MoveJob } from './jobs.js';
import { moveFile } from './move-file.js';

export interface WorkerSettings {
  redisUrl: string;
  box: BoxOptions;
  /** How many worker processes there are, of all machines: each takes its part of the limits while Redis is away. */
  processes: number;
  /** What all of them together may ask of Box, where it is not what Box documents for a user. */
  budgets?: Record<LimitKind, Budget>;
  /** Files at once. */
  concurrency?: number;
  /** Milliseconds after which the job of a worker that was killed goes to another. */
  lockMs?: number;
  upload?: Pick<UploadOptions, 'partsFromBytes'>;
}

/** Starts to take jobs. `close` ends the ones that are under way and takes no others. */
export function startWorker({ redisUrl, box, processes, budgets, concurrency = 4, lockMs = 30_000, upload }: WorkerSettings) {
  const limits = new Redis(redisUrl, { maxRetriesPerRequest: 1 });
  limits.on('error', (error) => {
    console.error(`limiter: ${error.message}`);
  });
  const client = createBoxClient({ ...box, limiter: redisLimiter(limits, 'service-account', processes, budgets) });
  const worker = new Worker<MoveJob, string>(queueName, (job) => moveFile(client, job, upload), {
    connection: { url: redisUrl, maxRetriesPerRequest: null },
    // Stands in a job as `processedBy`.
    name: `${hostname()} ${String(process.pid)}`,
    concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    // A job may meet many workers that are killed. What fails by itself has its attempts.
    maxStalledCount: 100,
  });
  worker.on('error', (error) => {
    console.error(`worker: ${error.message}`);
  });
  worker.on('failed', (job, error) => {
    console.error(`${job?.data.path ?? 'a job'}: ${error.message}`);
  });
  return {
    async close() {
      await worker.close();
      limits.disconnect();
    },
  };
}
