/** An item as the service returns it. Responses are not validated, so every property can be missing. */
export interface Item {
  readonly id: string;
  readonly name?: unknown;
  readonly created_at?: unknown;
  readonly modified_at?: unknown;
  readonly created_by?: { readonly id?: unknown } | null;
  readonly size?: unknown;
  readonly sha1?: unknown;
  readonly url?: unknown;
  readonly item_collection?: { readonly total_count?: unknown } | null;
}

/** What a call creates. */
export interface RequestedItem {
  readonly type: 'folder' | 'file' | 'web_link';
  /** Undefined: chosen by the service. */
  readonly name: string | undefined;
  /** Of a web link. */
  readonly url?: string | undefined;
  /** Of a file. */
  readonly content?: FileContent | undefined;
}

export interface FileContent {
  /** Bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha1: string;
}

/**
 * The earliest time at which the service can have received a request that was sent `elapsedMs` before a response with this `Date`. Rounded
 * down, because its times have whole seconds.
 */
export function earliestTime(date: string | null, elapsedMs: number): number | undefined {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? undefined : Math.floor((at - elapsedMs) / 1000) * 1000;
}

/** Whether a time of the service is not before `earliest`. */
export function isSince(time: unknown, earliest: number): boolean {
  return typeof time === 'string' && Date.parse(time) >= earliest;
}

/** Whether an item is as the call would have created it, and nothing has happened to it since. */
export function isAsRequested(item: Item, { type, name, url, content }: RequestedItem): boolean {
  // The service ignores case in conflicts, but keeps it in names.
  if (name !== undefined && (typeof item.name !== 'string' || item.name.normalize() !== name.normalize())) return false;
  switch (type) {
    case 'folder':
      return item.item_collection?.total_count === 0 && typeof item.created_at === 'string' && item.modified_at === item.created_at;
    case 'web_link':
      return url !== undefined && item.url === url;
    case 'file':
      return content !== undefined && hasContent(item, content);
  }
}

export function hasContent(item: Item, { size, sha1 }: FileContent): boolean {
  return item.size === size && item.sha1 === sha1;
}
