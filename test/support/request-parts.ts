import type { RequestParts } from '../../src/core/call/observer.js';

/** A request as the pipeline steps receive it. */
export function requestParts(url: string, { method = 'GET', headers = {}, body }: Partial<RequestParts> = {}): RequestParts {
  return { url, method, headers, body };
}
