import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { redisTokenStore } from '../../../src/redis/index.js';
import { startRedis } from '../../support/servers/redis-server.js';
import { bundleProgram } from '../../support/bundle-program.js';

const run = promisify(execFile);
const redis = await startRedis();
afterAll(() => redis?.stop());

describe.skipIf(redis === undefined)('redisTokenStore across processes', () => {
  it('loses no change when four processes increment one number', async () => {
    const program = await bundleProgram(fileURLToPath(new URL('increment-worker.ts', import.meta.url)));
    const port = String(redis?.port);
    const node = [program, port, 'sum', '200'];
    const ended = await Promise.all(Array.from({ length: 4 }, () => run(process.execPath, node)));
    const client = new Redis(Number(port));
    expect(await redisTokenStore({ client, key: 'sum' }).get()).toBe('800');
    client.disconnect();
    // Without conflicts, the processes did not run concurrently and the test proves nothing.
    expect(ended.reduce((sum, { stdout }) => sum + Number(stdout), 0)).toBeGreaterThan(0);
  });
});
