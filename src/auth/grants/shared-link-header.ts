import { BoxConfigError } from '../../core/errors/box-errors.js';
import { boxApiValue } from '../../core/options/shared-link.js';
import { requireNonEmpty } from '../token-endpoint/validate-grant-options.js';

/**
 * Returns the value for `boxApi` parameters (the BoxApi header), which open an item by its shared link and optional password.
 * Throws BoxConfigError if the link is empty.
 *
 * @example
 * const file = await box.files.get(id, { boxApi: sharedLinkHeader('https://app.box.com/s/…', password) });
 */
export function sharedLinkHeader(url: string, password?: string): string {
  requireNonEmpty('sharedLinkHeader', { url });
  if (password !== undefined && typeof password !== 'string') throw new BoxConfigError('sharedLinkHeader: password must be a string.');
  return boxApiValue(url, password);
}
