import { afterEach, describe, expect, it } from 'vitest';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { createBoxClient, type BoxClient } from '../../../../src/client.js';
import type { TransportOptions } from '../../../../src/core/options/options.js';
import { startRefusingServer, type RefusingOptions, type RefusingServer } from '../../../support/servers/rejecting-server.js';

const open: RefusingServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function boxAgainst(refusing: RefusingOptions, options: TransportOptions = {}) {
  const server = await startRefusingServer(refusing);
  open.push(server);
  return { server, box: createBoxClient({ auth: developerToken('token-1'), baseUrl: server.url, ...options }) };
}

/** So many calls at once, and how many of them failed. */
async function storm(box: BoxClient, calls: number): Promise<number> {
  const all = await Promise.allSettled(Array.from({ length: calls }, () => box.files.get('1')));
  return all.filter(({ status }) => status === 'rejected').length;
}

describe('200 calls at once, where the service takes 30 a second', () => {
  it('all succeed, and few are refused twice, unlike without a limiter', { timeout: 120_000 }, async () => {
    const learning = await boxAgainst({ perSecond: 30 });
    const without = await boxAgainst({ perSecond: 30 }, { limiter: false });
    const failures = await storm(learning.box, 200);
    const failuresWithout = await storm(without.box, 200);
    const refused = learning.server.counts['all']?.refused ?? 0;
    const refusedWithout = without.server.counts['all']?.refused ?? 0;
    expect(failures).toBe(0);
    // 170 are on their way before the first refusal is known.
    expect(refused).toBeLessThanOrEqual(200);
    expect(refusedWithout).toBeGreaterThan(2 * refused);
    expect(failuresWithout).toBeGreaterThan(0);

    // It has learned: the next storm meets no refusal to speak of.
    expect(await storm(learning.box, 60)).toBe(0);
    expect((learning.server.counts['all']?.refused ?? 0) - refused).toBeLessThanOrEqual(3);
  });
});

describe('a storm of uploads', () => {
  it('does not hold back calls, nor searches', { timeout: 120_000 }, async () => {
    const groupOf = ({ url = '' }: { url?: string | undefined }) => (url.includes('/files/content') ? 'upload' : 'other');
    const { server, box } = await boxAgainst({ perSecond: 20, groupOf });
    const upload = () =>
      box.files.content.upload({ body: { attributes: { name: 'a.txt', parent: { id: '0' } }, file: new Blob(['bytes']) } });
    let uploading = true;
    const uploads = Promise.all(Array.from({ length: 60 }, upload)).finally(() => {
      uploading = false;
    });
    while ((server.counts['upload']?.refused ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const begun = performance.now();
    for (let count = 0; count < 8; count++) {
      await box.files.get('1');
      await box.search.query({ query: 'film' });
    }
    // An upload that was refused would wait for a second.
    expect(performance.now() - begun).toBeLessThan(900);
    expect(uploading).toBe(true);
    await uploads;
    expect(server.counts).toMatchObject({ upload: { taken: 60 }, other: { taken: 16, refused: 0 } });
  });
});
