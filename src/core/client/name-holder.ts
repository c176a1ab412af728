import { hasCode } from '../errors/has-code.js';
import { operationNamed, type ConflictingItem } from '../schema.js';
import type { CallOptions } from '../types/call-options.js';
import type { ApiClient } from './api-client.js';

/**
 * Finds the item that uses a name in a folder; undefined if a file with this name could be created. Sends one request
 * (`files.content.preflight`), regardless of the size of the folder. Rejects if that fails for another reason, such as missing permissions.
 */
export async function findNameHolder(
  api: ApiClient,
  folderId: string,
  name: string,
  options: CallOptions,
): Promise<ConflictingItem | undefined> {
  try {
    await api.send(operationNamed('files.content.preflight'), [{ name, parent: { id: folderId } }, options]);
    return undefined;
  } catch (error) {
    if (!hasCode(error, 'item_name_in_use')) throw error;
    return error.conflicts[0];
  }
}
