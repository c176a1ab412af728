import type { IncomingMessage } from 'node:http';

/**
 * The response headers of a CORS preflight (Fetch standard, section 3.3), or undefined for any other request: OPTIONS alone may be an
 * operation. The mock allows all origins; Box allows those registered for the application.
 */
export function preflightHeaders({ method, headers }: IncomingMessage): Record<string, string> | undefined {
  const requestedMethod = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || headers.origin === undefined || requestedMethod === undefined) return undefined;
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': requestedMethod,
    // Listed by name: `*` does not cover `authorization`.
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    'access-control-max-age': '600',
    vary: 'access-control-request-method, access-control-request-headers',
  };
}

/** The CORS headers that let a page read the response. Empty for requests without an `Origin`. */
export function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  return headers.origin === undefined ? {} : { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
}
