import { file, fileId } from '../server/canned-responses.js';
import { createOpenapiFetch, createSdk, createVendor, headers, type TransportName } from './clients.js';
import { repeated, type Contestant } from './work.js';

/** One call that returns a file of 1.5 KB. */
export const calls = {
  fetch: (url) => {
    const call = async () => (JSON.parse(await (await fetch(`${url}/2.0/files/${fileId}`, { headers })).text()) as typeof file).id;
    return Promise.resolve(repeated(call, fileId));
  },

  'openapi-fetch': async (url) => openapiFetch(await createOpenapiFetch(url)),

  undici: async (url) => {
    const { request } = await import('undici');
    const call = async () => (JSON.parse(await (await request(`${url}/2.0/files/${fileId}`, { headers })).body.text()) as typeof file).id;
    return repeated(call, fileId);
  },

  sdk: (url) => sdk(url, 'fetch'),
  'sdk-fast': (url) => sdk(url, 'fast'),
  'sdk-undici': (url) => sdk(url, 'undici'),

  vendor: async (url) => {
    const box = await createVendor(url);
    return repeated(async () => (await box.files.getFileById(fileId)).id, fileId);
  },

  'stub-openapi-fetch': async () => openapiFetch(await createOpenapiFetch('https://api.box.com', respondImmediately)),

  'stub-sdk': async () => {
    const box = await createSdk({ fetch: respondImmediately });
    return repeated(async () => (await box.files.get(fileId)).id, fileId);
  },
} satisfies Record<string, Contestant>;

async function sdk(url: string, transport: TransportName) {
  const box = await createSdk({ baseUrl: url }, transport);
  return repeated(async () => (await box.files.get(fileId)).id, fileId);
}

function openapiFetch(client: Awaited<ReturnType<typeof createOpenapiFetch>>) {
  const call = async () => {
    const { data } = await client.GET('/files/{file_id}', { params: { path: { file_id: fileId } } });
    return data?.id;
  };
  return repeated(call, fileId);
}

const fileText = JSON.stringify(file);

/** A `fetch` without network access. It returns a real `Response`. */
function respondImmediately(): Promise<Response> {
  return Promise.resolve(
    new Response(fileText, { headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(fileText)) } }),
  );
}
