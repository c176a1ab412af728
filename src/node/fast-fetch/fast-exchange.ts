import type { Dispatcher } from 'undici';
import { onAbort } from '../../core/util/on-abort.js';
import { FastBody } from './fast-body.js';
import { encodingsOf, startDecoder, type Decoder } from './fast-decoder.js';
import { FastHeaders } from './fast-headers.js';
import type { RequestContent } from './fast-request-body.js';
import { FastResponse } from './fast-response.js';

export interface FastRequest {
  readonly url: URL;
  readonly method: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: RequestContent;
  readonly signal: AbortSignal | undefined;
  /** Came to this address by a redirect. */
  readonly redirected: boolean;
}

/** Statuses that have no body (Fetch standard, section 2.2.3). */
const bodiless = new Set([204, 205, 304]);

/** Part of undici's `Dispatcher`. */
export type Dispatch = Pick<Dispatcher, 'dispatch'>;

/**
 * Sends a request and resolves as soon as the answer has begun. Rejects with the dispatcher's error, or at once with the signal's reason.
 *
 * It takes the step below undici's `request`, which makes a Node stream of each body: without it a small call costs about two thirds, and
 * a call that is aborted while its connection is still being made ends at once.
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
  #unlink: () => void = () => undefined;
  #controller: Dispatcher.DispatchController | undefined;
  /** Why it was given up. */
  #given: { reason: Error } | undefined;
  #body: FastBody | undefined;
  #encodings: readonly string[] = [];
  #decoder: Decoder | undefined;

  constructor(request: FastRequest, resolve: (response: FastResponse) => void, reject: (error: unknown) => void) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  start(dispatcher: Dispatch): void {
    const { signal, url, method, headers, body } = this.#request;
    if (signal !== undefined) {
      this.#unlink = onAbort(signal, (reason) => {
        this.#giveUp(reason);
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
          // Its types leave out the iterables that it documents.
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
    if (this.#given !== undefined) controller.abort(this.#given.reason);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    fields: Record<string, string | string[] | undefined>,
    text = '',
  ): void {
    // Early hints and the like come before the answer.
    if (status < 200) return;
    const { url, method, redirected } = this.#request;
    const headers = new FastHeaders(fields);
    if (method !== 'HEAD' && !bodiless.has(status)) {
      this.#encodings = encodingsOf(headers.get('content-encoding'));
      this.#body = new FastBody({
        resume: () => {
          if (this.#decoder === undefined) controller.resume();
          else this.#decoder.resume();
        },
        abandon: () => {
          this.#giveUp(new Error('The body is not wanted any more.'));
        },
        settled: this.#unlink,
      });
    }
    this.#resolve(new FastResponse({ status, statusText: text, headers, url: withoutFragment(url), redirected }, this.#body ?? null));
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
          this.#giveUp(error);
        },
        drained: () => {
          controller.resume();
        },
      });
    }
    if (!(this.#decoder?.write(chunk) ?? body.push(chunk as Uint8Array<ArrayBuffer>))) controller.pause();
  }

  onResponseEnd(): void {
    this.#letGo(undefined);
    if (this.#body === undefined) this.#unlink();
    else if (this.#decoder !== undefined) this.#decoder.end();
    else this.#body.end();
  }

  onResponseError(_: unknown, error: Error): void {
    // Whoever gave up knows why.
    if (this.#given === undefined) this.#fail(error);
  }

  #giveUp(reason: unknown): void {
    if (this.#given !== undefined) return;
    // The reason of a signal may be anything; the dispatcher wants an error.
    this.#given = { reason: reason instanceof Error ? reason : new Error('The request was aborted.') };
    this.#fail(reason);
    this.#controller?.abort(this.#given.reason);
  }

  #fail(error: unknown): void {
    this.#letGo(error);
    this.#decoder?.destroy();
    if (this.#body === undefined) {
      this.#unlink();
      this.#reject(error);
    } else this.#body.fail(error);
  }

  /** What the service did not take of the request's body nobody will. */
  #letGo(reason: unknown): void {
    this.#request.body.cancel(reason);
  }
}

function withoutFragment({ href, hash }: URL): string {
  return hash === '' ? href : href.slice(0, -hash.length);
}
