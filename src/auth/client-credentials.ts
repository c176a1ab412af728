import type { Auth } from '../core/options.js';
import { readSubject, requireLease, requireStore, requireTexts, type Subject } from './options.js';
import { storedTokens, type SharedTokensOptions } from './stored-tokens.js';
import { cachedTokens } from './token-cache.js';
import { requestTokens } from './token-endpoint.js';

/** The application, and whom the tokens are for. With a store, several processes share one token. */
export type ClientCredentialsOptions = { clientId: string; clientSecret: string } & Subject & Partial<SharedTokensOptions>;

/**
 * OAuth 2.0 client credentials: the application proves itself by its secret. Tokens are kept until shortly before they run out.
 * Throws BoxConfigError with the field's name; a refused request rejects the call with BoxAuthError.
 */
export function clientCredentials(options: ClientCredentialsOptions): Auth {
  const { clientId, clientSecret, store, leaseMs } = options;
  requireTexts('clientCredentials', { clientId, clientSecret });
  const subject = readSubject('clientCredentials', options);
  requireLease('clientCredentials', leaseMs);
  if (store !== undefined) requireStore('clientCredentials', store);
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    box_subject_type: subject.type,
    box_subject_id: subject.id,
  };
  return (environment) =>
    store === undefined
      ? cachedTokens(environment, () => requestTokens(environment, form))
      : storedTokens(environment, { store, leaseMs }, (_, limitMs) => requestTokens(environment, form, limitMs));
}
