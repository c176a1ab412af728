import { responseBody, type SentRequest } from './calls.js';
import type { DocumentedResponse } from './documented-operations.js';

/** Recorded traffic in HTTP Archive 1.2 format, limited to the properties that tools read. */
export async function toHar(exchanges: readonly { sent: SentRequest; response: DocumentedResponse }[]): Promise<object> {
  const entries = await Promise.all(exchanges.map(({ sent, response }) => entryOf(sent, response)));
  return { log: { version: '1.2', creator: { name: 'box-openapi-sdk', version: '0' }, entries } };
}

async function entryOf({ url, init }: SentRequest, response: DocumentedResponse) {
  const request = new Request(url, init);
  const body = init.body === undefined || init.body === null ? undefined : await request.text();
  const contentType = request.headers.get('content-type') ?? 'application/octet-stream';
  const text = responseBody(response);
  return {
    startedDateTime: '2024-01-01T00:00:00.000Z',
    time: 1,
    request: {
      method: request.method,
      url,
      httpVersion: 'HTTP/1.1',
      headers: headerList(request.headers),
      queryString: Array.from(new URL(url).searchParams, ([name, value]) => ({ name, value })),
      cookies: [],
      headersSize: -1,
      bodySize: body?.length ?? 0,
      ...(body === undefined ? {} : { postData: { mimeType: contentType, text: body } }),
    },
    response: {
      status: response.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: response.mediaType === undefined ? [] : [{ name: 'content-type', value: response.mediaType }],
      cookies: [],
      content: { size: text?.length ?? 0, mimeType: response.mediaType ?? 'x-unknown', ...(text === null ? {} : { text }) },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
}

function headerList(headers: Headers): { name: string; value: string }[] {
  return Array.from(headers, ([name, value]) => ({ name, value }));
}
