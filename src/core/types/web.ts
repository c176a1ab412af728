/**
 * Types of the Web platform, taken from the type library of the user's project (DOM, @types/node, web worker), so that the declarations
 * of this package do not require a particular one. Without any, minimal types remain.
 */
type FromGlobal<Name extends string, Fallback> =
  typeof globalThis extends Record<Name, { prototype: infer Instance }> ? Instance : Fallback;

export type WebResponse = FromGlobal<'Response', BasicResponse>;
export type WebAbortSignal = FromGlobal<'AbortSignal', BasicAbortSignal>;
export type WebHeaders = FromGlobal<'Headers', BasicHeaders>;
export type WebBlob = FromGlobal<'Blob', BasicBlob>;
export type WebURL = FromGlobal<'URL', { readonly href: string }>;
export type WebFormData = FromGlobal<'FormData', object>;
export type WebReadableStream = typeof globalThis extends { ReadableStream: abstract new () => infer Stream }
  ? Stream
  : AsyncIterable<Uint8Array>;

export interface BasicResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: unknown;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface BasicHeaders {
  get(name: string): string | null;
  set(name: string, value: string): void;
  has(name: string): boolean;
}

export interface BasicAbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
}

export interface BasicBlob {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start?: number, end?: number): BasicBlob;
}
