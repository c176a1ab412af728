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
  /** Number of worker processes on all machines. While Redis is unavailable, each uses its share of the limits. */
  processes: number;
  /** Limits for all workers together. Default: the limits that Box documents for a user. */
  budgets?: Record<LimitKind, Budget>;
  /** Files in flight. */
  concurrency?: number;
  /** Milliseconds after which another worker takes over the job of a killed worker. */
  lockMs?: number;
  upload?: Pick<UploadOptions, 'partsFromBytes'>;
}

/** Starts processing jobs. `close` waits for the jobs in progress and takes no new ones. */
export function startWorker({ redisUrl, box, processes, budgets, concurrency = 4, lockMs = 30_000, upload }: WorkerSettings) {
  const limits = new Redis(redisUrl, { maxRetriesPerRequest: 1 });
  limits.on('error', (error) => {
    console.error(`limiter: ${error.message}`);
  });
  const client = createBoxClient({ ...box, limiter: redisLimiter(limits, 'service-account', processes, budgets) });
  const worker = new Worker<MoveJob, string>(queueName, (job) => moveFile(client, job, upload), {
    connection: { url: redisUrl, maxRetriesPerRequest: null },
    // Stored in a job as `processedBy`.
    name: `${hostname()} ${String(process.pid)}`,
    concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    // Many workers may be killed during one job. Failures of the job itself are limited by `attempts`.
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
