import type { MockBox } from 'box-openapi-sdk/testing';

/** A request from the client, before it reaches the mock. */
export interface InterceptedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: RequestInit['body'];
  /** Forwards the request, optionally with another body, and resolves with the mock's response. */
  send(body?: Uint8Array<ArrayBuffer>, contentType?: string): Promise<Response>;
}

/** The mock's `fetch`, with a handler that receives each request and forwards or replaces it. */
export function intercept(mock: MockBox, handler: (request: InterceptedRequest) => Promise<Response>) {
  return (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    return handler({
      method: init.method ?? 'GET',
      url: new URL(url),
      headers,
      body: init.body,
      send(body, contentType) {
        if (contentType !== undefined) headers.set('content-type', contentType);
        return mock.fetch(url, body === undefined ? init : { ...init, headers, body });
      },
    });
  };
}

/** Whether the request uploads a part. */
export const isPart = ({ method, url }: InterceptedRequest): boolean => method === 'PUT' && url.pathname.includes('/upload_sessions/');

/** The file offset of the part. */
export const partOffset = ({ headers }: InterceptedRequest): number => Number(/bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1]);

/** The error of Node.js `fetch` for a broken connection. */
export const brokenConnection = (): TypeError => new TypeError('fetch failed', { cause: new Error('other side closed') });

/** A copy of the bytes with one byte inverted. */
export function corrupt(body: RequestInit['body'], at = 0): Uint8Array<ArrayBuffer> {
  if (!(body instanceof Uint8Array)) throw new Error('The body is not bytes.');
  const copy = new Uint8Array(body);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
