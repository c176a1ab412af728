import { BoxForbiddenError, BoxNotFoundError, BoxValidationError } from '../core/errors/box-errors.js';
import { onAbort } from '../core/util/on-abort.js';
import type { BoxOperations, Item, ItemFull } from '../core/schema.js';
import { requireInteger } from '../core/options/settings.js';
import type { CallOptions } from '../core/types/call-options.js';
import type { FieldOf, Fields } from '../core/types/fields.js';

export interface WalkOptions<F extends string = never> extends Pick<CallOptions, 'signal' | 'asUser'> {
  /** Properties of the items to send instead of the standard ones, as for `folders.items.list`. The name always comes along. */
  fields?: readonly F[] | undefined;
  /** How many levels to go down: 1 gives what is in the folder itself. All of them when left out. */
  depth?: number | undefined;
  /** How many folders are read at the same time, 4 by default. */
  concurrency?: number | undefined;
  /**
   * Called when a folder below the first cannot be read, since it is gone by now (404, 410) or not for this user (403). The walk then
   * passes it over. Without this function, or when it throws, the walk ends with the error.
   */
  onError?: ((error: BoxForbiddenError | BoxNotFoundError, folder: WalkedItem<WalkItem<F>>) => void) | undefined;
}

/** The item, with its name and what was asked for. */
export type WalkItem<F extends string> = Fields<Item, ItemFull, [F] extends [never] ? never : F | 'name'>;

export interface WalkedItem<I> {
  readonly item: I;
  /** Names from the folder where the walk began, without that one's own, joined by `/`, which no name can contain. */
  readonly path: string;
  /** 1 for what is in the folder where the walk began. */
  readonly depth: number;
  /** The folder that the item is in; undefined for the one where the walk began. */
  readonly parent: WalkedItem<I> | undefined;
}

/** `box.folders.items.list`, which the client hands in. */
export type ListItems = BoxOperations['folders']['items']['list'];

type Walked = WalkedItem<WalkItem<'name'>>;

/** A folder that is still to be read, or to be read further. */
interface Task {
  readonly id: string;
  readonly folder: Walked | undefined;
  /** Its items so far, by page and in one text each, since that takes the least memory. */
  readonly given: string[];
  pages?: AsyncIterator<{ entries: readonly WalkItem<'name'>[] }>;
}

/** A page of a folder, or word that there are no more. */
interface Reading {
  readonly task: Task;
  readonly entries: readonly WalkItem<'name'>[];
  readonly isOver: boolean;
}

const pageSize = 1000;

/**
 * Everything in a folder and below, each item after the folder that it is in, and within a folder in the service's order; folders are read side
 * by side, so that nothing is promised of the order between them. Memory holds a page for each of these, with the ids of what they gave, and the
 * folders that wait, never the tree.
 */
export async function* walk<F extends FieldOf<ItemFull> = never>(
  list: ListItems,
  folderId: string,
  options: WalkOptions<F> = {},
): AsyncGenerator<WalkedItem<WalkItem<F>>> {
  const { depth = Infinity, concurrency = 4, fields, signal, asUser } = options;
  if (depth !== Infinity) requireInteger('folders.walk: depth', depth, 1);
  requireInteger('folders.walk: concurrency', concurrency, 1);
  const onError = options.onError as ((error: BoxForbiddenError | BoxNotFoundError, folder: Walked) => void) | undefined;
  const params = { limit: pageSize, fields: fields === undefined ? undefined : [...new Set(['name' as const, ...fields])] };
  const own = new AbortController();
  const abort = (reason?: unknown) => {
    own.abort(reason);
  };
  const unlink = signal === undefined ? undefined : onAbort(signal, abort);
  const waiting: Task[] = [{ id: folderId, folder: undefined, given: [] }];
  const reading = new Map<Task, Promise<Reading>>();

  const pagesOf = ({ id }: Task) => list(id, params, { signal: own.signal, asUser }).pages()[Symbol.asyncIterator]();

  /** The first new page of a folder whose marker was refused: markers do not keep while somebody takes his time over the items. */
  async function readAgain(task: Task, error: unknown) {
    if (!(error instanceof BoxValidationError) || task.given.length === 0) throw error;
    const given = new Set(task.given.flatMap((page) => page.split(',')));
    task.pages = pagesOf(task);
    for (;;) {
      const next = await task.pages.next();
      if (next.done === true) return next;
      const entries = next.value.entries.filter((item) => !given.has(keyOf(item)));
      if (entries.length > 0) return { ...next, value: { entries } };
    }
  }

  async function read(task: Task): Promise<Reading> {
    try {
      task.pages ??= pagesOf(task);
      const next = await task.pages.next().catch((error: unknown) => readAgain(task, error));
      if (next.done === true) return { task, entries: [], isOver: true };
      const { entries } = next.value;
      task.given.push(entries.map(keyOf).join());
      return { task, entries, isOver: false };
    } catch (error) {
      const isPassedOver = error instanceof BoxForbiddenError || error instanceof BoxNotFoundError;
      if (!isPassedOver || onError === undefined || task.folder === undefined) throw error;
      onError(error, task.folder);
      return { task, entries: [], isOver: true };
    }
  }

  function readMore(): void {
    while (reading.size < concurrency) {
      const task = waiting.pop();
      if (task === undefined) return;
      const coming = read(task);
      // Nobody waits for it when the walk is left.
      coming.catch(() => undefined);
      reading.set(task, coming);
    }
  }

  try {
    readMore();
    while (reading.size > 0) {
      const { task, entries, isOver } = await Promise.race(reading.values());
      reading.delete(task);
      const batch = entries.map((item) => walked(item, task.folder));
      const found = batch
        .filter((each) => each.item.type === 'folder' && each.depth < depth)
        .map((each) => ({ id: each.item.id, folder: each, given: [] }));
      // The last is read first, and a folder is read to its end, since its markers do not keep.
      waiting.push(...found.reverse(), ...(isOver ? [] : [task]));
      readMore();
      for (const each of batch) {
        if (signal?.aborted === true) throw signal.reason;
        yield each as unknown as WalkedItem<WalkItem<F>>;
      }
    }
  } finally {
    unlink?.();
    abort();
  }
}

const keyOf = ({ type, id }: WalkItem<'name'>) => type + id;

function walked(item: WalkItem<'name'>, parent: Walked | undefined): Walked {
  return { item, path: parent === undefined ? item.name : `${parent.path}/${item.name}`, depth: (parent?.depth ?? 0) + 1, parent };
}
