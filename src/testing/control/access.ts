import { ControlError } from './control-error.js';
import type { IncomingRequest } from '../http/request.js';

/** The prefix of all control endpoints. No path of Box begins with it. */
export const prefix = '/_mock';

/** Whether a request is for the mock itself, and not for the API of Box. `/` is the page. */
export const isControlPath = (pathname: string): boolean => pathname === '/' || pathname === prefix || pathname.startsWith(`${prefix}/`);

/**
 * Whether a request names the mock as its host: an IP address, `localhost`, or the address that the mock listens on. Requests that are routed
 * to the mock under a host of Box are for Box. Other names are rejected: a web page could have its own name resolve to this machine.
 */
export function isOwnHost(host: string | undefined, listenHost: string): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  const isAddress = /^\d+\.\d+\.\d+\.\d+$/.test(hostname) || hostname.startsWith('[');
  return isAddress || hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === listenHost.toLowerCase();
}

/** Throws 403 for requests that a web page of another origin sends, and 415 for changes that a form could send. */
export function checkCaller({ method, url, headers }: IncomingRequest): void {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  const isForeign = (origin !== null && origin !== url.origin) || (site !== null && site !== 'same-origin' && site !== 'none');
  if (isForeign) throw new ControlError(403, 'Pages of other origins cannot use the control endpoints.');
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const isChange = method !== 'GET' && method !== 'HEAD' && method !== 'DELETE';
  // A page can send a form across origins without a preflight, but not JSON.
  if (isChange && mediaType !== 'application/json')
    throw new ControlError(415, 'must be application/json, also without a body.', 'content-type');
}
