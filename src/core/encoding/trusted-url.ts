import { BoxDecodeError } from '../errors/box-errors.js';
import type { Settings } from '../options/settings.js';

const domains = ['box.com', 'boxcloud.com', 'box.net'];

declare const checked: unique symbol;
/** A URL that an answer handed out and that was found to be the service's. Only `ownUrl` makes one. */
export type TrustedUrl = string & { readonly [checked]: true };

/** A URL that an answer hands out gets the token only when it is the service's: a forged answer must not be able to fetch one. */
export function trustedUrl(operationId: string, url: string, { hosts }: Pick<Settings, 'hosts'>): TrustedUrl {
  if (!isTrustedUrl(url, Object.values(hosts))) {
    throw new BoxDecodeError(
      `${operationId}: the service handed out ${URL.canParse(url) ? new URL(url).origin + new URL(url).pathname : 'no URL'}, which is neither a Box domain over https nor a configured host. Nothing was sent there.`,
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
