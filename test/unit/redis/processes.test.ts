import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { redisTokenStore } from '../../../src/redis/index.js';
import { startRedis } from '../../support/servers/redis-server.js';

const run = promisify(execFile);
const redis = await startRedis();
afterAll(() => redis?.stop());

describe.skipIf(redis === undefined)('four processes that change one text', { timeout: 60_000 }, () => {
  it('lose no change', async () => {
    const script = fileURLToPath(new URL('increments.ts', import.meta.url));
    const port = String(redis?.port);
    const node = ['--conditions=box-openapi-sdk-source', '--import', 'tsx', script, port, 'sum', '200'];
    const ended = await Promise.all(Array.from({ length: 4 }, () => run(process.execPath, node)));
    const client = new Redis(Number(port));
    expect(await redisTokenStore({ client, key: 'sum' }).get()).toBe('800');
    client.disconnect();
    // Else they came one after the other, and nothing was shown.
    expect(ended.reduce((sum, { stdout }) => sum + Number(stdout), 0)).toBeGreaterThan(0);
  });
});
