const prefix = '.box-mirror-';

/** The name of an item that was moved aside, because another one takes its name. A killed run may leave it. */
export function asideName(key: string): string {
  return prefix + key;
}

/** The key of the item that was moved aside under this name. */
export function asideKey(name: string): string | undefined {
  return /^\.box-mirror-((?:file|folder)_\d+)$/.exec(name)?.[1];
}
