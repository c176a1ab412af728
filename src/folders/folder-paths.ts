import type { ApiClient } from '../core/client/api-client.js';
import { BoxConfigError, BoxForbiddenError, BoxNotFoundError } from '../core/errors/box-errors.js';
import { normalizedName, isSameName } from '../core/util/item-name.js';
import { operationNamed } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';
import { SingleFlight } from './single-flight.js';
import { keyOf, PathCache } from './path-cache.js';
import { findItem, createFolder } from './folder-requests.js';
import { pathSegments } from './path-names.js';
import type { EnsuredFolder, PathItem, PathOptions } from './path-options.js';

/** `resolvePath` and `ensurePath` of one client. */
export interface FolderPaths {
  resolve(path: string, options: PathOptions | undefined): Promise<PathItem | undefined>;
  ensure(path: string, options: PathOptions | undefined): Promise<EnsuredFolder>;
}

/** A way down a path. */
interface Walk {
  readonly names: readonly string[];
  readonly from: string;
  readonly call: Pick<CallOptions, 'signal' | 'asUser'>;
  /** Whether what is known may stand for a name of the path. */
  readonly fits: (item: PathItem, name: string) => boolean;
  /** What has this name in a folder. */
  readonly step: (folderId: string, name: string) => Promise<PathItem | undefined>;
}

/** Somebody else may be deleting what this is walking through. */
const mostRounds = 4;

export function folderPaths(api: ApiClient): FolderPaths {
  const known = new PathCache();
  const flights = new SingleFlight();

  async function walk(way: Walk): Promise<PathItem | undefined> {
    for (let round = 1; ; round++) {
      let at = round === 1 ? await startOf(way) : undefined;
      let depth = at === undefined ? 0 : at.depth;
      try {
        for (; depth < way.names.length; depth++) {
          if (at !== undefined && at.item.type !== 'folder') return undefined;
          const folderId: string = at?.item.id ?? way.from;
          const name = way.names[depth] ?? '';
          const item = await way.step(folderId, name);
          if (item === undefined) return undefined;
          known.set(way.call.asUser, folderId, name, item);
          at = { item, depth: depth + 1 };
        }
        return at?.item;
      } catch (error) {
        // A folder on the way is gone since it was found. That `from` is missing is for the caller to hear.
        if (!(error instanceof BoxNotFoundError) || at === undefined || round === mostRounds) throw error;
      }
    }
  }

  /** How far the path is known, once the service has confirmed that it still leads there. What it does not confirm is forgotten. */
  async function startOf(way: Walk): Promise<{ item: PathItem; depth: number } | undefined> {
    const { names, from, call, fits } = way;
    const items: PathItem[] = [];
    for (const name of names) {
      const item = known.get(call.asUser, items.at(-1)?.id ?? from, name);
      if (item === undefined || !fits(item, name)) break;
      items.push(item);
    }
    const deepest = items.at(-1);
    if (deepest === undefined) return undefined;
    const key = `get/${keyOf(call.asUser, deepest.id, deepest.type)}`;
    const { result } = await flights.share(key, call.signal, (signal) => whereIs(deepest, { ...call, signal }));
    const path = result === undefined ? [] : [...result.above.slice(-items.length), { ...deepest, name: result.name }];
    const isThere = [{ id: from }, ...items].every(({ id }, index) => {
      const place = path[index];
      return place?.id === id && (index === 0 || fits({ ...place, type: 'folder' }, names[index - 1] ?? ''));
    });
    if (isThere) return { item: { ...deepest, name: result?.name ?? '' }, depth: items.length };
    items.forEach((_, index) => {
      known.forget(call.asUser, items[index - 1]?.id ?? from, names[index] ?? '');
    });
    return undefined;
  }

  /** Name and folders of an item; undefined when it is not there, or not any more for this user to see. */
  async function whereIs({ id, type }: PathItem, call: CallOptions): Promise<{ name: string; above: Place[] } | undefined> {
    try {
      const { data } = await api.send(operationNamed(getters[type]), [id, { fields: ['name', 'path_collection'] }, call]);
      const { name, path_collection: above } = data as { name: string; path_collection?: { entries?: Place[] } };
      return { name, above: above?.entries ?? [] };
    } catch (error) {
      if (error instanceof BoxNotFoundError || error instanceof BoxForbiddenError) return undefined;
      throw error;
    }
  }

  async function folderItself(from: string, call: CallOptions): Promise<PathItem> {
    const { data } = await api.send(operationNamed('folders.get'), [from, { fields: ['name'] }, call]);
    return { type: 'folder', id: from, name: (data as { name: string }).name };
  }

  return {
    async resolve(path, options) {
      const { names, from, call } = read(path, options);
      if (names.length === 0) return folderItself(from, call);
      const fits = (item: PathItem, name: string) => isSameName(item.name, name);
      const step = async (folderId: string, name: string) => {
        const key = `find/${keyOf(call.asUser, folderId, name)}`;
        const { result } = await flights.share(key, call.signal, (signal) => findItem(api, folderId, name, { ...call, signal }));
        return result !== undefined && fits(result, name) ? result : undefined;
      };
      return walk({ names, from, call, fits, step });
    },
    async ensure(path, options) {
      const { names, from, call } = read(path, options);
      let created = false;
      const fits = ({ type, name: has }: PathItem, name: string) => type === 'folder' && normalizedName(has) === normalizedName(name);
      const step = async (folderId: string, name: string) => {
        const key = `make/${keyOf(call.asUser, folderId, name)}`;
        const { result, isOwn } = await flights.share(key, call.signal, (signal) => createFolder(api, folderId, name, { ...call, signal }));
        created = isOwn && result.created;
        return result.folder;
      };
      const { id, name } = (await walk({ names, from, call, fits, step })) ?? (await folderItself(from, call));
      return { id, name, created };
    },
  };
}

interface Place {
  readonly id: string;
  readonly name: string;
}

const getters = { folder: 'folders.get', file: 'files.get', web_link: 'webLinks.get' } as const;

function read(path: string, { from = '0', signal, asUser }: PathOptions = {}) {
  if (typeof (from as unknown) !== 'string' || from === '')
    throw new BoxConfigError('from: the id of a folder must be a string that is not empty.');
  return { names: pathSegments(path), from, call: { signal, asUser } };
}
