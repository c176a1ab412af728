import { neverSent } from '../../core/errors/never-sent.js';
import { onAbort } from '../../core/util/on-abort.js';
import type { LimitedBody } from './fast-body-limits.js';
import { FastBody, type BodySource } from './fast-body.js';
import { parseContentEncoding, startDecoder, type Decoder } from './fast-decoder.js';
import { FastHeaders, type HeaderFields } from './fast-headers.js';
import type { RequestContent } from './fast-request-body.js';
import { FastResponse } from './fast-response.js';

export interface FastRequest {
  readonly url: URL;
  readonly method: string;
  /** Alternating names in lower case and values. */
  readonly headers: string[];
  readonly body: RequestContent;
  readonly signal: AbortSignal | undefined;
  /** Time limits of the body. */
  readonly onLimit: LimitedBody['onExceeded'] | undefined;
  /** `url` is the target of a redirect. */
  readonly redirected: boolean;
}

/** Sends requests over one implementation of HTTP. */
export interface Engine {
  /** Resolves when the response headers arrive. Rejects with the error of the implementation, or at once with the signal's reason. */
  send(request: FastRequest): Promise<FastResponse>;
  /** Waits for requests in progress and closes the connections. */
  close(): Promise<void>;
}

/** Statuses that have no body (Fetch standard, section 2.2.3). */
const bodiless = new Set([204, 205, 304]);

const noop = () => undefined;

/**
 * One request and its response, for every engine: abort signal, decoding, back pressure and the end of the body. An engine sends the request
 * and reports the events of the response.
 */
export abstract class Exchange implements BodySource {
  protected readonly request: FastRequest;
  readonly #resolve: (response: FastResponse) => void;
  readonly #reject: (error: unknown) => void;
  #removeAbortListener: () => void = noop;
  #abortReason: Error | undefined;
  #hasEnded = false;
  #body: FastBody | undefined;
  #encodings: readonly string[] | undefined;
  #decoder: Decoder | undefined;

  constructor(request: FastRequest, resolve: (response: FastResponse) => void, reject: (error: unknown) => void) {
    this.request = request;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Sends the request, unless its signal has already aborted or its time is over. */
  start(): void {
    const { signal, onLimit } = this.request;
    const abort = (reason: unknown) => {
      this.abort(reason);
    };
    if (signal !== undefined) this.#removeAbortListener = onAbort(signal, abort);
    onLimit?.(abort);
    if (this.#abortReason !== undefined) return;
    try {
      this.send();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Starts to send the request. An error that it throws rejects the request. */
  protected abstract send(): void;
  protected abstract pauseSource(): void;
  protected abstract resumeSource(): void;
  /** Ends the request and closes its connection. */
  protected abstract cancelSource(reason: Error): void;

  /** Set after an abort, also if the rest of the body is not needed. */
  protected get abortReason(): Error | undefined {
    return this.#abortReason;
  }

  protected onHead(status: number, statusText: string, fields: HeaderFields): void {
    const { url, method, redirected } = this.request;
    const headers = new FastHeaders(fields);
    if (method !== 'HEAD' && !bodiless.has(status)) {
      this.#encodings = parseContentEncoding(headers.get('content-encoding'));
      this.#body = new FastBody(this);
    }
    this.#resolve(new FastResponse({ status, statusText, headers, url: withoutFragment(url), redirected }, this.#body ?? null));
  }

  /** The reader has room for more bytes. */
  resume(): void {
    if (this.#decoder === undefined) this.resumeSource();
    else this.#decoder.resume();
  }

  /** The rest of the body is not needed. */
  abandon(): void {
    this.abort(new Error('The rest of the body is not needed.'));
  }

  /** The body is finished: read to its end, failed or abandoned. */
  settled(): void {
    this.#removeAbortListener();
  }

  protected onChunk(chunk: Buffer): void {
    const body = this.#body;
    if (body === undefined) return;
    const [first] = chunk;
    if (this.#encodings !== undefined && first !== undefined) {
      this.#decoder ??= startDecoder(this.#encodings, first, {
        push: (decoded) => body.push(decoded as Uint8Array<ArrayBuffer>),
        end: () => {
          body.end();
        },
        fail: (error) => {
          this.abort(error);
        },
        drained: () => {
          this.resumeSource();
        },
      });
    }
    if (!(this.#decoder?.write(chunk) ?? body.push(chunk as Uint8Array<ArrayBuffer>))) this.pauseSource();
  }

  protected onEnd(): void {
    this.#hasEnded = true;
    this.#cancelRequestBody(undefined);
    if (this.#body === undefined) this.#removeAbortListener();
    else if (this.#decoder !== undefined) this.#decoder.end();
    else this.#body.end();
  }

  /** `isUnsent`: no byte of the request was written. */
  protected onFailure(error: Error, isUnsent: boolean): void {
    // After an abort, its reason was already reported. After the end, only the connection has failed.
    if (this.#abortReason !== undefined || this.#hasEnded) return;
    if (isUnsent && Object.isExtensible(error)) Object.assign(error, { [neverSent]: true });
    this.#fail(error);
  }

  /** Reports the reason and ends the request. */
  protected abort(reason: unknown): void {
    if (this.#abortReason !== undefined) return;
    // The reason of a signal may be any value, and engines need an Error.
    this.#abortReason = reason instanceof Error ? reason : new Error('The request was aborted.');
    this.#fail(reason);
    this.cancelSource(this.#abortReason);
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
    this.request.body.cancel(reason);
  }
}

function withoutFragment({ href, hash }: URL): string {
  return hash === '' ? href : href.slice(0, -hash.length);
}
