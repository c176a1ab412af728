import { hasCode } from '../errors/has-code.js';
import { operationNamed, type ConflictingItem } from '../schema.js';
import type { CallOptions } from '../types/call-options.js';
import type { ApiClient } from './api-client.js';

/**
 * The item that holds a name in a folder; undefined if a file of this name could be created. Takes one request (`files.content.preflight`),
 * however many items the folder has. Rejects if the service rejects the request for another reason, such as missing permissions.
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
