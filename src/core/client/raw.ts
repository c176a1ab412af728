import { loadModule } from '../retry/load-retry-loop.js';
import type { ApiClient } from './api-client.js';
import type { UntypedInit } from './check-init.js';
import type { RawClient } from './raw-client.js';
import type { SendRaw } from './raw-requests.js';
import type { OperationDefinition } from '../types/operation.js';

/** Creates `box.raw` for the operations of `table`. Its code, with openapi-fetch, is loaded with the first request. */
export function createRaw(api: ApiClient, table: Readonly<Record<string, OperationDefinition>>): RawClient {
  let send: SendRaw | undefined;
  const method =
    (name: string) =>
    async (path: unknown, init?: UntypedInit): Promise<object> => {
      send ??= (await loadModule(`raw.${name}`, () => import('./raw-requests.js'))).rawRequests(api, table);
      return send(name, path, init);
    };
  // The methods are created at run time, so only the cast can add the document's types.
  return Object.fromEntries(
    ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS'].map((name) => [name, method(name)]),
  ) as unknown as RawClient;
}
