import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { AsyncDisposeMethod } from '../../core/types/disposable.js';
import { asyncDispose } from '../../core/util/async-dispose.js';
import type { WebAbortSignal, WebResponse } from '../../core/types/web.js';
import { limitBody, type BodyTimeouts } from '../fast-fetch/fast-body-limits.js';
import type { FastRequest } from '../fast-fetch/fast-exchange.js';
import { headerList } from '../fast-fetch/fast-request-headers.js';
import { readRedirectMode, sendWithRedirects } from '../fast-fetch/fast-redirect.js';
import { toRequestContent } from '../fast-fetch/fast-request-body.js';
import { createEngine } from './create-engine.js';
import type { FastTransportOptions } from './fast-transport-options.js';

/** Supported request options. */
export interface FastRequestInit {
  method?: string | undefined;
  headers?: Iterable<readonly [string, string]> | Readonly<Record<string, string>> | undefined;
  /** A string, bytes, Blob, FormData, URLSearchParams or ReadableStream. */
  body?: unknown;
  signal?: WebAbortSignal | null | undefined;
  redirect?: 'manual' | 'error' | 'follow' | undefined;
  /** Accepted as `fetch` does, which requires it for a stream. */
  duplex?: 'half' | undefined;
  /** Time limits for the body. By default only the signal ends a request. */
  bodyTimeouts?: BodyTimeouts | undefined;
}

/** A replacement for the global `fetch` that can be closed. */
export interface FastTransport extends AsyncDisposeMethod {
  (url: string, init?: FastRequestInit): Promise<WebResponse>;
  /** Supports `bodyTimeouts`. */
  readonly limitsBodies: true;
  /**
   * Waits for requests in progress and closes the connections. A response is in progress until its body is read or canceled.
   * Later requests reject with BoxConfigError. `await using` calls it at the end of a block.
   */
  close(): Promise<void>;
}

/**
 * Creates a transport for programs with many calls: the subset of `fetch` that the client needs, at a fraction of the cost. It uses
 * `node:http` and `node:https`, or undici (an optional peer) with the option `engine`.
 *
 *     const transport = fastTransport();
 *     const box = createBoxClient({ auth, fetch: transport });
 *     await transport.close();
 *
 * Create one per program: it owns the connections. The client sets the time limits. Throws BoxConfigError for an invalid option. Calls reject
 * with BoxConfigError if `engine` is `undici` and that is missing or incomplete (Bun), otherwise with the error of undici or Node (see its
 * `code`) or the signal's reason.
 */
export function fastTransport(options: FastTransportOptions = {}): FastTransport {
  const engine = createEngine(options);
  let closed: Promise<void> | undefined;

  async function transport(url: string, init: FastRequestInit = {}): Promise<WebResponse> {
    if (closed !== undefined) throw new BoxConfigError('fastTransport: the transport is closed. Create a new one.');
    const mode = readRedirectMode(init.redirect);
    const content = toRequestContent(init.body);
    const limited = init.bodyTimeouts && limitBody(content, init.bodyTimeouts);
    const body = limited?.body ?? content;
    const request: FastRequest = {
      url: new URL(url),
      method: init.method ?? 'GET',
      headers: headerList(init.headers, body),
      body,
      signal: init.signal ?? undefined,
      onLimit: limited?.onExceeded,
      redirected: false,
    };
    const sent = mode === 'manual' ? engine.send(request) : sendWithRedirects(engine, request, mode);
    if (limited === undefined) return sent;
    try {
      return await sent;
    } finally {
      limited.stop();
    }
  }

  const close = () => (closed ??= engine.close());
  return Object.assign(transport, { limitsBodies: true as const, close, ...asyncDispose(close) });
}
