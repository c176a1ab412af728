import { normalizedName } from '../core/util/item-name.js';
import { LinkedQueue } from '../core/util/linked-queue.js';
import type { PathItem } from './path-options.js';

const maxEntries = 10_000;

/** Cache of items by folder and name, as last seen. Evicts the oldest entries. */
export class PathCache {
  readonly #items = new Map<string, { readonly item: PathItem; readonly forget: () => void }>();
  readonly #oldestFirst = new LinkedQueue<string>();

  get(user: string | undefined, folderId: string, name: string): PathItem | undefined {
    return this.#items.get(pathKey(user, folderId, name))?.item;
  }

  set(user: string | undefined, folderId: string, name: string, item: PathItem): void {
    const key = pathKey(user, folderId, name);
    this.#delete(key);
    this.#items.set(key, { item, forget: this.#oldestFirst.push(key) });
    const oldest = this.#oldestFirst.first;
    if (this.#items.size > maxEntries && oldest !== undefined) this.#delete(oldest);
  }

  delete(user: string | undefined, folderId: string, name: string): void {
    this.#delete(pathKey(user, folderId, name));
  }

  #delete(key: string): void {
    this.#items.get(key)?.forget();
    this.#items.delete(key);
  }
}

/** The key contains the user, because `0` is the root folder of every user. Neither IDs nor names contain slashes. */
export function pathKey(user: string | undefined, folderId: string, name: string): string {
  return `${user ?? ''}/${folderId}/${normalizedName(name)}`;
}
