import type { Dispatcher } from 'undici';
import { Exchange, type FastRequest } from '../fast-fetch/fast-exchange.js';
import type { HeaderFields } from '../fast-fetch/fast-headers.js';
import type { FastResponse } from '../fast-fetch/fast-response.js';

/** Part of undici's `Dispatcher`. */
export type Dispatch = Pick<Dispatcher, 'dispatch'>;

/**
 * Sends a request over a dispatcher of undici.
 *
 * Uses the layer below undici's `request`, which creates a Node stream for each body: a small call costs about two thirds without it, and
 * a call that is aborted while its connection is being opened ends at once.
 */
export function sendOverDispatcher(dispatcher: Dispatch, request: FastRequest): Promise<FastResponse> {
  return new Promise((resolve, reject) => {
    new UndiciExchange(dispatcher, request, resolve, reject).start();
  });
}

class UndiciExchange extends Exchange implements Dispatcher.DispatchHandler {
  readonly #dispatcher: Dispatch;
  #controller: Dispatcher.DispatchController | undefined;
  #resumeSocket: () => void = noop;
  #isPaused = false;

  constructor(dispatcher: Dispatch, request: FastRequest, resolve: (response: FastResponse) => void, reject: (error: unknown) => void) {
    super(request, resolve, reject);
    this.#dispatcher = dispatcher;
  }

  protected override send(): void {
    const { url, method, headers, body } = this.request;
    this.#dispatcher.dispatch(
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
  }

  protected override pauseSource(): void {
    this.#controller?.pause();
  }

  protected override resumeSource(): void {
    this.#controller?.resume();
  }

  protected override cancelSource(reason: Error): void {
    this.#controller?.abort(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.abortReason !== undefined) controller.abort(this.abortReason);
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, fields: HeaderFields, statusText = ''): void {
    // An interceptor may have sent the request again.
    this.#controller = controller;
    // Informational responses, such as early hints, precede the response.
    if (status >= 200) this.onHead(status, statusText, fields);
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.onChunk(chunk);
  }

  onResponseEnd(): void {
    this.onEnd();
  }

  onResponseError(_: unknown, error: Error): void {
    // The dispatcher starts a request when it begins to write it to a connection.
    this.onFailure(error, this.#controller === undefined);
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
    if (this.#controller !== undefined) this.onResponseStart(this.#controller, status, fieldsOf(headers), statusText);
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#isPaused = false;
    this.onChunk(chunk);
    return !this.#isPaused;
  }

  onComplete(): void {
    this.onEnd();
  }

  onError(error: Error): void {
    this.onResponseError(undefined, error);
  }
}

const noop = () => undefined;

/** Headers by lowercase name, from alternating names and values. */
function fieldsOf(headers: readonly Buffer[]): HeaderFields {
  const fields: Record<string, string | string[]> = {};
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const name = String(headers[index]).toLowerCase();
    const value = headers[index + 1]?.toString('latin1') ?? '';
    const earlier = Object.hasOwn(fields, name) ? fields[name] : undefined;
    fields[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return fields;
}
