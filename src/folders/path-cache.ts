import { normalizedName } from '../core/util/item-name.js';
import type { PathItem } from './path-options.js';

const mostKept = 10_000;

/** Which item has a name in a folder, as it was when last seen. The oldest are forgotten. */
export class PathCache {
  readonly #items = new Map<string, PathItem>();

  get(user: string | undefined, folderId: string, name: string): PathItem | undefined {
    return this.#items.get(keyOf(user, folderId, name));
  }

  set(user: string | undefined, folderId: string, name: string, item: PathItem): void {
    const key = keyOf(user, folderId, name);
    this.#items.delete(key);
    this.#items.set(key, item);
    const [oldest] = this.#items.keys();
    if (this.#items.size > mostKept && oldest !== undefined) this.#items.delete(oldest);
  }

  forget(user: string | undefined, folderId: string, name: string): void {
    this.#items.delete(keyOf(user, folderId, name));
  }
}

/** Each user has a root folder of their own, and it is `0` for all. Neither ids nor names have slashes. */
export function keyOf(user: string | undefined, folderId: string, name: string): string {
  return `${user ?? ''}/${folderId}/${normalizedName(name)}`;
}
