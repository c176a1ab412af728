import type { BoxOptions } from 'box-openapi-sdk';
import type { paths } from 'box-openapi-sdk/schema';

export const token = 'bench';
export const headers = { authorization: `Bearer ${token}` };

/** The transports of this package by the suffix of the contestants that use them. */
const transports = {
  fetch: () => Promise.resolve({}),
  fast: async () => ({ fetch: (await import('box-openapi-sdk/node')).fastTransport() }),
  undici: async () => ({ fetch: (await import('box-openapi-sdk/node')).fastTransport({ engine: 'undici' }) }),
} satisfies Record<string, () => Promise<Pick<BoxOptions, 'fetch'>>>;

export type TransportName = keyof typeof transports;

export async function createSdk(options: Omit<BoxOptions, 'auth'>, transport: TransportName = 'fetch') {
  const { createBoxClient, developerToken } = await import('box-openapi-sdk');
  return createBoxClient({ ...options, ...(await transports[transport]()), auth: developerToken(token) });
}

export async function createVendor(url: string) {
  const { BoxClient, BoxDeveloperTokenAuth } = await import('box-node-sdk');
  const client = new BoxClient({ auth: new BoxDeveloperTokenAuth({ token }) });
  return client.withCustomBaseUrls({ baseUrl: url, uploadUrl: url, oauth2Url: url });
}

export async function createOpenapiFetch(url: string, send?: typeof fetch) {
  const { default: createFetchClient } = await import('openapi-fetch');
  return createFetchClient<paths>({ baseUrl: `${url}/2.0`, headers, ...(send === undefined ? {} : { fetch: send }) });
}
