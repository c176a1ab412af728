import { BoxDecodeError } from '../../core/errors/box-errors.js';
import type { DownloadManyEntry } from '../options/download-many-options.js';

/** The fields of an item that a download needs. With them in the listing, a file needs no request for its metadata. */
export const listedFields = ['name', 'size', 'sha1', 'file_version', 'content_modified_at', 'url'] as const;

/** An item as listed. */
export interface ListedItem {
  readonly entry: DownloadManyEntry;
  /** ID of the version that is current, for a file. */
  readonly versionId: string | undefined;
  /** Target of a web link. */
  readonly url: string | undefined;
}

/** Size and SHA-1 of a listed file. Throws BoxDecodeError if the response has none. */
export function requireContent<Size, Sha1>({
  size,
  sha1,
}: {
  size: Size;
  sha1: Sha1;
}): { size: NonNullable<Size>; sha1: NonNullable<Sha1> } {
  if (size == null || sha1 == null) {
    throw new BoxDecodeError('folders.items.list: the response has a file without size and SHA-1', { operationId: 'folders.items.list' });
  }
  return { size, sha1 };
}

/** Reads an item of a response, which is not validated. `folderPath` is the path of its folder. */
export function readListedItem(operationId: string, data: unknown, folderPath: string): ListedItem {
  const {
    type,
    id,
    name,
    size,
    sha1,
    file_version: version,
    content_modified_at: modifiedAt,
    url,
  } = (data ?? {}) as Record<string, unknown>;
  if ((type !== 'file' && type !== 'folder' && type !== 'web_link') || typeof id !== 'string' || typeof name !== 'string') {
    throw new BoxDecodeError(`${operationId}: the response has an item without type, id and name`, { operationId });
  }
  const versionId = (version as { id?: unknown } | null | undefined)?.id;
  return {
    entry: {
      ...{ type, id, name },
      path: folderPath === '' ? name : `${folderPath}/${name}`,
      size: type === 'file' && typeof size === 'number' ? size : undefined,
      sha1: typeof sha1 === 'string' ? sha1.toLowerCase() : undefined,
      modifiedAt: typeof modifiedAt === 'string' ? modifiedAt : undefined,
    },
    versionId: typeof versionId === 'string' ? versionId : undefined,
    url: typeof url === 'string' ? url : undefined,
  };
}
