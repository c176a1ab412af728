import { BoxDecodeError } from '../errors/box-errors.js';
import type { Settings } from '../options/settings.js';

const domains = ['box.com', 'boxcloud.com', 'box.net'];

declare const checked: unique symbol;
/** A URL from a response that is verified to belong to the service. Only `trustedUrl` creates one. */
export type TrustedUrl = string & { readonly [checked]: true };

/** Verifies that a URL from a response belongs to the service, so that a forged response cannot obtain the token. Throws BoxDecodeError. */
export function trustedUrl(operationId: string, url: string, { hosts }: Pick<Settings, 'hosts'>): TrustedUrl {
  if (!isTrustedUrl(url, Object.values(hosts))) {
    throw new BoxDecodeError(
      `${operationId}: the response contains ${URL.canParse(url) ? new URL(url).origin + new URL(url).pathname : 'an invalid URL'}, which is neither an https URL of a Box domain nor a configured host. Nothing was sent to it.`,
      { operationId },
    );
  }
  return url as TrustedUrl;
}

export function isTrustedUrl(url: string, configured: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (configured.some((host) => new URL(host).origin === origin)) return true;
  return protocol === 'https:' && domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
