import type { Method } from '../model/method.js';
import { camelCase } from '../model/names.js';

/**
 * The `OperationDefinition` of a method (see `src/core/types`), which the client needs at run time.
 * Values that are defaults or can be derived are omitted to keep the table small.
 */
export function definition(method: Method): Record<string, unknown> {
  const { body, result, pagination } = method;
  // Without a merged body, every param that is not a header is a query parameter, so the names are only needed with one.
  const query = body?.kind === 'merged' ? method.queryParams.map(({ name }) => name) : [];
  const json = method.queryParams.filter((param) => param.json).map(({ wire }) => wire);
  return omitEmpty({
    method: method.httpMethod.toUpperCase(),
    path: method.path,
    host: method.host === 'api' ? undefined : method.host,
    query,
    headers: method.headerParams.map(({ wire }) => wire),
    json,
    body: body?.kind,
    mediaType:
      body === undefined ||
      ['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded', 'application/octet-stream'].includes(body.mediaType)
        ? undefined
        : body.mediaType,
    rename: renames(method),
    result: result.kind === 'json' ? undefined : result.kind,
    mayBeEmpty: result.kind === 'json' && result.mayBeEmpty ? true : undefined,
    list: pagination === undefined ? undefined : [pagination.style, pagination.items],
    retry: method.retry,
    reconcile: method.reconcile,
    version: method.version,
    fixedQuery: method.fixed.query,
    fixedBody: method.fixed.body,
    notYet: method.notYet ? true : undefined,
    anonymous: method.authenticated ? undefined : true,
  });
}

/** Maps the TypeScript names that `x-box-name` sets to the names in the request. */
function renames({ queryParams, headerParams, body }: Method): Record<string, string> {
  const headers = headerParams.filter(({ name, wire }) => name !== camelCase(wire));
  const named = [...queryParams, ...(body?.kind === 'merged' ? body.properties : [])];
  return Object.fromEntries([...headers, ...named.filter(({ name, wire }) => name !== wire)].map(({ name, wire }) => [name, wire]));
}

function omitEmpty(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => {
      if (inner === undefined) return false;
      return typeof inner !== 'object' || inner === null || Object.keys(inner).length > 0;
    }),
  );
}
