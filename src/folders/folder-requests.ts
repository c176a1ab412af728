import type { ApiClient } from '../core/client/api-client.js';
import { findNameHolder } from '../core/client/name-holder.js';
import { BoxApiError, BoxConflictError, BoxDecodeError, BoxForbiddenError } from '../core/errors/box-errors.js';
import { normalizedName, isSameName } from '../core/util/item-name.js';
import { operationNamed } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';
import type { PathItem } from './path-options.js';

/**
 * Creates a folder, or returns the one that has its name: the error response identifies it, so no list is needed. Safe to resend after any
 * failure, because the second attempt finds the folder that the first has created.
 */
export async function ensureFolder(
  api: ApiClient,
  parentId: string,
  name: string,
  call: CallOptions,
): Promise<{ folder: PathItem; created: boolean }> {
  try {
    const operation = { ...operationNamed('folders.create'), retry: 'safe' as const };
    const { data } = await api.send(operation, [
      { name, parent: { id: parentId }, fields: ['name'] },
      { ...call, reconcile: false },
    ]);
    return { folder: itemFrom(data) ?? throwNoFolder(operation.id), created: true };
  } catch (error) {
    const isTaken = error instanceof BoxConflictError && error.code === 'item_name_in_use';
    // A user who cannot create items in a folder may still use its subfolders.
    if (!isTaken && !(error instanceof BoxForbiddenError)) throw error;
    const holder = itemFrom(error.conflicts[0]) ?? (await findItem(api, parentId, name, call));
    if (holder?.type === 'folder') return { folder: holder, created: false };
    if (holder === undefined || !isTaken) throw error;
    const what = holder.type === 'file' ? 'file' : 'web link';
    throw new BoxConflictError(`folders.ensurePath: "${name}" in folder ${parentId} is a ${what} (ID ${holder.id})`, error);
  }
}

/** The item with this name in a folder, ignoring case. */
export async function findItem(api: ApiClient, folderId: string, name: string, call: CallOptions): Promise<PathItem | undefined> {
  const operation = operationNamed('folders.items.list');
  const wanted = normalizedName(name);
  const seen = new Set<string>();
  let marker: string | undefined;
  for (;;) {
    const { data } = await api.send(operation, [folderId, { usemarker: true, limit: 1000, fields: ['id', 'type', 'name'], marker }, call]);
    const { entries, next_marker: next } = data as { entries?: unknown; next_marker?: string | null };
    if (!Array.isArray(entries)) throw new BoxDecodeError(`${operation.id}: the response has no entries`, { operationId: operation.id });
    const candidates = entries.map(itemFrom).filter((item) => item !== undefined && normalizedName(item.name) === wanted);
    // A root folder also lists items that others share, so several names may match.
    const found = candidates.find((item) => item !== undefined && isSameName(item.name, name)) ?? candidates[0];
    if (found !== undefined || next === undefined || next === null || next === '') return found;
    if (seen.has(next))
      throw new BoxDecodeError(`${operation.id}: the service returned to an earlier page, so the list would never end`, {
        operationId: operation.id,
      });
    seen.add(next);
    if (marker === undefined) {
      const holder = await holderFromPreflight(api, folderId, name, call);
      if (holder !== undefined) return holder;
    }
    marker = next;
  }
}

/** The holder of the name, if a preflight request can tell. Users who may only read the folder get an error response instead. */
async function holderFromPreflight(api: ApiClient, folderId: string, name: string, call: CallOptions): Promise<PathItem | undefined> {
  try {
    return itemFrom(await findNameHolder(api, folderId, name, call));
  } catch (error) {
    if (error instanceof BoxApiError) return undefined;
    throw error;
  }
}

function itemFrom(data: unknown): PathItem | undefined {
  const { type, id, name } = (data ?? {}) as Partial<PathItem>;
  return typeof id === 'string' && typeof name === 'string' && (type === 'folder' || type === 'file' || type === 'web_link')
    ? { type, id, name }
    : undefined;
}

function throwNoFolder(operationId: string): never {
  throw new BoxDecodeError(`${operationId}: the response is not a folder`, { operationId });
}
