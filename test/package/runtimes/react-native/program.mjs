// The steps that React Native takes: those that work there, and the errors of those that do not. `globals.mjs` sets `scenario`.
import {
  authorizationCode,
  BoxApiError,
  BoxConfigError,
  clientCredentials,
  developerToken,
  importTokens,
  jwtAuth,
  memoryTokenStore,
} from 'box-openapi-sdk';
import { signWebhook, verifyWebhook } from 'box-openapi-sdk/webhooks';
import { runSteps } from '../scenario.mjs';

const partBytes = 9 * 2 ** 20;
const sample = (size) => Uint8Array.from({ length: size }, (_, index) => index % 251);
const same = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);
const outcome = (promise) =>
  promise.then(
    () => 'success',
    (error) => error,
  );

let uploads = 0;
const upload = ({ box, folder }, size, options) =>
  box.uploads.upload({ source: sample(size), name: `file ${++uploads}`, parentId: folder.id, ...options });

/** The name of the error with which `work` ends, if its signal aborts after `ms`. */
async function abortAfter(ms, work) {
  const abort = new AbortController();
  const result = outcome(work(abort.signal));
  if (ms === 0) abort.abort();
  else setTimeout(() => abort.abort(), ms);
  const error = await result;
  return error?.name ?? error;
}

/** Whether `work` fails with BoxConfigError, and what it says. */
async function refusal(work) {
  const error = await outcome(Promise.resolve().then(work));
  return error instanceof BoxConfigError ? error.message : String(error);
}

const aborts = [
  ['a call', (s, signal) => s.box.folders.get('0', {}, { signal })],
  ['a call with a body', (s, signal) => s.box.folders.create({ name: 'aborted', parent: { id: '0' } }, { signal })],
  [
    'a list',
    async (s, signal) => {
      for await (const item of s.box.folders.items.list(s.folder.id, { limit: 1 }, { signal })) void item;
    },
  ],
  ['a small upload', (s, signal) => upload(s, 17, { signal })],
  ['a chunked upload', (s, signal) => upload(s, 2 * partBytes, { partsFromBytes: 1, signal })],
  ['uploads of many files', (s, signal) => s.box.uploads.uploadMany({ files: manyFiles('d'), parentId: s.folder.id, signal })],
  ['a download', (s, signal) => s.box.downloads.download(s.large.file.id, { signal })],
  [
    'events',
    async (s, signal) => {
      for await (const event of s.box.events.stream({ type: 'user', from: 'now', signal })) void event;
    },
  ],
];
const missing = (part) =>
  `crypto.${part}: missing on this platform. Import a polyfill (React Native), load the page over HTTPS, or let a server do this.`;
const manyFiles = (prefix) => [1, 2, 3].map((number) => ({ source: sample(9), name: `${prefix}${number}` }));

const steps = [
  ['the response of fetch has no body', async (s) => 'body' in (await fetch(s.baseUrl)), false],
  [
    'signals have no reason',
    () => 'reason' in new AbortController().signal || [typeof AbortSignal.any, typeof AbortSignal.timeout],
    ['undefined', 'undefined'],
  ],
  ['a call', async (s) => (await s.box.users.me()).type, 'user'],
  ['client credentials', async (s) => (await s.client(clientCredentials(s.credentials)).users.me()).type, 'user'],
  [
    'refresh of a token',
    async (s) => {
      const store = memoryTokenStore();
      await importTokens(store, { ...s.tokens, expiresAt: 0 });
      const { clientId, clientSecret } = s.credentials;
      return (await s.client(authorizationCode({ ...s.common, clientId, clientSecret }).grant({ store })).users.me()).type;
    },
    'user',
  ],
  ['create a folder', async (s) => (s.folder = await s.box.folders.create({ name: 'Réports', parent: { id: '0' } })).name, 'Réports'],
  [
    'a list with an iterator',
    async (s) => {
      for (const name of ['a', 'b', 'c']) await s.box.folders.create({ name, parent: { id: s.folder.id } });
      const names = [];
      for await (const item of s.box.folders.items.list(s.folder.id, { limit: 2 })) names.push(item.name);
      return names.join();
    },
    'a,b,c',
  ],
  ['folder path', async (s) => (await s.box.folders.ensurePath('/Réports/2026/Q1')).created, true],
  ['conflict', async (s) => (await outcome(s.box.folders.create({ name: 'Réports', parent: { id: '0' } }))).status, 409],
  ['error response', async (s) => (await outcome(s.box.files.get('404'))) instanceof BoxApiError, true],
  ['retry after 503', async (s) => [(await s.box.users.get('33001')).type, s.seen.retries], ['user', 1]],
  ['retry of a lost upload', async (s) => [(await upload(s, 19)).file.size, s.seen.retries], [19, 2]],
  [
    'retry of a lost form, whose content cannot be compared',
    async (s) => {
      const body = { attributes: { name: 'form "1"', parent: { id: s.folder.id } }, file: sample(23) };
      const { status } = await outcome(s.box.files.content.upload({ body }));
      return [status, s.seen.retries];
    },
    [409, 3],
  ],
  [
    'form',
    async (s) => {
      const body = { attributes: { name: 'form "2"', parent: { id: s.folder.id } }, file: sample(23) };
      return (await s.box.files.content.upload({ body })).entries[0].size;
    },
    23,
  ],
  ['small upload', async (s) => (s.small = await upload(s, 17)).strategy, 'direct'],
  ['form of several megabytes', async (s) => (await upload(s, 3 * 2 ** 20)).strategy, 'direct'],
  [
    'chunked upload',
    async (s) => ((s.large = await upload(s, 2 * partBytes + 5, { partsFromBytes: 1 })), [s.large.strategy, s.large.parts]),
    ['parts', 3],
  ],
  ['upload of many files', async (s) => (await s.box.uploads.uploadMany({ files: manyFiles('m'), parentId: s.folder.id })).uploaded, 3],
  ['download of bytes', async (s) => same((await s.box.downloads.download(s.small.file.id)).bytes, sample(17)), true],
  [
    'verified download of several megabytes',
    async (s) => {
      const { bytes, verified } = await s.box.downloads.download(s.large.file.id, { concurrency: 2 });
      return [same(bytes, sample(2 * partBytes + 5)), verified];
    },
    [true, true],
  ],
  [
    'download as a Response',
    async (s) => same(new Uint8Array(await (await s.box.files.content.download(s.small.file.id)).arrayBuffer()), sample(17)),
    true,
  ],
  ['asResponse()', async (s) => (await (await s.box.users.me().asResponse()).json()).type, 'user'],
  ['delete', async (s) => outcome(s.box.files.delete(s.small.file.id)), 'success'],
  [
    'events until the stream is closed',
    async (s) => {
      const stream = s.box.events.stream({ type: 'user', from: '0', eventTypes: ['ITEM_CREATE'] });
      const types = [];
      for await (const event of stream) {
        types.push(event.event_type);
        if (types.length === 2) await stream.close();
      }
      return types;
    },
    ['ITEM_CREATE', 'ITEM_CREATE'],
  ],
  [
    'verification of a webhook',
    async () => {
      const headers = {
        'box-signature-version': '1',
        'box-signature-algorithm': 'HmacSHA256',
        'box-delivery-timestamp': new Date().toISOString(),
        'box-signature-primary': `${'A'.repeat(43)}=`,
      };
      return refusal(() => verifyWebhook({ primaryKey: 'key', headers, body: '{}' }));
    },
    missing('subtle'),
  ],
  ['signature of a webhook', () => refusal(() => signWebhook({ primaryKey: 'key', body: '{}', deliveryId: '1' })), missing('subtle')],
  ...aborts.flatMap(([name, work]) => [
    [`abort of ${name} at once`, (s) => abortAfter(0, (signal) => work(s, signal)), 'AbortError'],
    [
      `abort of ${name} before it`,
      (s) => abortAfter(0, (signal) => new Promise((resolve) => setTimeout(resolve)).then(() => work(s, signal))),
      'AbortError',
    ],
  ]),
  [
    'abort of a chunked upload while a part is sent',
    (s) => abortAfter(50, (signal) => upload(s, 2 * partBytes, { partsFromBytes: 1, concurrency: 1, signal })),
    'AbortError',
  ],
  ['abort of events while they wait', (s) => abortAfter(300, (signal) => aborts.at(-1)[1](s, signal)), 'AbortError'],
  [
    'network error',
    async (s) => (await outcome(s.client(developerToken('t'), { baseUrl: 'http://127.0.0.1:1' }).users.me())).name,
    'BoxNetworkError',
  ],
  ['time limit', async (s) => (await outcome(s.box.folders.get('0', {}, { timeoutMs: 1 }))).name, 'BoxTimeoutError'],
  [
    'a Blob as the source',
    (s) => refusal(() => s.box.uploads.upload({ source: new Blob(['text']), name: 'blob', parentId: s.folder.id })),
    'source: this platform cannot read a Blob. On React Native, pass new Uint8Array(await new Response(blob).arrayBuffer()).',
  ],
  [
    'the bytes of a Blob as the source',
    async (s) => {
      const source = new Uint8Array(await new Response(new Blob(['text'])).arrayBuffer());
      return (await s.box.uploads.upload({ source, name: 'bytes', parentId: s.folder.id })).file.size;
    },
    4,
  ],
  [
    'an iterator without a size',
    (s) => refusal(() => s.box.uploads.upload({ source: chunks(), name: 'chunks', parentId: s.folder.id })),
    'size: must be set, because this platform cannot buffer a stream. Or pass its bytes as the source.',
  ],
  [
    'an iterator with a size',
    async (s) => (await s.box.uploads.upload({ source: chunks(), size: 18, name: 'chunks', parentId: s.folder.id })).file.size,
    18,
  ],
  [
    'a path as the target',
    (s) => refusal(() => s.box.downloads.download(s.large.file.id, { to: 'file' })),
    'to: "file" is a path, but this platform has no files. Pass a WritableStream, or omit it for bytes.',
  ],
  [
    'JWT with a key',
    (s) => refusal(() => s.client(jwtAuth({ ...s.credentials, publicKeyId: 'key', privateKey: s.privateKey })).users.me()),
    `jwtAuth: ${missing('subtle')}`,
  ],
  [
    'JWT with a signer',
    async (s) => {
      const signer = { algorithm: 'RS256', sign: async (data) => new Uint8Array(data.length) };
      return refusal(() => s.client(jwtAuth({ ...s.credentials, publicKeyId: 'key', signer })).users.me());
    },
    missing('getRandomValues'),
  ],
  ['PKCE', (s) => refusal(() => authorizationUrl(s)), missing('getRandomValues')],
];

async function* chunks() {
  yield sample(9);
  yield sample(9);
}

async function authorizationUrl({ credentials: { clientId, clientSecret }, common }) {
  const { url } = await authorizationCode({ ...common, clientId, clientSecret }).authorizeUrl({ pkce: true });
  return url;
}

// Not awaited: Metro has no top-level await.
void runSteps(steps, JSON.parse(globalThis.scenario), console.log);
