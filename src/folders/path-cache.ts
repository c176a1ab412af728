import { normalizedName } from '../core/util/item-name.js';
import type { PathItem } from './path-options.js';

const maxEntries = 10_000;

/** Cache of items by folder and name, as last seen. Evicts the oldest entries. */
export class PathCache {
  readonly #items = new Map<string, PathItem>();

  get(user: string | undefined, folderId: string, name: string): PathItem | undefined {
    return this.#items.get(pathKey(user, folderId, name));
  }

  set(user: string | undefined, folderId: string, name: string, item: PathItem): void {
    const key = pathKey(user, folderId, name);
    this.#items.delete(key);
    this.#items.set(key, item);
    const [oldest] = this.#items.keys();
    if (this.#items.size > maxEntries && oldest !== undefined) this.#items.delete(oldest);
  }

  delete(user: string | undefined, folderId: string, name: string): void {
    this.#items.delete(pathKey(user, folderId, name));
  }
}

/** The key contains the user, because `0` is the root folder of every user. Neither IDs nor names contain slashes. */
export function pathKey(user: string | undefined, folderId: string, name: string): string {
  return `${user ?? ''}/${folderId}/${normalizedName(name)}`;
}
