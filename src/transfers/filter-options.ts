/** An item that a filter decides about. */
export interface FilterItem {
  /** Names below the start folder, joined by `/`. */
  readonly path: string;
  readonly name: string;
  readonly type: 'file' | 'folder' | 'web_link';
  /** Bytes of a file, if known. */
  readonly size: number | undefined;
}

/** Selects items of a tree. An item must pass all of them. */
export interface FilterOptions {
  /**
   * Globs of paths, such as `reports/**` or `docs/*.pdf`. Only items that match one of them are included. Folders are searched in any case.
   * Requires the package picomatch.
   */
  include?: string | readonly string[] | undefined;
  /** Globs of paths to leave out. A folder is left out with everything in it. Requires the package picomatch. */
  exclude?: string | readonly string[] | undefined;
  /** Returns false to leave out an item. A folder is left out with everything in it. Its errors end the call. */
  filter?: ((item: FilterItem) => boolean | Promise<boolean>) | undefined;
}
