import type { CallContext } from '../call/context.js';
import type { RequestParts } from '../call/observer.js';
import type { Settings } from '../options/settings.js';
import type { CallOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';
import { earliestTime, type Item } from './created-item.js';

interface ItemResult {
  readonly data: unknown;
  readonly response: Response;
}

/** A call that may have been carried out without a response. */
export interface ReconciledCall {
  /** The client of the call. */
  readonly api: {
    readonly settings: Settings;
    send(operation: NamedOperation, args: readonly unknown[]): Promise<ItemResult>;
  };
  readonly operation: NamedOperation;
  readonly request: RequestParts;
  /** The body, not yet encoded. */
  readonly body: unknown;
  readonly options: CallOptions;
  readonly context: CallContext;
}

/** Not read from the table, which a program with standalone functions does not contain. */
const reads = {
  folder: { id: 'folders.get', method: 'GET', path: '/folders/{folder_id}' },
  file: { id: 'files.get', method: 'GET', path: '/files/{file_id}' },
  web_link: { id: 'webLinks.get', method: 'GET', path: '/web_links/{web_link_id}' },
  user: { id: 'users.me', method: 'GET', path: '/users/me' },
} as const;

/** Sends a GET with the caller's options, within the time of the call. `ids` are the path parameters. */
export function read(
  { api, options, context }: ReconciledCall,
  type: keyof typeof reads,
  ids: readonly string[],
  fields?: readonly string[],
): Promise<ItemResult> {
  const timeoutMs = Math.max(1, context.deadline - api.settings.clock.monotonic());
  return api.send(reads[type], [...ids, fields === undefined ? {} : { fields }, { ...options, signal: context.scope.signal, timeoutMs }]);
}

/**
 * The time of the first attempt by the service's clock, from the `Date` of a later response. Undefined without that header, which browsers
 * hide from other origins.
 */
export function firstAttemptTime({ api, context }: ReconciledCall, { headers }: Pick<Response, 'headers'>): number | undefined {
  const now = api.settings.clock.monotonic();
  return earliestTime(headers.get('date'), now - (context.firstSentAt ?? now));
}

/** Replaces the response of the call by one that returns the item, with the fields that the caller requested. `item` is the standard representation. */
export async function respondWith(call: ReconciledCall, type: 'folder' | 'file' | 'web_link', item: Item): Promise<Response> {
  const fields = new URL(call.request.url).searchParams.get('fields');
  const data = fields === null ? item : (await read(call, type, [item.id], fields.split(','))).data;
  const text = JSON.stringify(call.operation.body === 'multipart' ? { total_count: 1, entries: [data] } : data);
  call.context.text = text;
  return new Response(text, { status: 201, headers: { 'content-type': 'application/json' } });
}
