import type { RequestLike } from '../../http/request.js';
import type { Redactor } from '../../redaction/redactor.js';
import { captureBody, type CapturedBody } from './captured-body.js';
import { contentOf } from './har-content.js';

export type Serve = (request: RequestLike) => Promise<Response>;

export interface HarLimits {
  /** Bytes of a body that are kept. */
  readonly bodyBytes: number;
  /** Bytes of all bodies that are kept. */
  readonly totalBytes: number;
}

export const defaultHarLimits: HarLimits = { bodyBytes: 1024 * 1024, totalBytes: 256 * 1024 * 1024 };

interface RecordedExchange {
  readonly startedAt: Date;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: readonly [string, string][];
  readonly requestBody: CapturedBody | undefined;
  waitMs: number;
  endMs: number;
  /** Undefined if the connection broke first. */
  response: { readonly status: number; readonly headers: readonly [string, string][]; readonly body: CapturedBody | undefined } | undefined;
}

export interface HarRecorder {
  /** Serves the same requests, and records them. */
  wrap(serve: Serve): Serve;
  /** The HAR 1.2 of the exchanges so far, without secrets. */
  toHar(): object;
}

/** Records exchanges with their bodies. A body that is still being sent is recorded as far as it was sent. */
export function createHarRecorder(newRedactor: () => Redactor, version: string, limits = defaultHarLimits): HarRecorder {
  const exchanges: RecordedExchange[] = [];
  let keptBytes = 0;

  const capture = (stream: ReadableStream<Uint8Array>): CapturedBody =>
    captureBody(stream, limits.bodyBytes, (wanted) => {
      const length = Math.min(wanted, limits.totalBytes - keptBytes);
      keptBytes += length;
      return length;
    });

  return {
    wrap: (serve) => async (request) => {
      const start = performance.now();
      const requestBody = isStream(request.body) ? capture(request.body) : undefined;
      const exchange: RecordedExchange = {
        startedAt: new Date(),
        method: request.method ?? 'GET',
        url: request.url,
        requestHeaders: [...new Headers(request.headers)],
        requestBody,
        ...{ waitMs: 0, endMs: 0, response: undefined },
      };
      exchanges.push(exchange);
      const response = await serve(requestBody === undefined ? request : { ...request, body: requestBody.stream });
      const { status, headers } = response;
      const body = response.body === null ? undefined : capture(response.body);
      exchange.waitMs = performance.now() - start;
      exchange.endMs = exchange.waitMs;
      exchange.response = { status, headers: [...headers], body };
      return body === undefined ? response : new Response(body.stream, { status, headers });
    },
    toHar() {
      const redactor = newRedactor();
      // All secrets must be known before the first text is final.
      const entries = exchanges.map((exchange) => entryOf(exchange, redactor)).map((finish) => finish());
      return { log: { version: '1.2', creator: { name: 'box-mock', version }, entries } };
    },
  };
}

const isStream = (body: RequestLike['body']): body is ReadableStream<Uint8Array> =>
  typeof body === 'object' && body !== null && 'getReader' in body;

/** An entry of a HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/). */
function entryOf(exchange: RecordedExchange, redactor: Redactor): () => object {
  const { method, requestBody, response, waitMs } = exchange;
  const typeOf = (headers: readonly [string, string][]): string => headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const redactHeaders = (headers: readonly [string, string][]) =>
    headers.map(([name, value]) => ({ name, value: redactor.header(name, value) }));
  const url = redactor.url(exchange.url);
  const requestHeaders = redactHeaders(exchange.requestHeaders);
  const responseHeaders = redactHeaders(response?.headers ?? []);
  const sentType = typeOf(exchange.requestHeaders);
  const receivedType = typeOf(response?.headers ?? []);
  const sent = requestBody === undefined ? undefined : contentOf(requestBody, sentType, redactor);
  const received = response?.body === undefined ? undefined : contentOf(response.body, receivedType, redactor);
  const known = (headers: readonly { name: string; value: string }[]) =>
    headers.map(({ name, value }) => ({ name, value: redactor.known(value) }));

  return () => ({
    startedDateTime: exchange.startedAt.toISOString(),
    time: waitMs,
    request: {
      method,
      url: redactor.known(url),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: known(requestHeaders),
      queryString: [...new URL(redactor.known(url)).searchParams].map(([name, value]) => ({ name, value })),
      ...(sent === undefined ? {} : { postData: postDataOf(sent(), sentType) }),
      headersSize: -1,
      bodySize: requestBody?.size() ?? 0,
    },
    response: {
      // 0 without a response, as in the HAR files of browsers.
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: known(responseHeaders),
      content: { size: response?.body?.size() ?? 0, mimeType: receivedType, ...received?.() },
      redirectURL: known(responseHeaders).find(({ name }) => name === 'location')?.value ?? '',
      headersSize: -1,
      bodySize: response?.body?.size() ?? 0,
    },
    cache: {},
    timings: { send: 0, wait: waitMs, receive: 0 },
  });
}

/** HAR 1.2 has no encoding for a request body, so that a property with an underscore (section "Custom Fields") contains it. */
function postDataOf({ encoding, ...content }: ReturnType<ReturnType<typeof contentOf>>, mimeType: string): object {
  return { mimeType, ...content, ...(encoding === undefined ? {} : { _encoding: encoding }) };
}
