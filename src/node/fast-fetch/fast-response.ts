import { concatBytes } from '../../core/util/bytes.js';
import type { FastBody } from './fast-body.js';
import type { FastHeaders } from './fast-headers.js';

export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: FastHeaders;
  readonly url: string;
  readonly redirected: boolean;
}

/** A cheap response. Methods that need a native `Response` (clone, Blob, form) convert it to one. */
export class FastResponse implements Response {
  readonly type = 'basic';
  readonly status: number;
  readonly statusText: string;
  readonly headers: FastHeaders;
  readonly url: string;
  readonly redirected: boolean;
  readonly #body: FastBody | null;
  #native: Response | undefined;

  constructor({ status, statusText, headers, url, redirected }: ResponseHead, body: FastBody | null) {
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
    this.url = url;
    this.redirected = redirected;
    this.#body = body;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    // FastBody lacks only BYOB readers, which byte readers do not use.
    return this.#native === undefined ? (this.#body as ReadableStream<Uint8Array<ArrayBuffer>> | null) : this.#native.body;
  }

  get bodyUsed(): boolean {
    return this.#native?.bodyUsed ?? this.#body?.disturbed ?? false;
  }

  async text(): Promise<string> {
    // As in the Fetch standard: removes the byte order mark and replaces invalid UTF-8.
    return this.#native === undefined ? new TextDecoder().decode(await this.#collect()) : this.#native.text();
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#native === undefined ? this.#collect() : new Uint8Array(await this.#native.arrayBuffer());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  blob(): Promise<Blob> {
    return this.#toNative().blob();
  }

  formData(): Promise<FormData> {
    return this.#toNative().formData();
  }

  clone(): Response {
    return this.#toNative().clone();
  }

  /** Returns the whole body in a new buffer. */
  async #collect(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#body === null) return new Uint8Array();
    if (this.bodyUsed) throw new TypeError('The body has already been read.');
    const reader = this.#body.getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for (;;) {
      const { value } = await reader.read();
      if (value === undefined) break;
      chunks.push(value);
      length += value.length;
    }
    return concatBytes(chunks, length);
  }

  #toNative(): Response {
    if (this.#native !== undefined) return this.#native;
    const { status, statusText, url } = this;
    if (this.bodyUsed) throw new TypeError('The body has already been read.');
    this.#native = new Response(this.#body?.toStream() ?? null, { status, statusText, headers: [...this.headers] });
    // A constructed Response has no URL.
    Object.defineProperty(this.#native, 'url', { value: url });
    return this.#native;
  }
}
