import type { Auth } from '../../core/options/options.js';
import { readSubject, requireSharedTokensOptions, requireNonEmpty, type Subject } from '../token-endpoint/validate-grant-options.js';
import { applicationTokens, type SharedTokensOptions } from '../tokens/shared-tokens.js';
import { requestTokens } from '../token-endpoint/token-endpoint.js';
import { checkNames, type OptionNames } from '../../core/options/check-names.js';

/** The application and the subject of its tokens. With `store`, several processes share one token. */
export type ClientCredentialsOptions = { clientId: string; clientSecret: string } & Subject & Partial<SharedTokensOptions>;

const optionNames: OptionNames<ClientCredentialsOptions> = {
  clientId: 1,
  clientSecret: 1,
  enterpriseId: 1,
  userId: 1,
  store: 1,
  leaseMs: 1,
};

/**
 * OAuth 2.0 client credentials: the application authenticates with its secret. Tokens are cached until shortly before they expire.
 * Throws BoxConfigError that names the field. A rejected token request rejects the call with BoxAuthError.
 */
export function clientCredentials(options: ClientCredentialsOptions): Auth {
  checkNames('clientCredentials', options, optionNames);
  const { clientId, clientSecret } = options;
  requireNonEmpty('clientCredentials', { clientId, clientSecret });
  const subject = readSubject('clientCredentials', options);
  requireSharedTokensOptions('clientCredentials', options);
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    box_subject_type: subject.type,
    box_subject_id: subject.id,
  };
  return (environment) => applicationTokens(environment, options, (limitMs) => requestTokens(environment, form, limitMs));
}
