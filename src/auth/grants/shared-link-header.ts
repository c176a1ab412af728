import { requireNonEmpty } from '../token-endpoint/options.js';

/**
 * The value of the params named `boxApi`: opens an item by its shared link, and the link's password where it has one.
 * Throws BoxConfigError when the link is empty.
 *
 * @example
 * const file = await box.files.get(id, { boxApi: sharedLinkHeader('https://app.box.com/s/…', password) });
 */
export function sharedLinkHeader(url: string, password?: string): string {
  requireNonEmpty('sharedLinkHeader', { url });
  const link = `shared_link=${encodeURIComponent(url)}`;
  return password === undefined ? link : `${link}&shared_link_password=${encodeURIComponent(password)}`;
}
