import type { Dispatcher } from 'undici';
import { neverSent } from '../../core/errors/never-sent.js';
import { onAbort } from '../../core/util/on-abort.js';
import { FastBody } from './fast-body.js';
import { parseContentEncoding, startDecoder, type Decoder } from './fast-decoder.js';
import { FastHeaders } from './fast-headers.js';
import type { RequestContent } from './fast-request-body.js';
import { FastResponse } from './fast-response.js';

export interface FastRequest {
  readonly url: URL;
  readonly method: string;
  /** Alternating names and values. */
  readonly headers: string[];
  readonly body: RequestContent;
  readonly signal: AbortSignal | undefined;
  /** `url` is the target of a redirect. */
  readonly redirected: boolean;
}

/** Statuses that have no body (Fetch standard, section 2.2.3). */
const bodiless = new Set([204, 205, 304]);

/** Part of undici's `Dispatcher`. */
export type Dispatch = Pick<Dispatcher, 'dispatch'>;

/**
 * Sends a request. Resolves when the response headers arrive. Rejects with the dispatcher's error, or at once with the signal's reason.
 *
 * Uses the layer below undici's `request`, which creates a Node stream for each body: a small call costs about two thirds without it, and
 * a call that is aborted while its connection is being opened ends at once.
 */
export function sendRequest(dispatcher: Dispatch, request: FastRequest): Promise<FastResponse> {
  return new Promise((resolve, reject) => {
    new Exchange(request, resolve, reject).start(dispatcher);
  });
}

class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: FastRequest;
  readonly #resolve: (response: FastResponse) => void;
  readonly #reject: (error: unknown) => void;
  #removeAbortListener: () => void = () => undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #aborted: { reason: Error } | undefined;
  #body: FastBody | undefined;
  #encodings: readonly string[] = [];
  #decoder: Decoder | undefined;
  #resumeSocket: () => void = () => undefined;
  #isPaused = false;

  constructor(request: FastRequest, resolve: (response: FastResponse) => void, reject: (error: unknown) => void) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  start(dispatcher: Dispatch): void {
    const { signal, url, method, headers, body } = this.#request;
    if (signal !== undefined) {
      this.#removeAbortListener = onAbort(signal, (reason) => {
        this.#abort(reason);
      });
      if (signal.aborted) return;
    }
    try {
      dispatcher.dispatch(
        {
          origin: url.origin,
          path: url.pathname + url.search,
          method,
          headers,
          // Its types omit the iterables that its documentation allows.
          body: body.content as string,
        },
        this,
      );
    } catch (error) {
      this.#fail(error);
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#aborted !== undefined) controller.abort(this.#aborted.reason);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    fields: Record<string, string | string[] | undefined>,
    statusText = '',
  ): void {
    // Informational responses, such as early hints, precede the response.
    if (status < 200) return;
    const { url, method, redirected } = this.#request;
    const headers = new FastHeaders(fields);
    if (method !== 'HEAD' && !bodiless.has(status)) {
      this.#encodings = parseContentEncoding(headers.get('content-encoding'));
      this.#body = new FastBody({
        resume: () => {
          if (this.#decoder === undefined) controller.resume();
          else this.#decoder.resume();
        },
        abandon: () => {
          this.#abort(new Error('The rest of the body is not needed.'));
        },
        settled: this.#removeAbortListener,
      });
    }
    this.#resolve(new FastResponse({ status, statusText, headers, url: withoutFragment(url), redirected }, this.#body ?? null));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const body = this.#body;
    if (body === undefined) return;
    const [first] = chunk;
    if (this.#encodings.length > 0 && first !== undefined) {
      this.#decoder ??= startDecoder(this.#encodings, first, {
        push: (decoded) => body.push(decoded as Uint8Array<ArrayBuffer>),
        end: () => {
          body.end();
        },
        fail: (error) => {
          this.#abort(error);
        },
        drained: () => {
          controller.resume();
        },
      });
    }
    if (!(this.#decoder?.write(chunk) ?? body.push(chunk as Uint8Array<ArrayBuffer>))) controller.pause();
  }

  onResponseEnd(): void {
    this.#cancelRequestBody(undefined);
    if (this.#body === undefined) this.#removeAbortListener();
    else if (this.#decoder !== undefined) this.#decoder.end();
    else this.#body.end();
  }

  onResponseError(_: unknown, error: Error): void {
    // After an abort, its reason was already reported.
    if (this.#aborted !== undefined) return;
    // The dispatcher starts a request when it begins to write it to a connection.
    if (this.#controller === undefined && Object.isExtensible(error)) Object.assign(error, { [neverSent]: true });
    this.#fail(error);
  }

  // The handler interface of undici 6, which dispatchers of that version and of Node 20 and 22 expect. Later versions ignore it.

  onConnect(abort: (error?: Error) => void): void {
    const resume = () => {
      this.#resumeSocket();
    };
    const pause = () => (this.#isPaused = true);
    this.onRequestStart({ abort, resume, pause } as unknown as Dispatcher.DispatchController);
  }

  onHeaders(status: number, headers: Buffer[], resume: () => void, statusText: string): boolean {
    this.#resumeSocket = resume;
    const controller = this.#controller;
    if (controller !== undefined) this.onResponseStart(controller, status, fieldsOf(headers), statusText);
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#isPaused = false;
    if (this.#controller !== undefined) this.onResponseData(this.#controller, chunk);
    return !this.#isPaused;
  }

  onComplete(): void {
    this.onResponseEnd();
  }

  onError(error: Error): void {
    this.onResponseError(undefined, error);
  }

  #abort(reason: unknown): void {
    if (this.#aborted !== undefined) return;
    // The reason of a signal may be any value; the dispatcher needs an Error.
    this.#aborted = { reason: reason instanceof Error ? reason : new Error('The request was aborted.') };
    this.#fail(reason);
    this.#controller?.abort(this.#aborted.reason);
  }

  #fail(error: unknown): void {
    this.#cancelRequestBody(error);
    this.#decoder?.destroy();
    if (this.#body === undefined) {
      this.#removeAbortListener();
      this.#reject(error);
    } else this.#body.fail(error);
  }

  /** Releases the unsent rest of the request body. */
  #cancelRequestBody(reason: unknown): void {
    this.#request.body.cancel(reason);
  }
}

function withoutFragment({ href, hash }: URL): string {
  return hash === '' ? href : href.slice(0, -hash.length);
}

/** Headers by lowercase name, from alternating names and values. */
function fieldsOf(headers: readonly Buffer[]): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const name = String(headers[index]).toLowerCase();
    const value = headers[index + 1]?.toString('latin1') ?? '';
    const earlier = Object.hasOwn(fields, name) ? fields[name] : undefined;
    fields[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return fields;
}
