import { callerFrames, withCallerFrames } from '../core/errors/caller-frames.js';
import type { ApiClient } from '../core/client/api-client.js';
import { BoxConfigError, BoxForbiddenError, BoxNotFoundError } from '../core/errors/box-errors.js';
import { normalizedName, isSameName } from '../core/util/item-name.js';
import { operationNamed } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';
import { SingleFlight } from './single-flight.js';
import { pathKey, PathCache } from './path-cache.js';
import { findItem, ensureFolder } from './folder-requests.js';
import { pathSegments } from './path-segments.js';
import type { EnsuredFolder, PathItem, PathOptions, ResolvePathOptions } from './path-options.js';
import { readSignal } from '../core/options/read-signal.js';
import { sharedLinkHeaders } from '../core/options/shared-link.js';
import { checkOptions, type OptionTypes } from '../core/options/check-options.js';

/** `resolvePath` and `ensurePath` of one client. */
export interface FolderPaths {
  resolve(path: string, options: ResolvePathOptions | undefined): Promise<PathItem | undefined>;
  ensure(path: string, options: PathOptions | undefined): Promise<EnsuredFolder>;
}

/** One lookup of a path. */
interface PathLookup {
  readonly names: readonly string[];
  readonly from: string;
  readonly call: Pick<CallOptions, 'signal' | 'asUser' | 'headers'>;
  /** Who can see the items: the acting user, and the shared link. */
  readonly viewer: string | undefined;
  /** Whether a cached item can be used for a name of the path. */
  readonly matches: (item: PathItem, name: string) => boolean;
  /** Finds or creates the item with this name in a folder. */
  readonly findChild: (folderId: string, name: string) => Promise<PathItem | undefined>;
}

/** Limit of restarts, because another client may keep deleting folders of the path. */
const maxRounds = 4;

export function folderPaths(api: ApiClient): FolderPaths {
  const cache = new PathCache();
  const singleFlight = new SingleFlight();

  async function walk(lookup: PathLookup): Promise<PathItem | undefined> {
    const frames = callerFrames(walk);
    for (let round = 1; ; round++) {
      let at = round === 1 ? await cachedStart(lookup) : undefined;
      let depth = at === undefined ? 0 : at.depth;
      try {
        for (; depth < lookup.names.length; depth++) {
          if (at !== undefined && at.item.type !== 'folder') return undefined;
          const folderId: string = at?.item.id ?? lookup.from;
          const name = lookup.names[depth] ?? '';
          const item = await lookup.findChild(folderId, name);
          if (item === undefined) return undefined;
          cache.set(lookup.viewer, folderId, name, item);
          at = { item, depth: depth + 1 };
        }
        return at?.item;
      } catch (error) {
        // A folder of the path was deleted after it was found, so start over. A missing `from` is an error for the caller.
        if (!(error instanceof BoxNotFoundError) || at === undefined || round === maxRounds) throw withCallerFrames(error, frames);
      }
    }
  }

  /**
   * The deepest cached item of the path and its depth, once the service has confirmed that the path still leads there. Otherwise deletes
   * the entries from the cache.
   */
  async function cachedStart(lookup: PathLookup): Promise<{ item: PathItem; depth: number } | undefined> {
    const { names, from, call, viewer, matches } = lookup;
    const items: PathItem[] = [];
    for (const name of names) {
      const item = cache.get(viewer, items.at(-1)?.id ?? from, name);
      if (item === undefined || !matches(item, name)) break;
      items.push(item);
    }
    const deepest = items.at(-1);
    if (deepest === undefined) return undefined;
    const key = `get/${pathKey(viewer, deepest.id, deepest.type)}`;
    const { result } = await singleFlight.run(key, call.signal, (signal) => fetchLocation(deepest, { ...call, signal }));
    const path = result === undefined ? [] : [...result.ancestors.slice(-items.length), { ...deepest, name: result.name }];
    const isConfirmed = [{ id: from }, ...items].every(({ id }, index) => {
      const ancestor = path[index];
      return ancestor?.id === id && (index === 0 || matches({ ...ancestor, type: 'folder' }, names[index - 1] ?? ''));
    });
    if (isConfirmed) return { item: { ...deepest, name: result?.name ?? '' }, depth: items.length };
    items.forEach((_, index) => {
      cache.delete(viewer, items[index - 1]?.id ?? from, names[index] ?? '');
    });
    return undefined;
  }

  /** Name and ancestors of an item. Undefined if it does not exist or this user can no longer see it. */
  async function fetchLocation({ id, type }: PathItem, call: CallOptions): Promise<{ name: string; ancestors: Ancestor[] } | undefined> {
    try {
      const { data } = await api.send(operationNamed(getOperations[type]), [id, { fields: ['name', 'path_collection'] }, call]);
      const { name, path_collection: ancestors } = data as { name: string; path_collection?: { entries?: Ancestor[] } };
      return { name, ancestors: ancestors?.entries ?? [] };
    } catch (error) {
      if (error instanceof BoxNotFoundError || error instanceof BoxForbiddenError) return undefined;
      throw error;
    }
  }

  async function fetchFolder(from: string, call: CallOptions): Promise<PathItem> {
    const { data } = await api.send(operationNamed('folders.get'), [from, { fields: ['name'] }, call]);
    return { type: 'folder', id: from, name: (data as { name: string }).name };
  }

  return {
    async resolve(path, options) {
      const { names, from, call, viewer } = readArguments(path, options, resolveNames);
      if (names.length === 0) return fetchFolder(from, call);
      const matches = (item: PathItem, name: string) => isSameName(item.name, name);
      const findChild = async (folderId: string, name: string) => {
        const key = `find/${pathKey(viewer, folderId, name)}`;
        const { result } = await singleFlight.run(key, call.signal, (signal) => findItem(api, folderId, name, { ...call, signal }));
        return result !== undefined && matches(result, name) ? result : undefined;
      };
      return walk({ names, from, call, viewer, matches, findChild });
    },
    async ensure(path, options) {
      const { names, from, call, viewer } = readArguments(path, options, ensureNames);
      let created = false;
      const matches = ({ type, name: has }: PathItem, name: string) => type === 'folder' && normalizedName(has) === normalizedName(name);
      const findChild = async (folderId: string, name: string) => {
        const key = `ensure/${pathKey(viewer, folderId, name)}`;
        const { result, isFirst } = await singleFlight.run(key, call.signal, (signal) =>
          ensureFolder(api, folderId, name, { ...call, signal }),
        );
        created = isFirst && result.created;
        return result.folder;
      };
      const { id, name } = (await walk({ names, from, call, viewer, matches, findChild })) ?? (await fetchFolder(from, call));
      return { id, name, created };
    },
  };
}

interface Ancestor {
  readonly id: string;
  readonly name: string;
}

const getOperations = { folder: 'folders.get', file: 'files.get', web_link: 'webLinks.get' } as const;

const ensureNames: OptionTypes<PathOptions> = { from: 1, signal: 1, asUser: 'string' };
const resolveNames: OptionTypes<ResolvePathOptions> = { ...ensureNames, sharedLink: 1 };

function readArguments(
  path: string,
  options: ResolvePathOptions = {},
  optionNames: OptionTypes<ResolvePathOptions> | OptionTypes<PathOptions>,
) {
  checkOptions('', options, optionNames);
  const { from = '0', asUser } = options;
  const signal = readSignal('folders', options.signal);
  if (typeof (from as unknown) !== 'string' || from.trim() === '')
    throw new BoxConfigError('from: must be a folder ID, as a non-empty string.');
  const { sharedLink } = options;
  const headers = sharedLinkHeaders('', sharedLink);
  // Without slashes, which separate the parts of a key.
  const viewer = sharedLink === undefined ? asUser : `${asUser ?? ''}?${encodeURIComponent(sharedLink.url)}`;
  return { names: pathSegments(path), from, call: { signal, asUser, headers }, viewer };
}
