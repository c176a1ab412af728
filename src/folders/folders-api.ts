import type { ApiClient } from '../core/api-client.js';

/** Paths of folders. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in next
export interface FoldersHelpers {}

export function foldersApi(api: ApiClient): FoldersHelpers {
  void api;
  return {};
}
