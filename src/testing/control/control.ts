import { decodeComponent } from '../http/decode.js';
import type { IncomingRequest } from '../http/request.js';
import { empty, json, toResponse, type MockResponse } from '../http/response.js';
import { createRedactor } from '../redaction/redactor.js';
import { checkCaller } from './access.js';
import { ControlError } from './control-error.js';
import { checkQuery, readBody } from './read-input.js';
import { routes, type Route } from './routes.js';
import type { ControlTarget } from './target.js';

export type Control = (request: IncomingRequest) => Promise<Response>;

const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  // Contents of files are never a page of this origin.
  'content-security-policy': "default-src 'none'; sandbox",
};

/** Handles requests to the control endpoints. An invalid request gets 400 with `{ "field", "message" }`. */
export function createControl(target: ControlTarget): Control {
  return async (request) => {
    try {
      checkCaller(request);
      const { route, path } = find(request);
      checkQuery(request.url.searchParams, route.query ?? []);
      const result = await route.run({
        target,
        redactor: createRedactor(),
        path: (name) => path[name] ?? '',
        query: request.url.searchParams,
        body: await readBody(request, route.body ?? []),
      });
      return toResponse(responseOf(result), headers);
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      const { status, field, message } = error;
      return toResponse(json(field === undefined ? { message } : { field, message }, status), headers);
    }
  };
}

function responseOf(result: Awaited<ReturnType<Route['run']>>): MockResponse {
  if (result === undefined) return empty();
  return 'raw' in result ? (result as { raw: MockResponse }).raw : json(result);
}

function find({ method, url }: IncomingRequest): { readonly route: Route; readonly path: Readonly<Record<string, string>> } {
  const matching = routes.flatMap((route) => {
    const path = match(route.path, url.pathname.replace(/\/$/, ''));
    return path === undefined ? [] : [{ route, path }];
  });
  const found = matching.find(({ route }) => route.method === (method === 'HEAD' ? 'GET' : method));
  if (found !== undefined) return found;
  if (matching.length > 0) throw new ControlError(405, `must be ${matching.map(({ route }) => route.method).join(' or ')}.`, 'method');
  throw new ControlError(404, 'There is no such endpoint. GET /_mock lists them.', 'path');
}

function match(template: string, pathname: string): Record<string, string> | undefined {
  const expected = template.split('/');
  const segments = pathname.split('/');
  if (expected.length !== segments.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const name = /^\{(\w+)\}$/.exec(expected[index] ?? '')?.[1];
    if (name !== undefined) path[name] = decodeComponent(segment);
    else if (segment !== expected[index]) return undefined;
  }
  return path;
}
