import type { JsonObject } from '../../http/fields.js';
import type { Ids } from '../../state/ids.js';
import type { Action } from '../../state/permissions.js';
import type { Reference, ResourceRecord } from '../../state/resources.js';
import type { Call } from '../shared/call.js';
import type { SortKey } from '../shared/pages.js';

/** The content of a record that a call creates or changes, before it is stored. */
export interface Draft {
  readonly references: Readonly<Record<string, Reference>>;
  readonly data: JsonObject;
}

/** A rule: whether the caller of `call` may act on the record, or on the draft of a new one. */
export type Rule = (call: Call, subject: Draft) => boolean;

export interface Access {
  /** Without it, a record does not exist for the caller: 404, and lists omit it. */
  readonly see: Rule;
  /** Without it, 403. */
  readonly create: Rule;
  /** Without it, 403. Also for the deletion. */
  readonly change: Rule;
}

/** A property that contains a reference to another object. */
export interface ReferenceModel {
  /** The allowed types of the other object. With several, `type` in the reference selects one. */
  readonly kinds: readonly string[];
  readonly whenDeleted: Reference['whenDeleted'];
  /** The permission that the caller needs on a referenced file, folder or web link. Default: `see`. */
  readonly action?: Action;
  /** The status for an object that does not exist. Default: 404. */
  readonly missing?: 400 | 404;
  /** Reads the reference from the call. Default: `{ type, id }`, or the ID as a string, in the property of the body. */
  readonly from?: (call: Call) => { readonly type?: string | undefined; readonly id: string } | undefined;
  /** Whether an update may change it. Default: false. */
  readonly canChange?: boolean;
}

/** A list operation of a resource. */
export interface ListModel {
  /** The operation ID. */
  readonly id: string;
  /**
   * The list contains the records that reference one object: the property, the kind of the object and the path or query parameter with its
   * ID. An object that does not exist is a 404, and one without the permission `action` (default: `see`) a 403. A query parameter may
   * be missing: then all records are listed.
   */
  readonly of?: { readonly property: string; readonly kind: string; readonly parameter: string; readonly action?: Action };
  /** Replaces the records of the kind, if the list contains only some of them. */
  readonly among?: (call: Call) => readonly ResourceRecord[];
  /** By query parameter. The value is that of the call. */
  readonly filters?: Readonly<Record<string, (record: ResourceRecord, value: unknown, call: Call) => boolean>>;
  /** Whether `limit` in the response is a string, as some operations of the service return it. */
  readonly limitAsText?: boolean;
  /** Default: by creation. */
  readonly order?: (record: ResourceRecord) => SortKey;
}

export interface UniqueKey {
  /** The key of a record. Undefined if the draft needs none. */
  readonly of: (draft: Draft, call: Call) => string | undefined;
  /** Default: `conflict`. */
  readonly code?: string;
  /** Default: 409. */
  readonly status?: number;
  readonly message: string;
}

/** A record that exists from the start. */
export interface InitialRecord {
  readonly id: string;
  readonly data: JsonObject;
  readonly references?: ResourceRecord['references'];
  /** Its unique keys, in the order of `unique`. */
  readonly keys?: readonly string[];
}

/** Declares a resource. The engine derives its operations from it, and what it can from the OpenAPI document. */
export interface ResourceModel {
  /** The `type` of its objects in the API, which is unique among the resources. */
  readonly kind: string;
  /** The value of `type` in responses, if it differs. */
  readonly type?: string;
  /** Operation IDs. */
  readonly operations: {
    readonly create?: string;
    readonly get?: string;
    readonly update?: string;
    readonly delete?: string;
    readonly lists?: readonly ListModel[];
  };
  /** The path parameter with the ID. Default: the kind and `_id`. */
  readonly idParameter?: string;
  /** Finds the record of a call whose path contains something else than an ID, such as a scope and a key. */
  readonly find?: (call: Call) => ResourceRecord | undefined;
  /** The ID of a new record. Default: the next number. */
  readonly newId?: (ids: Ids) => string;
  readonly access: Access;
  readonly references?: Readonly<Record<string, ReferenceModel>>;
  /** Whether the responses to a creation and an update contain every property. */
  readonly fullOnChange?: boolean;
  /** Whether `fields` adds to the standard properties, instead of selecting. */
  readonly fieldsAdd?: boolean;
  /** The values of properties that the request omits. */
  readonly defaults?: JsonObject;
  /** The properties that the service sets, over those of the request. `before` is undefined for a new record. */
  readonly sets?: (call: Call, draft: Draft, before: ResourceRecord | undefined) => JsonObject;
  readonly unique?: readonly UniqueKey[];
  /** Throws a `ServiceError` if a rule of the service forbids the new content or, without a draft, the deletion. */
  readonly check?: (call: Call, draft: Draft | undefined, before: ResourceRecord | undefined) => void;
  /** Properties of the representation that are computed when it is read. They replace those of the record. */
  readonly view?: (call: Call, record: ResourceRecord) => JsonObject;
  /** The properties inside other objects. Default: `type`, `id`, `name`. */
  readonly mini?: readonly string[];
  /** The records that exist from the start. */
  readonly initial?: (enterpriseId: string) => readonly InitialRecord[];
  /** A response contains all properties, not only the standard ones. For resources whose operations have no `fields`. */
  readonly complete?: boolean;
  /** Properties that the service returns besides the standard ones, once it has set them. */
  readonly alsoReturned?: readonly string[];
  /** Properties that only `fields` requests. */
  readonly onRequest?: readonly string[];
  /** The consequences of a change. Called after it. */
  readonly on?: {
    readonly created?: (call: Call, record: ResourceRecord) => void | Promise<void>;
    readonly updated?: (call: Call, record: ResourceRecord, before: ResourceRecord) => void | Promise<void>;
    readonly deleted?: (call: Call, record: ResourceRecord) => void | Promise<void>;
  };
}
