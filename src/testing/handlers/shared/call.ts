import type { MockResponse } from '../../http/response.js';
import type { Operation } from '../../contract/document.js';
import { ServiceError } from '../../http/errors.js';
import type { Part } from '../../http/multipart.js';
import type { JsonObject } from '../../http/fields.js';
import type { IncomingBody } from '../../http/request.js';
import type { Viewer } from '../../state/access.js';
import type { World } from '../../state/world.js';
import type { ItemRecord } from '../../state/records.js';

/** One call that has been held against the document, as its handler sees it. */
export interface Call {
  readonly operation: Operation;
  readonly world: World;
  /** Who calls; for operations without a token, nobody. Reading it then is a slip of the handler. */
  readonly viewer: Viewer;
  readonly url: URL;
  readonly query: JsonObject;
  readonly body: JsonObject;
  /** The body of a binary operation, as it comes. */
  readonly content: IncomingBody;
  readonly path: (name: string) => string;
  readonly header: (name: string) => string | undefined;
  /** The parts of a multipart body; those of JSON have been held against the document. */
  parts(): AsyncGenerator<Part & { readonly json: JsonObject | undefined }>;
}

export type Handler = (call: Call) => MockResponse | Promise<MockResponse>;
export type Handlers = Readonly<Record<string, Handler>>;

/** If-Match: the call is for one state of the item only. */
export function checkPrecondition(call: Call, item: ItemRecord): void {
  const wanted = call.header('if-match');
  if (wanted !== undefined && bare(wanted) !== String(item.changes)) {
    throw new ServiceError({ status: 412, code: 'precondition_failed', message: 'The item has changed: its etag is another one by now' });
  }
}

/** If-None-Match: whether the caller has this state already. */
export function isKnown(call: Call, item: ItemRecord): boolean {
  const known = call.header('if-none-match');
  return known !== undefined && bare(known) === String(item.changes);
}

const bare = (etag: string): string => etag.replace(/^W\//, '').replaceAll('"', '');
