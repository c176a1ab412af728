import { answerText, type Sent } from './calls.js';
import type { Answer } from './document.js';

/** Recorded traffic in the HTTP Archive format, 1.2, as far as tools read it. */
export async function harOf(exchanges: readonly { sent: Sent; answer: Answer }[]): Promise<object> {
  const entries = await Promise.all(exchanges.map(({ sent, answer }) => entryOf(sent, answer)));
  return { log: { version: '1.2', creator: { name: 'box-openapi-sdk', version: '0' }, entries } };
}

async function entryOf({ url, init }: Sent, answer: Answer) {
  // Lets the platform choose the boundary of a form.
  const request = new Request(url, init);
  const body = init.body === undefined || init.body === null ? undefined : await request.text();
  const contentType = request.headers.get('content-type') ?? 'application/octet-stream';
  const text = answerText(answer);
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
      status: answer.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: answer.mediaType === undefined ? [] : [{ name: 'content-type', value: answer.mediaType }],
      cookies: [],
      content: { size: text?.length ?? 0, mimeType: answer.mediaType ?? 'x-unknown', ...(text === null ? {} : { text }) },
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
