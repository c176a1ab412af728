// The steps that every run time takes, against a mock Box over HTTP. It uses the packed package, as an application does.
import {
  authorizationCode,
  BoxApiError,
  BoxConfigError,
  clientCredentials,
  createBoxClient,
  developerToken,
  jwtAuth,
  memoryTokenStore,
  importTokens,
} from 'box-openapi-sdk';
import { createBoxCore } from 'box-openapi-sdk/core';
import { usersMe } from 'box-openapi-sdk/operations';
import { readWebhook, signWebhook, verifyWebhook } from 'box-openapi-sdk/webhooks';

// Programs create clients when they load, where some run times allow neither requests nor timers.
const created = createBoxClient({ auth: developerToken('not used') });

const sample = (size) => Uint8Array.from({ length: size }, (_, index) => index % 251);
const same = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);
const outcome = (promise) =>
  promise.then(
    () => 'success',
    (error) => error,
  );

/** Name, work and expected result of each step. A step may use what earlier ones left in `s`. */
const steps = [
  ['client at load time', () => typeof created.users.me, 'function'],
  ['developer token', async (s) => (await s.box.users.me()).type, 'user'],
  ['one function', async (s) => (await usersMe(createBoxCore({ ...s.common, auth: developerToken(s.token) }))).type, 'user'],
  ['client credentials', async (s) => (await s.client(clientCredentials(s.credentials)).users.me()).type, 'user'],
  [
    'JWT',
    async (s) => (await s.client(jwtAuth({ ...s.credentials, publicKeyId: 'key', privateKey: s.privateKey })).users.me()).type,
    'user',
  ],
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
  ['downscoped token', async (s) => typeof (await s.box.downscope({ scopes: ['base_explorer'] })).accessToken, 'string'],
  ['retry after 503', async (s) => [(await s.box.users.get('33001')).type, s.seen.retries], ['user', 1]],
  ['create a folder', async (s) => (s.folder = await s.box.folders.create({ name: 'Réports', parent: { id: '0' } })).name, 'Réports'],
  [
    'list folders in pages',
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
  ['missing file', async (s) => (await outcome(s.box.files.get('404'))) instanceof BoxApiError, true],
  ['invalid argument', async (s) => (await outcome(s.box.files.get(''))) instanceof BoxConfigError, true],
  ['small upload', async (s) => (s.small = await upload(s, 17, { conflict: 'fail' })).strategy, 'direct'],
  [
    'form upload',
    async (s) =>
      (await s.box.files.content.upload({ body: { attributes: { name: 'form "1"', parent: { id: '0' } }, file: new Blob(['x']) } }))
        .entries[0].name,
    'form "1"',
  ],
  ['large form upload', async (s) => (await upload(s, 3 * 2 ** 20)).strategy, 'direct'],
  [
    'chunked upload',
    async (s) => ((s.large = await upload(s, 3 * 2 ** 20, { partsFromBytes: 1 })), [s.large.strategy, s.large.parts]),
    ['parts', 3],
  ],
  [
    'upload of a Blob',
    async (s) => (await s.box.uploads.upload({ source: new Blob([sample(9)]), name: 'blob', parentId: s.folder.id })).file.size,
    9,
  ],
  [
    'upload of many files',
    async (s) => {
      const files = ['one', 'two', 'three'].map((name) => ({ source: sample(9), name }));
      return (await s.box.uploads.uploadMany({ files, parentId: s.folder.id })).uploaded;
    },
    3,
  ],
  [
    'upload of a stream',
    async (s) => (await s.box.uploads.upload({ source: new Blob([sample(9)]).stream(), name: 'stream', parentId: s.folder.id })).file.size,
    9,
  ],
  ['download of bytes', async (s) => same(await (await s.box.downloads.download(s.small.file.id)).bytes, sample(17)), true],
  [
    'download to a WritableStream',
    async (s) => {
      const chunks = [];
      await s.box.downloads.download(s.large.file.id, { to: new WritableStream({ write: (chunk) => void chunks.push(chunk) }) });
      return same(new Uint8Array(await new Blob(chunks).arrayBuffer()), sample(3 * 2 ** 20));
    },
    true,
  ],
  [
    'download as a Response',
    async (s) => same(new Uint8Array(await (await s.box.files.content.download(s.large.file.id)).arrayBuffer()), sample(3 * 2 ** 20)),
    true,
  ],
  ['resumed download', async (s) => same((await s.box.downloads.download(s.cutId ?? s.large.file.id)).bytes, sample(3 * 2 ** 20)), true],
  ['raw client', async (s) => (await s.box.raw.GET('/files/{file_id}', { params: { path: { file_id: s.small.file.id } } })).data.size, 17],
  [
    'events',
    async (s) => {
      for await (const event of s.box.events.stream({ type: 'user', from: '0', eventTypes: ['ITEM_CREATE'] })) return event.event_type;
    },
    'ITEM_CREATE',
  ],
  [
    'webhook',
    async () => {
      const keys = { primaryKey: 'key', secondaryKey: 'other' };
      const body = JSON.stringify({ id: '1', type: 'webhook_event', trigger: 'FILE.UPLOADED' });
      const headers = await signWebhook({ ...keys, body });
      const request = new Request('http://localhost/', { method: 'POST', headers, body });
      const results = [await readWebhook(request, keys), await verifyWebhook({ ...keys, headers, body: body.replace('1', '2') })];
      return results.map(({ valid }) => valid);
    },
    [true, false],
  ],
  [
    'abort of a call',
    async (s) => {
      const abort = new AbortController();
      const call = outcome(s.box.folders.get('0', {}, { signal: abort.signal }));
      abort.abort(new Error('enough'));
      return (await call).message;
    },
    'enough',
  ],
  [
    'abort of a download',
    async (s) => {
      const abort = new AbortController();
      const to = new WritableStream({ write: () => abort.abort(new Error('enough')) });
      return (await outcome(s.box.downloads.download(s.large.file.id, { to, signal: abort.signal }))).message;
    },
    'enough',
  ],
  [
    'network error',
    async (s) => (await outcome(s.client(developerToken('t'), { baseUrl: 'http://127.0.0.1:1' }).users.me())).name,
    'BoxNetworkError',
  ],
  [
    'redirect of a request with a body',
    async (s) => (await outcome(s.box.files.update(s.small.file.id, { name: 'redirected' }))).name,
    'BoxNetworkError',
  ],
];

/** All steps that every run time takes. */
export const stepNames = steps.map(([name]) => name);

let uploads = 0;
function upload({ box, folder }, size, options) {
  return box.uploads.upload({ source: sample(size), name: `file ${++uploads}`, parentId: folder.id, ...options });
}

/** A step that hangs fails, so that the others still run. */
async function withinLimit(work) {
  let timer;
  const limit = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('no result within 20 s')), 20_000)));
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs all steps. Each line is `<step>: ok` or says what failed. `more` are the steps of one run time. */
export function runScenario(config, emit, more = []) {
  return runSteps([...steps, ...more], config, emit);
}

/** Runs steps, which share a client and what earlier ones left. */
export async function runSteps(allSteps, config, emit) {
  const common = { baseUrl: config.baseUrl };
  const seen = { retries: 0 };
  const client = (auth, options) =>
    createBoxClient({ ...common, auth, retry: { attempts: 2, baseMs: 1 }, hooks: { onRetry: () => void (seen.retries += 1) }, ...options });
  const state = { ...config, common, seen, client, box: client(developerToken(config.token)) };
  for (const [name, run, expected] of allSteps) {
    try {
      const result = JSON.stringify(await withinLimit(run(state)));
      emit(`${name}: ${result === JSON.stringify(expected) ? 'ok' : `expected ${JSON.stringify(expected)}, but it was ${result}`}`);
    } catch (error) {
      emit(`${name}: ${String(error)} ${String(error?.cause ?? '')} ${String(error?.stack).split('\n').slice(1, 4).join(' ')}`);
    }
  }
}
