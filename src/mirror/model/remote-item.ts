/** An item in Box, as far as a mirror compares it. */
export interface RemoteItem {
  readonly type: 'file' | 'folder' | 'web_link';
  readonly id: string;
  readonly parentId: string;
  readonly name: string;
  readonly etag: string | undefined;
  /** Bytes of a file. */
  readonly size: number | undefined;
  /** SHA-1 of a file, in hex. */
  readonly sha1: string | undefined;
  readonly modifiedMs: number | undefined;
  /** ID of a file's current version. */
  readonly versionId: string | undefined;
  /** A folder with items that the run leaves out. It must not be deleted. */
  readonly hasHidden: boolean;
}

/** The items below a folder, by their keys. The folder itself is not included. */
export interface RemoteTree {
  readonly rootId: string;
  readonly items: Map<string, RemoteItem>;
}

/** Files and folders have separate IDs. */
export function keyOf({ type, id }: Pick<RemoteItem, 'type' | 'id'>): string {
  return `${type}_${id}`;
}

/** The key of a folder. */
export const folderKey = (id: string): string => keyOf({ type: 'folder', id });
