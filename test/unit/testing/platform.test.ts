import { describe, expect, it } from 'vitest';
import { readAll, type Bytes } from '../../../src/testing/http/bytes.js';
import { loadPeer } from '../../../src/testing/load-peer.js';
import * as memory from '../../../src/testing/platform-memory.js';
import * as node from '../../../src/testing/server/platform.js';
import { encode, hex, sha1 } from './mock-client.js';

async function* twoChunks(): AsyncGenerator<Bytes> {
  yield await Promise.resolve(encode('ab'));
  yield encode('cde');
}

describe.each([
  ['without Node', memory],
  ['on Node', node],
])('testing platform %s', (_, platform) => {
  it('computes a SHA-1 incrementally', async () => {
    const digest = platform.createSha1();
    for await (const chunk of twoChunks()) digest.update(chunk);
    expect(hex(await digest.digest())).toBe(hex(await sha1('abcde')));
  });

  it('stores content and returns copies of it', async () => {
    const store = platform.createContentStore(100);
    const content = await store.write(twoChunks());
    const read = async (start: number, end: number): Promise<string> => new TextDecoder().decode(await readAll(content.read(start, end)));
    expect([content.size, await read(1, 4), await read(2, 2)]).toEqual([5, 'bcd', '']);
    (await readAll(content.read(0, 5))).fill(0);
    expect(await read(0, 5)).toBe('abcde');
    await content.discard();
    await store.clear();
  });
});

it('listen rejects outside Node.js', async () => {
  const respond = () => Promise.resolve(new Response());
  await expect(memory.listen({ api: respond, control: respond }, {})).rejects.toThrow('requires Node.js');
});

describe('loadPeer', () => {
  it('names a missing package and the command that installs it', async () => {
    // A computed name is resolved only at run time.
    const name = ['no', 'such', 'package'].join('-');
    await expect(loadPeer(name, () => import(/* @vite-ignore */ name) as Promise<unknown>)).rejects.toThrow(
      'The mock Box needs the package "no-such-package". Install it: npm install --save-dev msw ajv ajv-formats',
    );
  });

  it('rethrows any other error', async () => {
    await expect(loadPeer('ajv', () => Promise.reject(new Error('something else')))).rejects.toThrow('something else');
  });
});
