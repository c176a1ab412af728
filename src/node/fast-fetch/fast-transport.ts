import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { WebAbortSignal, WebResponse } from '../../core/types/web.js';
import { acceptedEncodings } from './fast-decoder.js';
import { sendRequest, type Dispatch, type FastRequest } from './fast-exchange.js';
import { readRedirectMode, sendWithRedirects } from './fast-redirect.js';
import { toRequestContent, type RequestContent } from './fast-request-body.js';
import { checkNames } from '../../core/options/check-names.js';

export interface FastTransportOptions {
  /**
   * A dispatcher of undici: `ProxyAgent`, `EnvHttpProxyAgent`, or an `Agent` with certificates or another connection limit. The application
   * owns it: `close` does not close it.
   */
  dispatcher?: FastDispatcher | undefined;
}

/** Structural type of undici's `Dispatcher`. */
export interface FastDispatcher {
  dispatch(options: never, handler: never): boolean;
}

/** Supported request options. */
export interface FastRequestInit {
  method?: string | undefined;
  headers?: Iterable<readonly [string, string]> | Readonly<Record<string, string>> | undefined;
  /** A string, bytes, Blob, FormData, URLSearchParams or ReadableStream. */
  body?: unknown;
  signal?: WebAbortSignal | null | undefined;
  redirect?: 'manual' | 'error' | 'follow' | undefined;
}

/** A replacement for the global `fetch` that can be closed. */
export interface FastTransport {
  (url: string, init?: FastRequestInit): Promise<WebResponse>;
  /**
   * Waits for requests in progress and closes the connections. A response is in progress until its body is read or canceled.
   * Later requests reject with BoxConfigError.
   */
  close(): Promise<void>;
}

type ClosableDispatcher = Dispatch & { close(): Promise<void> };

/** Connection limit per origin. Requests beyond it are queued, and this wait counts as part of the response time. */
const connections = 256;

/**
 * Creates a transport over undici (an optional peer: `npm install undici`) for programs with many calls: the subset of `fetch` that the client
 * needs, at a fraction of the cost.
 *
 *     const transport = fastTransport();
 *     const box = createBoxClient({ auth, fetch: transport });
 *     await transport.close();
 *
 * Create one per program: it owns the connections. The client sets the time limits. Throws BoxConfigError for an invalid option. Calls reject
 * with BoxConfigError if undici is missing, otherwise with undici's error (see its `code`) or the signal's reason.
 */
export function fastTransport(options: FastTransportOptions = {}): FastTransport {
  checkNames('fastTransport', options, { dispatcher: 1 });
  const { dispatcher } = options;
  if (dispatcher !== undefined && typeof (dispatcher as Partial<FastDispatcher> | null)?.dispatch !== 'function') {
    throw new BoxConfigError('fastTransport: dispatcher must be a dispatcher of undici.');
  }
  let agent: Promise<ClosableDispatcher> | undefined;
  let closed: Promise<void> | undefined;

  async function transport(url: string, init: FastRequestInit = {}): Promise<WebResponse> {
    if (closed !== undefined) throw new BoxConfigError('fastTransport: the transport is closed. Create a new one.');
    const mode = readRedirectMode(init.redirect);
    const body = toRequestContent(init.body);
    const activeDispatcher = (dispatcher as Dispatch | undefined) ?? (await (agent ??= openAgent()));
    const request: FastRequest = {
      url: new URL(url),
      method: init.method ?? 'GET',
      headers: headerList(init.headers, body),
      body,
      signal: init.signal ?? undefined,
      redirected: false,
    };
    return sendWithRedirects((next) => sendRequest(activeDispatcher, next), request, mode);
  }

  return Object.assign(transport, {
    close: () => (closed ??= agent?.then((opened) => opened.close(), noop) ?? Promise.resolve()),
  });
}

const noop = () => undefined;

async function openAgent(): Promise<ClosableDispatcher> {
  const { Agent } = await import('undici').catch((cause: unknown) => {
    throw new BoxConfigError('fastTransport: the package "undici" cannot be loaded. Install it: npm install undici', { cause });
  });
  // Disabled, because the client's limits may be longer.
  return new Agent({ connections, headersTimeout: 0, bodyTimeout: 0 });
}

/** Returns alternating names and values, with the headers that `fetch` adds. */
function headerList(init: FastRequestInit['headers'], body: RequestContent): string[] {
  const headers = init instanceof Headers ? init : new Headers(init as HeadersInit | undefined);
  const list: string[] = [];
  headers.forEach((value, name) => {
    if (name !== 'content-length' || body.length === undefined) list.push(name, value);
  });
  if (!headers.has('accept')) list.push('accept', '*/*');
  if (!headers.has('accept-encoding')) list.push('accept-encoding', acceptedEncodings(headers.has('range')));
  if (body.type !== undefined && !headers.has('content-type')) list.push('content-type', body.type);
  if (body.length !== undefined) list.push('content-length', String(body.length));
  return list;
}
