import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { consumerOf } from './packed.js';

const consumer = consumerOf(inject('installedPackage'));
const folder = join(consumer.dir, 'node_modules/box-openapi-sdk/dist/cjs');
const files = readdirSync(folder).map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }));

/** Node without `require` of ES modules and without the condition `module-sync`, as before Node 20.19 and as in Jest. */
const commonJsOnly = '--no-experimental-require-module';

const program = `
const { createBoxClient, developerToken, jwtAuth, BoxError } = require('box-openapi-sdk');
const core = require('box-openapi-sdk/core');
const { fileStateStore } = require('box-openapi-sdk/node');
const { usersMe } = require('box-openapi-sdk/operations');
const { createMockBox } = require('box-openapi-sdk/testing');
const { signWebhook, verifyWebhook } = require('box-openapi-sdk/webhooks');
const { metadataQuery } = require('box-openapi-sdk/metadata');
const { redisStateStore } = require('box-openapi-sdk/redis');
const document = require('box-openapi-sdk/openapi.json');
const thrown = (call) => { try { call(); } catch (error) { return error; } };

async function main() {
  const mock = await createMockBox({ uploadSessions: { minBytes: 1, partBytes: 1024 } });
  const { url } = await mock.listen();
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), baseUrl: url });
  const { file, parts } = await box.uploads.upload({ source: new Uint8Array(5000).fill(7), name: 'seven.bin', parentId: '0', partsFromBytes: 1 });
  const { bytes } = await box.downloads.download(file.id);
  const missing = await box.files.get('404').catch((error) => error);
  const esm = await import('box-openapi-sdk');
  const ofEsm = await esm.createBoxClient({ auth: developerToken('x'), baseUrl: url }).users.me().catch((error) => error);
  const page = await fetch(url + '/');
  mock.assertConforms();
  await mock.close();
  console.log(JSON.stringify({
    parts,
    size: bytes.length,
    me: (await usersMe(core.createBoxCore({ auth: developerToken('t'), fetch: async () => Response.json({ type: 'user', id: '1' }) }))).type,
    missing: [missing instanceof BoxError, missing instanceof core.BoxError, missing.kind],
    store: thrown(() => fileStateStore(1)) instanceof BoxError,
    page: page.status,
    functions: [signWebhook, verifyWebhook, metadataQuery, redisStateStore, jwtAuth].map((value) => typeof value),
    document: document.openapi,
    oneCopy: esm.BoxError === BoxError,
    kind: ofEsm.kind,
  }));
}
main();
`;

const expected = {
  parts: 5,
  size: 5000,
  me: 'user',
  missing: [true, true, 'api'],
  store: true,
  page: 200,
  functions: Array(5).fill('function') as string[],
  document: '3.1.0',
  kind: 'auth',
};

describe('the packed package in CommonJS', () => {
  it('loads the ES modules with require, in one copy', async () => {
    await consumer.write('required.cjs', program);
    expect(JSON.parse(await consumer.exec(process.execPath, ['--no-warnings', 'required.cjs']))).toEqual({ ...expected, oneCopy: true });
  });

  it('works without ES modules: subpaths share their classes, and errors of both copies have a kind', async () => {
    await consumer.write('common.cjs', program);
    expect(JSON.parse(await consumer.exec(process.execPath, [commonJsOnly, 'common.cjs']))).toEqual({ ...expected, oneCopy: false });
  });

  it('creates the mock where msw cannot be loaded, and handlers say why', async () => {
    await consumer.write(
      'without-msw.cjs',
      `const { createMockBox } = require('box-openapi-sdk/testing');
const Module = require('node:module');
const load = Module._load;
Module._load = (name, ...rest) => { if (name === 'msw') throw new SyntaxError('Unexpected token'); return load(name, ...rest); };
createMockBox().then((mock) => {
  let message;
  try { mock.handlers; } catch (error) { message = error.message; }
  return mock.fetch('https://api.box.com/2.0/users/me').then(({ status }) => console.log(JSON.stringify([status, message])));
});
`,
    );
    const [status, message] = JSON.parse(await consumer.exec(process.execPath, [commonJsOnly, 'without-msw.cjs'])) as [number, string];
    expect(status).toBe(401);
    expect(message).toMatch(/^handlers: msw cannot be loaded: Unexpected token\. Jest loads msw 2 only/);
  });

  it('has no import() outside of strings, and a file for every subpath', () => {
    expect(files.filter(({ code }) => /[^.\w"'`]import\(/.test(code)).map(({ name }) => name)).toEqual([]);
    const names = ['core', 'index', 'metadata', 'node', 'operations', 'redis', 'schema', 'testing', 'webhooks'];
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(names.map((name) => `${name}.cjs`)));
  });
});
