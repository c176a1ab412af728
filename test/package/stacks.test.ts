import { describe, expect, inject, it } from 'vitest';
import { consumerOf } from './packed.js';

/** Each function fails in the line with its name in a comment. `lost` has a server that closes the connection, `found` one without the object. */
const program = `
import { createServer } from 'node:http';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { createBoxCore, request } from 'box-openapi-sdk/core';

const server = createServer((message, reply) => {
  if (message.url.includes('/slow')) return;
  if (message.url.includes('/404')) return reply.writeHead(404).end();
  if (message.url.includes('marker=b')) return message.socket.destroy();
  reply.writeHead(200, { 'content-type': 'application/json' });
  reply.end(JSON.stringify({ limit: 1, next_marker: 'b', entries: [{ type: 'file', id: '1' }] }));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const options = { auth: developerToken('t'), retry: { attempts: 2, baseMs: 1 } };
const box = createBoxClient({ ...options, baseUrl: \`http://127.0.0.1:\${server.address().port}\` });
const lost = createBoxClient({ ...options, baseUrl: 'http://127.0.0.1:9' });
const core = createBoxCore({ ...options, baseUrl: 'http://127.0.0.1:9' });

const failing = {
  async page() {
    await box.folders.items.list('404'); // page
  },
  async firstPage() {
    for await (const item of box.folders.items.list('404')) console.log(item.id); // firstPage
  },
  async laterPage() {
    const list = box.folders.items.list('1', { usemarker: true });
    let count = 0;
    for await (const item of list) count += Number(item.id); // laterPage
  },
  async prefetched() {
    let count = 0;
    for await (const item of box.folders.items.list('1', { usemarker: true }, { prefetch: 2 })) count += Number(item.id); // prefetched
  },
  async array() {
    await lost.folders.items.list('1').toArray(); // array
  },
  async method() {
    await lost.files.get('1'); // method
  },
  async timeout() {
    await box.files.get('slow', {}, { timeoutMs: 50 }); // timeout
  },
  async sent() {
    await lost.request('GET', '/reports'); // sent
  },
  async standalone() {
    await request(core, 'GET', '/reports'); // standalone
  },
  async raw() {
    await lost.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } }); // raw
  },
  async download() {
    await lost.downloads.download('1'); // download
  },
  async upload() {
    await lost.uploads.upload({ parentId: '0', source: new Uint8Array(5), name: 'a' }); // upload
  },
  async path() {
    await lost.folders.ensurePath('/a/b'); // path
  },
};
const stacks = {};
for (const [name, fail] of Object.entries(failing)) stacks[name] = await fail().then(() => 'no error', (error) => error.stack);
console.log(JSON.stringify(stacks));
server.closeAllConnections();
server.close();
`;

describe('the stack of an error', () => {
  const consumer = consumerOf(inject('installedPackage'));

  it("names the caller's line, for calls, loops over lists and transfers", async () => {
    await consumer.write('stacks.mjs', program);
    const stacks = JSON.parse(await consumer.exec('node', ['stacks.mjs'])) as Record<string, string>;
    const lines = program.split('\n');
    const missing = Object.entries(stacks).filter(([name, stack]) => {
      const line = lines.findIndex((text) => text.endsWith(`// ${name}`)) + 1;
      return line === 0 || !new RegExp(`stacks\\.mjs:${String(line)}:\\d+`).test(stack);
    });
    expect(missing).toEqual([]);
    expect(Object.keys(stacks)).toHaveLength(13);
  });
});
