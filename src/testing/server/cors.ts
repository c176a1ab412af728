import type { IncomingMessage } from 'node:http';

/**
 * Lets pages of any origin use the mock, as Box does for the origins that an application names (Fetch standard, section 3.3). The answer to
 * a preflight when the request is one: OPTIONS alone may be an operation.
 */
export function preflightHeaders({ method, headers }: IncomingMessage): Record<string, string> | undefined {
  const wanted = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || headers.origin === undefined || wanted === undefined) return undefined;
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': wanted,
    // By name: `*` does not stand for `authorization`.
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    'access-control-max-age': '600',
    vary: 'access-control-request-method, access-control-request-headers',
  };
}

/** What goes on top of an answer to a page, so that it may look at it. */
export function sharingHeaders({ headers }: IncomingMessage): Record<string, string> {
  return headers.origin === undefined ? {} : { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
}
