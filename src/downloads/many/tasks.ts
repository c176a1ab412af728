import { asError } from '../../transfers/as-error.js';
import { mapAhead } from '../../transfers/map-ahead.js';
import { isTokenFailure } from '../../transfers/run-failures.js';
import { filterWithFolders } from '../../transfers/item-filter.js';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { operationNamed } from '../../core/schema.js';
import type { DownloadManyEntry, DownloadManyItem } from '../options/download-many-options.js';
import { listedFields, readListedItem, type ListedItem } from './listed-item.js';
import type { ManyJob } from './many-job.js';
import { claimName, type TreeFolder } from './tree-folder.js';
import type { Walked } from './walk-tree.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';

/** One item of a run. `folder` of a file is the folder that it goes into. */
export type DownloadTask =
  | { readonly kind: 'folder'; readonly entry: DownloadManyEntry; readonly folder: TreeFolder }
  | {
      readonly kind: 'file' | 'webLink';
      readonly entry: DownloadManyEntry;
      readonly folder: TreeFolder;
      /** On disk. */
      readonly name: string;
      /** Why the disk cannot store it. */
      readonly problem: Error | undefined;
      /** Whether the run has used the name before. */
      readonly isUsed: boolean;
      readonly versionId: string | undefined;
      readonly url: string | undefined;
    }
  | { readonly kind: 'failed'; readonly entry: DownloadManyEntry; readonly error: Error };

const getOperations = { folder: 'folders.get', file: 'files.get', web_link: 'webLinks.get' } as const;

/** Yields the tasks of a run lazily: each item after its folder, in the order of the listing. */
export async function* downloadTasks(job: ManyJob): AsyncGenerator<DownloadTask> {
  const { folderId, items, concurrency = 4 } = job.options;
  const base = rootFolder(folderId ?? '', job.tree.wasEmpty);
  if (folderId !== undefined) {
    yield* tasksBelow(job, folderId, base);
    return;
  }
  const accepts = job.itemFilter && filterWithFolders(job.itemFilter);
  for await (const found of mapAhead(items ?? [], concurrency, (item) => lookUp(job, item))) {
    if ('error' in found) {
      yield found;
      continue;
    }
    const { entry } = found;
    const verdict = (await accepts?.(entry)) ?? 'take';
    if (verdict === 'leave') continue;
    const folder = entry.type === 'folder' ? treeFolder(job, entry, base) : undefined;
    if (verdict === 'take') yield folder === undefined ? fileTask(job, found, base) : { kind: 'folder', entry, folder };
    if (folder !== undefined) yield* tasksBelow(job, entry.id, folder);
  }
}

/** The tasks of everything in a folder. Holds the names of the folders being read in memory, never the tree. */
async function* tasksBelow(job: ManyJob, folderId: string, base: TreeFolder): AsyncGenerator<DownloadTask> {
  const { itemFilter, call } = job;
  const failures: DownloadTask[] = [];
  // An entry lives as long as the walk holds the folder.
  const folders = new WeakMap<Walked, TreeFolder>();
  const folderOf = (walked: Walked | undefined): TreeFolder => {
    if (walked === undefined) return base;
    let folder = folders.get(walked);
    if (folder === undefined) {
      const parent = folderOf(walked.parent);
      folder = treeFolder(job, readListedItem('folders.items.list', walked.item, parent.entry.path).entry, parent);
      folders.set(walked, folder);
    }
    return folder;
  };
  const prefix = base.entry.path;
  const accepts: typeof itemFilter =
    itemFilter === undefined || prefix === '' ? itemFilter : (item) => itemFilter({ ...item, path: `${prefix}/${item.path}` });
  const onError = (error: Error, walked: Walked) => {
    failures.push({ kind: 'failed', entry: folderOf(walked).entry, error });
  };
  const walkOptions = { fields: listedFields, signal: call.signal, asUser: call.asUser, sharedLink: job.options.sharedLink, onError };
  for await (const walked of job.walkTree(folderId, walkOptions, accepts)) {
    const parent = folderOf(walked.parent);
    const listed = readListedItem('folders.items.list', walked.item, parent.entry.path);
    if (listed.entry.type === 'folder') yield { kind: 'folder', entry: listed.entry, folder: folderOf(walked) };
    else yield fileTask(job, listed, parent);
    yield* failures.splice(0);
  }
  yield* failures;
}

function fileTask({ tree, options }: ManyJob, { entry, versionId, url }: ListedItem, folder: TreeFolder): DownloadTask {
  const { webLinks = 'skip' } = options;
  const isLink = entry.type === 'web_link';
  const wanted = isLink && webLinks !== 'skip' ? `${entry.name}.${webLinks}` : entry.name;
  // A link that is not written needs no name on disk.
  // A link that is not written needs no name on disk.
  const naming = isLink && webLinks === 'skip' ? undefined : tree.naming;
  const claimed = claimName(folder, entry, wanted, naming);
  return { kind: isLink ? 'webLink' : 'file', entry, folder, ...claimed, versionId, url };
}

/** The folder that everything goes into. It exists. */
function rootFolder(id: string, wasEmpty: boolean): TreeFolder {
  const entry = { type: 'folder', id, name: '', path: '', size: undefined, sha1: undefined, modifiedAt: undefined } as const;
  return { entry, parent: undefined, names: [], problem: undefined, claims: new Map(), created: Promise.resolve(wasEmpty) };
}

function treeFolder({ tree }: ManyJob, entry: DownloadManyEntry, parent: TreeFolder): TreeFolder {
  const { name, problem } = claimName(parent, entry, entry.name, tree.naming);
  return { entry, parent, names: [...parent.names, name], problem, claims: new Map() };
}

/** Fetches an item of the caller. Ends the run if no other could be fetched either. */
async function lookUp(
  { api, call, fail }: ManyJob,
  item: DownloadManyItem,
): Promise<ListedItem | Extract<DownloadTask, { kind: 'failed' }>> {
  const { id, type = 'file' } = (item as DownloadManyItem | null) ?? { id: undefined };
  try {
    if (typeof id !== 'string' || id === '' || !Object.hasOwn(getOperations, type)) {
      throw new BoxConfigError("items: each item must have an id, a non-empty string, and a type of 'file', 'folder' or 'web_link'.");
    }
    const operation = operationNamed(getOperations[type]);
    const fields = listedFields.filter((field) => fieldsOf[type].includes(field));
    const { data } = await api.send(operation, [id, { fields }, call]);
    return readListedItem(operation.id, data, '');
  } catch (error) {
    if (isTokenFailure(error)) fail(error);
    throwIfAborted(call.signal);
    const entry = { type, id: String(id), name: '', path: String(id), size: undefined, sha1: undefined, modifiedAt: undefined };
    return { kind: 'failed', entry, error: asError(error) };
  }
}

const fieldsOf: Record<DownloadManyEntry['type'], readonly string[]> = {
  file: ['name', 'size', 'sha1', 'file_version', 'content_modified_at'],
  folder: ['name', 'content_modified_at'],
  web_link: ['name', 'url'],
};
