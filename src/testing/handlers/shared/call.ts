import type { MockResponse } from '../../http/response.js';
import type { Operation } from '../../contract/document.js';
import { ServiceError } from '../../http/errors.js';
import type { Part } from '../../http/multipart.js';
import type { JsonObject } from '../../http/fields.js';
import type { IncomingBody } from '../../http/request.js';
import type { Viewer } from '../../state/permissions.js';
import type { World } from '../../state/world.js';
import type { ItemRecord } from '../../state/records.js';

/** A validated call, as handlers read it. */
export interface Call {
  readonly operation: Operation;
  readonly world: World;
  /** The caller and its permissions. Throws for operations without a token: reading it is then a bug of the handler. */
  readonly viewer: Viewer;
  readonly url: URL;
  readonly query: JsonObject;
  readonly body: JsonObject;
  /** The unread body of a binary operation. */
  readonly content: IncomingBody;
  readonly path: (name: string) => string;
  readonly header: (name: string) => string | undefined;
  /** The parts of a multipart body. JSON parts are validated. */
  parts(): AsyncGenerator<Part & { readonly json: JsonObject | undefined }>;
}

export type Handler = (call: Call) => MockResponse | Promise<MockResponse>;
export type Handlers = Readonly<Record<string, Handler>>;

/** Throws 412 if the item does not have the etag in `If-Match`. */
export function checkPrecondition(call: Call, item: ItemRecord): void {
  checkEtag(call, String(item.changes));
}

/** Throws 412 if `current` is not the etag in `If-Match`. */
export function checkEtag(call: Call, current: string): void {
  const etag = call.header('if-match');
  if (etag !== undefined && unquoted(etag) !== current) {
    throw new ServiceError({ status: 412, code: 'precondition_failed', message: 'The item has changed: its etag is different' });
  }
}

/** Whether the item still has the etag in `If-None-Match`. */
export function isNotModified(call: Call, item: ItemRecord): boolean {
  const etag = call.header('if-none-match');
  return etag !== undefined && unquoted(etag) === String(item.changes);
}

const unquoted = (etag: string): string => etag.replace(/^W\//, '').replaceAll('"', '');
