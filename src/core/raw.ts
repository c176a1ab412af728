import { decodeJson } from './decode.js';
import { BoxConfigError } from './errors.js';
import type { ApiClient } from './api-client.js';
import { operationTable } from './schema.js';
import { pathParams, pathValue, serializeQuery } from './serialize.js';
import type { RawClient } from './raw-client.js';
import type { CallOptions, NamedOperation, ParseAs } from './types.js';

interface UntypedInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string | undefined> };
  body?: unknown;
  parseAs?: ParseAs;
}

/** Makes `box.raw`. */
export function createRaw(api: ApiClient): RawClient {
  const index = new Map<string, NamedOperation>();
  for (const [id, definition] of Object.entries(operationTable)) {
    const key = `${definition.method} ${definition.path}`;
    // The first of a path is the operation itself; its variants follow.
    if (!index.has(key)) index.set(key, { id, ...definition });
  }
  const method =
    (name: string) =>
    async (path: string, init: UntypedInit = {}): Promise<object> => {
      const operation = index.get(`${name} ${path}`);
      if (operation === undefined) throw new BoxConfigError(`raw.${name}: the document has no ${name} ${path.replace(/[?#][^]*/, '')}.`);
      const { params = {}, body, parseAs = 'json', ...options } = init;
      const values = pathParams(path).map((key) => [key, pathValue(operation.id, key, params.path?.[key])]);
      const headers = Object.fromEntries(
        Object.entries(params.header ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      );
      const parts = {
        path: Object.fromEntries(values) as Record<string, string>,
        query: serializeQuery(operation, params.query ?? {}),
        headers,
        body,
      };
      const read = parseAs === 'json' ? operation : { ...operation, result: 'binary' as const };
      return api.call<object>(read, parts, options, async (response, error, context, guard) => {
        if (!response.ok) return { error, response };
        if (parseAs === 'json') return { data: decodeJson(response, context), response };
        const guarded = await guard(response);
        return { data: parseAs === 'stream' ? guarded.body : await guarded[parseAs](), response };
      });
    };
  // Typed by the document's paths, which a table that is read at run time cannot be.
  return Object.fromEntries(
    ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS'].map((name) => [name, method(name)]),
  ) as unknown as RawClient;
}
