import type { MockBox } from 'box-openapi-sdk/testing';

/** A request on its way from the client to the mock. */
export interface Passing {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: RequestInit['body'];
  /** Hands the request on, with another body when one is given, and resolves with the mock's answer. */
  send(body?: Uint8Array<ArrayBuffer>, contentType?: string): Promise<Response>;
}

/** The mock's `fetch` with somebody in between who sees each request and decides what becomes of it. */
export function intercept(mock: MockBox, meet: (request: Passing) => Promise<Response>) {
  return (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    return meet({
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

/** Whether the request carries a part of an upload session. */
export const isPart = ({ method, url }: Passing): boolean => method === 'PUT' && url.pathname.includes('/upload_sessions/');

/** The first byte of the file that a part holds. */
export const firstByteOf = ({ headers }: Passing): number => Number(/bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1]);

/** How `fetch` of Node.js fails when a connection breaks. */
export const brokenConnection = (): TypeError => new TypeError('fetch failed', { cause: new Error('other side closed') });

/** The same bytes, one of them damaged. */
export function damaged(body: RequestInit['body'], at = 0): Uint8Array<ArrayBuffer> {
  if (!(body instanceof Uint8Array)) throw new Error('The body is not bytes.');
  const copy = new Uint8Array(body);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
