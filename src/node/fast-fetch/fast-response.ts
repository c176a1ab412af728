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

/**
 * An answer that costs little until somebody wants what only a real `Response` has: a clone, a Blob, a form. Then it turns into one.
 */
export class FastResponse implements Response {
  readonly type = 'basic';
  readonly status: number;
  readonly statusText: string;
  readonly headers: FastHeaders;
  readonly url: string;
  readonly redirected: boolean;
  readonly #body: FastBody | null;
  #response: Response | undefined;

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
    // What FastBody lacks of the type is what readers of bytes do not use (BYOB readers).
    return this.#response === undefined ? (this.#body as ReadableStream<Uint8Array<ArrayBuffer>> | null) : this.#response.body;
  }

  get bodyUsed(): boolean {
    return this.#response?.bodyUsed ?? this.#body?.disturbed ?? false;
  }

  async text(): Promise<string> {
    // As the standard says: without the byte order mark, and what is no UTF-8 replaced.
    return this.#response === undefined ? new TextDecoder().decode(await this.#collect()) : this.#response.text();
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#response === undefined ? this.#collect() : new Uint8Array(await this.#response.arrayBuffer());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  blob(): Promise<Blob> {
    return this.#real().blob();
  }

  formData(): Promise<FormData> {
    return this.#real().formData();
  }

  clone(): Response {
    return this.#real().clone();
  }

  /** The whole body, in memory of its own. */
  async #collect(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#body === null) return new Uint8Array();
    if (this.bodyUsed) throw new TypeError('The body has been read already.');
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

  #real(): Response {
    if (this.#response !== undefined) return this.#response;
    const { status, statusText, url } = this;
    if (this.bodyUsed) throw new TypeError('The body has been read already.');
    this.#response = new Response(this.#body?.toStream() ?? null, { status, statusText, headers: [...this.headers] });
    // A response that a program makes has none.
    Object.defineProperty(this.#response, 'url', { value: url });
    return this.#response;
  }
}
