import type { ApiClient } from '../../core/client/api-client.js';
import { fetchEventPage, isAboutPosition } from '../../events/event-page.js';
import { folderKey, keyOf, type RemoteItem, type RemoteTree } from '../model/remote-item.js';

/** All events, because some changes of a file are not changes of the tree, such as another current version. */
const eventParams = { stream_type: 'all', limit: 500 };
/** Pages of events after which a listing is cheaper. */
const maxPages = 200;

/** An event, as far as it tells where something has changed. */
export interface ItemChange {
  readonly event_type?: unknown;
  readonly source?: unknown;
}

/** The position of the next event. */
export async function currentPosition(api: ApiClient, signal: AbortSignal): Promise<string> {
  return (await fetchEventPage(api, eventParams, 'now', { signal })).next;
}

/** Reads all events after a position. Undefined if the service has rejected the position, or if there are too many. */
export async function changesSince(
  api: ApiClient,
  position: string,
  signal: AbortSignal,
  use: (event: ItemChange) => void,
): Promise<string | undefined> {
  let current = position;
  for (let page = 0; page < maxPages; page++) {
    let next: string;
    try {
      const found = await fetchEventPage(api, eventParams, current, { signal });
      next = found.next;
      for (const event of found.entries) use(event);
      if (found.entries.length === 0 || next === current) return next;
    } catch (error) {
      if (!isAboutPosition(error)) throw error;
      return undefined;
    }
    current = next;
  }
  return undefined;
}

/** An item as an event shows it. */
interface Source {
  readonly type: 'file' | 'folder' | 'web_link';
  readonly id: string;
  readonly etag: string | undefined;
  readonly parentId: string | undefined;
  readonly name: unknown;
  readonly sha1: unknown;
  readonly isTrashed: boolean;
  readonly folderIds: readonly string[];
}

/**
 * IDs of the folders that must be listed, because an event is about something in them that the tree does not show yet. `all`: an event is about
 * an unknown folder below, and `searchesUnknown` is set.
 */
export function foldersChangedBy(event: ItemChange, { rootId, items }: RemoteTree, searchesUnknown: boolean): readonly string[] | 'all' {
  const source = readSource(event);
  if (source === undefined) return [];
  const known = items.get(keyOf(source));
  const { parentId, isTrashed } = source;
  if (known === undefined) {
    // The tree does not have it anyway.
    if (isTrashed) return [];
  } else if (!isTrashed && isSameState(known, source)) return [];
  else if (!isTrashed && isAfter(known.etag, source.etag)) return [];
  const isInTree = parentId !== undefined && (parentId === rootId || items.has(folderKey(parentId)));
  if (known === undefined && !isInTree) return searchesUnknown && source.folderIds.includes(rootId) ? 'all' : [];
  return [...(known === undefined ? [] : [known.parentId]), ...(isInTree ? [parentId] : [])];
}

function readSource({ event_type: eventType, source }: ItemChange): Source | undefined {
  const { type, id, etag, parent, name, sha1, item_status: status, path_collection: path } = (source ?? {}) as Record<string, unknown>;
  if ((type !== 'file' && type !== 'folder' && type !== 'web_link') || typeof id !== 'string') return undefined;
  const parentId = (parent as { id?: unknown } | null | undefined)?.id;
  const entries = (path as { entries?: unknown } | null | undefined)?.entries;
  return {
    ...{ type, id, name, sha1, etag: typeof etag === 'string' ? etag : undefined },
    parentId: typeof parentId === 'string' ? parentId : undefined,
    isTrashed: eventType === 'ITEM_TRASH' || (typeof status === 'string' && status !== 'active'),
    folderIds: Array.isArray(entries) ? entries.map((entry) => String((entry as { id?: unknown } | null)?.id)) : [],
  };
}

/** Whether the tree shows what the event shows, or a later state. */
function isSameState(known: RemoteItem, { parentId, name, sha1, etag }: Source): boolean {
  const isSamePlace = known.parentId === parentId && known.name === name;
  return isSamePlace && (sha1 === undefined || sha1 === null || known.sha1 === sha1) && isAtLeast(known.etag, etag);
}

// The etag of an item counts its changes.
const isAtLeast = (known: string | undefined, seen: string | undefined) => Number(known) >= Number(seen);
const isAfter = (known: string | undefined, seen: string | undefined) => Number(known) > Number(seen);
