/** The line of the vendor's SDK that a program uses. */
export type VendorVersion = 3 | 10;

/**
 * The role of a value. `class` is the class of version 3, `namespace` the module of version 10, `sdk` an object of the class (`preconfigured`
 * if it was made from a configuration file), `events` a stream of events, `uploader` an upload in parts, `result` a response of version 10, `metadata` one with metadata, and `upload` that of an upload.
 */
export type Kind =
  | 'auth'
  | 'class'
  | 'client10'
  | 'client3'
  | 'error'
  | 'events'
  | 'metadata'
  | 'namespace'
  | 'preconfigured'
  | 'result'
  | 'sdk'
  | 'upload'
  | 'uploader'
  | `manager10:${string}`
  | `manager3:${string}`;

export interface Manager {
  readonly version: VendorVersion;
  readonly name: string;
}

/** The manager of a kind, such as `files`. */
export function managerOf(kind: Kind | undefined): Manager | undefined {
  if (kind?.startsWith('manager10:') === true) return { version: 10, name: kind.slice(10) };
  return kind?.startsWith('manager3:') === true ? { version: 3, name: kind.slice(9) } : undefined;
}

export const isClient = (kind: Kind | undefined): kind is 'client10' | 'client3' => kind === 'client10' || kind === 'client3';

export const isSdk = (kind: Kind | undefined): kind is 'preconfigured' | 'sdk' => kind === 'sdk' || kind === 'preconfigured';

export const isResult = (kind: Kind | undefined): kind is 'metadata' | 'result' => kind === 'result' || kind === 'metadata';
