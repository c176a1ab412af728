import { invalidError } from '../core/options/check-names.js';
import { isBlank } from '../core/options/paths.js';
import type { FilterItem, FilterOptions } from './filter-options.js';
import { compileGlobs } from './load-globs.js';

/** `take`: included; `descend`: a folder that is not included, but searched; `leave`: left out with everything in it. */
export type Verdict = 'take' | 'descend' | 'leave';

/** Decides about an item whose folder was not left out. */
export type ItemFilter = (item: FilterItem) => Promise<Verdict>;

/** Decides about an item by the patterns of an ignore file. */
export type IgnoreRule = (path: string, isFolder: boolean) => boolean;

/** Throws BoxConfigError for a filter option that has the wrong type. */
export function checkFilterOptions(owner: string, { include, exclude, filter }: FilterOptions): void {
  for (const [name, globs] of Object.entries({ include, exclude })) readGlobs(owner, name, globs);
  if (filter !== undefined && typeof filter !== 'function') throw invalidError(owner, 'filter', 'be a function');
}

/** Compiles the options. Undefined if they let every item pass. Rejects with BoxConfigError if a glob is invalid or picomatch is missing. */
export async function createItemFilter(
  owner: string,
  { include, exclude, filter }: FilterOptions,
  isIgnored?: IgnoreRule,
): Promise<ItemFilter | undefined> {
  if (include === undefined && exclude === undefined && filter === undefined && isIgnored === undefined) return undefined;
  const isIncluded = await compile(owner, 'include', include);
  const isExcluded = await compile(owner, 'exclude', exclude);
  return async (item) => {
    const isFolder = item.type === 'folder';
    if (isExcluded?.(item.path) === true || isIgnored?.(item.path, isFolder) === true) return 'leave';
    // The function decides only about items that the patterns let pass, and about the folders on the way to them.
    const isMatch = isIncluded === undefined || isIncluded(item.path);
    if (!isMatch && !isFolder) return 'leave';
    if (filter !== undefined && !(await filter(item))) return 'leave';
    return isMatch ? 'take' : 'descend';
  };
}

/** A filter for items that come without their folders: it also decides about every folder of the path. */
export function filterWithFolders(accepts: ItemFilter): ItemFilter {
  return async (item) => {
    const names = item.path.split('/');
    for (let depth = 1; depth < names.length; depth++) {
      const path = names.slice(0, depth).join('/');
      const folder = { path, name: names[depth - 1] ?? '', type: 'folder', size: undefined } as const;
      if ((await accepts(folder)) === 'leave') return 'leave';
    }
    return accepts(item);
  };
}

async function compile(owner: string, name: string, globs: string | readonly string[] | undefined) {
  const list = readGlobs(owner, name, globs);
  return list === undefined ? undefined : compileGlobs(name, list);
}

/** Globs without the parts that no path of an item has: a slash or `./` in front, a slash at the end. */
function readGlobs(owner: string, name: string, globs: unknown): string[] | undefined {
  if (globs === undefined) return undefined;
  const list: unknown[] = typeof globs === 'string' ? [globs] : Array.isArray(globs) ? (globs as unknown[]) : [undefined];
  return list.map((glob) => {
    if (typeof glob !== 'string' || isBlank(glob)) throw invalidError(owner, name, 'be a glob or a list of globs, such as reports/**');
    return glob.replace(/^\.?\//, '').replace(/\/$/, '');
  });
}
