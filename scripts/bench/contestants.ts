import type { BoxOptions } from 'box-openapi-sdk';
import type { paths } from 'box-openapi-sdk/schema';
import { file, fileId, itemCount, pageSize } from './canned-responses.js';

/** A call to measure, and the value that it must return. */
export interface Contestant {
  call(): Promise<unknown>;
  readonly expected: unknown;
}

export const token = 'bench';
const headers = { authorization: `Bearer ${token}` };
const fileText = JSON.stringify(file);

/** The contestants by name. Each takes the server's URL and imports only the packages that it uses. */
export const contestants = {
  fetch: (url) => {
    const call = async () => (JSON.parse(await (await fetch(`${url}/2.0/files/${fileId}`, { headers })).text()) as typeof file).id;
    return Promise.resolve({ expected: fileId, call });
  },

  undici: async (url) => {
    const { request } = await import('undici');
    const call = async () => (JSON.parse(await (await request(`${url}/2.0/files/${fileId}`, { headers })).body.text()) as typeof file).id;
    return { expected: fileId, call };
  },

  sdk: async (url) => {
    const box = await createSdk({ baseUrl: url });
    return { expected: fileId, call: async () => (await box.files.get(fileId)).id };
  },

  'sdk-fast': async (url) => {
    const { fastTransport } = await import('box-openapi-sdk/node');
    const box = await createSdk({ baseUrl: url, fetch: fastTransport() });
    return { expected: fileId, call: async () => (await box.files.get(fileId)).id };
  },

  vendor: async (url) => {
    const box = await createVendor(url);
    return { expected: fileId, call: async () => (await box.files.getFileById(fileId)).id };
  },

  'fetch-list': (url) => {
    const call = async () => {
      let count = 0;
      for (let marker = '0'; marker !== '';) {
        const response = await fetch(`${url}/2.0/folders/0/items?limit=${String(pageSize)}&usemarker=true&marker=${marker}`, { headers });
        const page = JSON.parse(await response.text()) as { entries: unknown[]; next_marker: string };
        count += page.entries.length;
        marker = page.next_marker;
      }
      return count;
    };
    return Promise.resolve({ expected: itemCount, call });
  },

  'sdk-pages': async (url) => {
    const box = await createSdk({ baseUrl: url });
    const call = async () => {
      let count = 0;
      for await (const { entries } of box.folders.items.list('0', { limit: pageSize }).pages()) count += entries.length;
      return count;
    };
    return { expected: itemCount, call };
  },

  'sdk-items': async (url) => {
    const box = await createSdk({ baseUrl: url });
    const call = async () => {
      let count = 0;
      for await (const item of box.folders.items.list('0', { limit: pageSize })) if (item.type === 'file') count++;
      return count;
    };
    return { expected: itemCount, call };
  },

  'vendor-list': async (url) => {
    const box = await createVendor(url);
    const call = async () => {
      let count = 0;
      for (let marker: string | null | undefined = '0'; marker;) {
        const queryParams = { limit: pageSize, usemarker: true, marker };
        const page: Awaited<ReturnType<typeof box.folders.getFolderItems>> = await box.folders.getFolderItems('0', { queryParams });
        count += page.entries?.length ?? 0;
        marker = page.nextMarker;
      }
      return count;
    };
    return { expected: itemCount, call };
  },

  'stub-openapi-fetch': async () => {
    const { default: createFetchClient } = await import('openapi-fetch');
    const client = createFetchClient<paths>({
      baseUrl: 'https://api.box.com/2.0',
      fetch: respondImmediately,
      headers,
    });
    const call = async () => {
      const { data } = await client.GET('/files/{file_id}', { params: { path: { file_id: fileId } } });
      return data?.id;
    };
    return { expected: fileId, call };
  },

  'stub-sdk': async () => {
    const box = await createSdk({ fetch: respondImmediately });
    return { expected: fileId, call: async () => (await box.files.get(fileId)).id };
  },
} satisfies Record<string, (url: string) => Promise<Contestant>>;

export type ContestantName = keyof typeof contestants;

export async function createSdk(options: Omit<BoxOptions, 'auth'>) {
  const { createBoxClient, developerToken } = await import('box-openapi-sdk');
  return createBoxClient({ ...options, auth: developerToken(token) });
}

export async function createVendor(url: string) {
  const { BoxClient, BoxDeveloperTokenAuth } = await import('box-node-sdk');
  const client = new BoxClient({ auth: new BoxDeveloperTokenAuth({ token }) });
  return client.withCustomBaseUrls({ baseUrl: url, uploadUrl: url, oauth2Url: url });
}

/** A `fetch` without network access. It returns a real `Response`. */
function respondImmediately(): Promise<Response> {
  return Promise.resolve(
    new Response(fileText, { headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(fileText)) } }),
  );
}
