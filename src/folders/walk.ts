import { BoxForbiddenError, BoxNotFoundError, BoxValidationError } from '../core/errors/box-errors.js';
import { onAbort } from '../core/util/on-abort.js';
import type { BoxOperations, Item, ItemFull } from '../core/schema.js';
import { sharedLinkHeaders, type SharedLinkAccess } from '../core/options/shared-link.js';
import { requireInteger } from '../core/options/settings.js';
import type { CallOptions } from '../core/types/call-options.js';
import type { FilterItem, FilterOptions } from '../transfers/filter-options.js';
import { checkFilterOptions, createItemFilter, type ItemFilter } from '../transfers/item-filter.js';
import type { FieldOf, Fields } from '../core/types/fields.js';
import { readSignal } from '../core/options/read-signal.js';
import { checkOptions, requireValid, type OptionTypes } from '../core/options/check-options.js';
import { throwIfAborted } from '../core/platform/throw-if-aborted.js';

export interface WalkOptions<F extends string = never> extends Pick<CallOptions, 'signal' | 'asUser'>, FilterOptions {
  /** Properties to return instead of the standard ones, as for `folders.items.list`. `name` is always included. */
  fields?: readonly F[] | undefined;
  /** Opens the folder by its shared link (`BoxApi` header). */
  sharedLink?: SharedLinkAccess | undefined;
  /** Levels to descend (default all): 1 yields the items of the folder itself. */
  depth?: number | undefined;
  /** Folders read at once (default 4). */
  concurrency?: number | undefined;
  /**
   * Called if a folder below the first cannot be read, because it was deleted (404, 410) or the user has no access (403). The walk then
   * skips it. Without this function, or if it throws, the walk ends with the error.
   */
  onError?: ((error: BoxForbiddenError | BoxNotFoundError, folder: WalkedItem<WalkItem<F>>) => void) | undefined;
}

/** The item, with its name and the requested fields. */
export type WalkItem<F extends string> = Fields<Item, ItemFull, [F] extends [never] ? never : F | 'name'>;

export interface WalkedItem<I> {
  readonly item: I;
  /** Names below the start folder, joined by `/`, which no name can contain. */
  readonly path: string;
  /** 1 for items of the start folder. */
  readonly depth: number;
  /** The folder of the item; undefined for the start folder. */
  readonly parent: WalkedItem<I> | undefined;
}

/** `box.folders.items.list`, passed in by the client. */
export type ListItems = BoxOperations['folders']['items']['list'];

type Walked = WalkedItem<WalkItem<'name'>>;

/** A folder that is not yet read, or only in part. */
interface Task {
  readonly id: string;
  readonly folder: Walked | undefined;
  /** Keys of its items so far, one joined string per page to save memory. */
  readonly seenKeys: string[];
  pages?: AsyncIterator<{ entries: readonly WalkItem<'name'>[] }>;
}

/** A page of a folder, or its end. */
interface FolderPage {
  readonly task: Task;
  readonly entries: readonly WalkItem<'name'>[];
  readonly isDone: boolean;
}

const pageSize = 1000;

const optionNames: OptionTypes<WalkOptions> = {
  fields: 1,
  depth: 1,
  concurrency: 1,
  onError: 'function',
  signal: 1,
  asUser: 'string',
  include: 1,
  exclude: 1,
  filter: 'function',
  sharedLink: 1,
};

/**
 * Yields everything in a folder and below, each item after its folder, and within a folder in the service's order. Folders are read in
 * parallel, so the order between them is unspecified. Memory holds one page per folder being read, with the keys of its items, and the
 * waiting folders, never the tree. `itemFilter` replaces the filter options.
 */
export async function* walk<F extends FieldOf<ItemFull> = never>(
  list: ListItems,
  folderId: string,
  options: WalkOptions<F> = {},
  itemFilter?: ItemFilter,
): AsyncGenerator<WalkedItem<WalkItem<F>>> {
  checkOptions('folders.walk', options, optionNames);
  const { depth = Infinity, concurrency = 4, fields, asUser } = options;
  const signal = readSignal('folders.walk', options.signal);
  requireValid('folders.walk', 'fields', 'be a list of names', () => fields === undefined || Array.isArray(fields));
  if (depth !== Infinity) requireInteger('folders.walk: depth', depth, 1);
  requireInteger('folders.walk: concurrency', concurrency, 1);
  const headers = sharedLinkHeaders('folders.walk', options.sharedLink);
  checkFilterOptions('folders.walk', options);
  const accepts = itemFilter ?? (await createItemFilter('folders.walk', options));
  const onError = options.onError as ((error: BoxForbiddenError | BoxNotFoundError, folder: Walked) => void) | undefined;
  const params = { limit: pageSize, fields: fields === undefined ? undefined : [...new Set(['name' as const, ...fields])] };
  const controller = new AbortController();
  const abort = (reason?: unknown) => {
    controller.abort(reason);
  };
  const removeListener = signal === undefined ? undefined : onAbort(signal, abort);
  const waiting: Task[] = [{ id: folderId, folder: undefined, seenKeys: [] }];
  const reading = new Map<Task, Promise<FolderPage>>();

  const pagesOf = ({ id }: Task) => list(id, params, { signal: controller.signal, asUser, headers }).pages()[Symbol.asyncIterator]();

  /**
   * Lists a folder again after its marker was rejected. Returns the first page with new items. Markers expire if the caller takes long over
   * the items.
   */
  async function restartListing(task: Task, error: unknown) {
    if (!(error instanceof BoxValidationError) || task.seenKeys.length === 0) throw error;
    const seen = new Set(task.seenKeys.flatMap((page) => page.split(',')));
    task.pages = pagesOf(task);
    for (;;) {
      const next = await task.pages.next();
      if (next.done === true) return next;
      const entries = next.value.entries.filter((item) => !seen.has(itemKey(item)));
      if (entries.length > 0) return { ...next, value: { entries } };
    }
  }

  async function read(task: Task): Promise<FolderPage> {
    try {
      task.pages ??= pagesOf(task);
      const next = await task.pages.next().catch((error: unknown) => restartListing(task, error));
      if (next.done === true) return { task, entries: [], isDone: true };
      const { entries } = next.value;
      task.seenKeys.push(entries.map(itemKey).join());
      return { task, entries, isDone: false };
    } catch (error) {
      const isSkippable = error instanceof BoxForbiddenError || error instanceof BoxNotFoundError;
      if (!isSkippable || onError === undefined || task.folder === undefined) throw error;
      onError(error, task.folder);
      return { task, entries: [], isDone: true };
    }
  }

  function readMore(): void {
    while (reading.size < concurrency) {
      const task = waiting.pop();
      if (task === undefined) return;
      const pending = read(task);
      // Not awaited if the caller leaves the walk.
      pending.catch(() => undefined);
      reading.set(task, pending);
    }
  }

  try {
    readMore();
    while (reading.size > 0) {
      const { task, entries, isDone } = await Promise.race(reading.values());
      reading.delete(task);
      const listed = entries.map((item) => walked(item, task.folder));
      const { searched, batch } = await applyFilter(listed, accepts);
      const found = searched
        .filter((each) => each.item.type === 'folder' && each.depth < depth)
        .map((each) => ({ id: each.item.id, folder: each, seenKeys: [] }));
      // A stack. The folder in progress is on top, because its markers expire.
      waiting.push(...found.reverse(), ...(isDone ? [] : [task]));
      readMore();
      for (const each of batch) {
        throwIfAborted(signal);
        yield each as unknown as WalkedItem<WalkItem<F>>;
      }
    }
  } finally {
    removeListener?.();
    abort();
  }
}

/** The items to yield, and those that are not left out, whose folders are searched. */
async function applyFilter(
  listed: readonly Walked[],
  accepts: ItemFilter | undefined,
): Promise<{ searched: readonly Walked[]; batch: readonly Walked[] }> {
  if (accepts === undefined) return { searched: listed, batch: listed };
  const searched: Walked[] = [];
  const batch: Walked[] = [];
  for (const each of listed) {
    const { type, name, size } = each.item as { type: FilterItem['type']; name: string; size?: unknown };
    const verdict = await accepts({ path: each.path, name, type, size: typeof size === 'number' ? size : undefined });
    if (verdict !== 'leave') searched.push(each);
    if (verdict === 'take') batch.push(each);
  }
  return { searched, batch };
}

const itemKey = ({ type, id }: WalkItem<'name'>) => type + id;

function walked(item: WalkItem<'name'>, parent: Walked | undefined): Walked {
  return { item, path: parent === undefined ? item.name : `${parent.path}/${item.name}`, depth: (parent?.depth ?? 0) + 1, parent };
}
