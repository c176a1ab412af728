import { Redis } from 'ioredis';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { redisLimiter } from '../../../examples/shared-rate-limit/redis-limiter.js';

/**
 * A process that makes calls for the same user as others. Usage: `limit-worker.ts <url> <calls> [<redis> <processes> <calls a second>]`. Sends
 * "ready", starts all calls at once on the first message, reports how many failed, and exits. Without Redis it uses the adaptive limiter.
 */
const [, , url = '', calls = '', redisUrl, processes = '', perSecond = ''] = process.argv;

const redis = redisUrl === undefined ? undefined : new Redis(redisUrl, { maxRetriesPerRequest: 1 });
const budget = { points: Number(perSecond), duration: 1 };
const limiter =
  redis === undefined ? undefined : redisLimiter(redis, '12345', Number(processes), { call: budget, upload: budget, search: budget });
const box = createBoxClient({ auth: developerToken('token-1'), baseUrl: url, limiter });

process.once('message', () => {
  void Promise.allSettled(Array.from({ length: Number(calls) }, () => box.files.get('1'))).then((all) => {
    redis?.disconnect();
    process.send?.({ failures: all.filter(({ status }) => status === 'rejected').length }, () => {
      process.disconnect();
    });
  });
});
await redis?.ping();
process.send?.('ready');
