import { BoxConfigError } from '../errors/box-errors.js';
import { isTrustedUrl } from '../encoding/trusted-url.js';
import type { Settings } from '../options/settings.js';
import type { RequestHost } from './request-types.js';

/**
 * Who receives a request. `service`: the token is sent. `content`: the host of signed URLs, which need no token. `foreign`: a host that the
 * caller has named.
 */
export type Destination = { readonly kind: 'service' | 'content' } | { readonly kind: 'foreign'; readonly sendToken: boolean };

type Hosts = Settings['hosts'];

/**
 * Decides whether a URL may be requested, and with the token or without it. Throws BoxConfigError for any other host and for a URL with a user
 * name or password. Messages show only the origin, because a path can grant access.
 */
export function destinationOf(url: URL, hosts: Hosts, named: readonly RequestHost[]): Destination {
  if (url.username !== '' || url.password !== '') throw invalid('must not contain a user name or password.');
  const { content, ...others } = hosts;
  const isOneOf = (bases: readonly string[]) => bases.some((base) => new URL(base).origin === url.origin);
  if (isOneOf(Object.values(others))) return { kind: 'service' };
  if (isOneOf([content])) return { kind: 'content' };
  if (isTrustedUrl(url.href, [])) return { kind: /(^|\.)boxcloud\.com$/.test(url.hostname) ? 'content' : 'service' };
  const host = named.find(({ origin }) => new URL(origin).origin === url.origin);
  if (host !== undefined) return { kind: 'foreign', sendToken: host.sendToken === true };
  throw invalid(
    `${url.origin} is not a host of the service. Name it in hosts to send the request there, without a token. Nothing was sent.`,
  );
}

function invalid(text: string): BoxConfigError {
  return new BoxConfigError(`request: pathOrUrl ${text}`);
}

/** Whether a token may be sent there: over TLS, or without leaving the machine. */
export function isPrivate({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
