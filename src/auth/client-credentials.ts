import { BoxConfigError } from '../core/errors.js';
import type { Auth } from '../core/options.js';
import { cachedTokens } from './token-cache.js';
import { requestToken } from './token-endpoint.js';

/** Who the tokens are for: the application's service account of an enterprise, or one user. */
export type ClientCredentialsOptions = { clientId: string; clientSecret: string } & (
  { enterpriseId: string; userId?: undefined } | { userId: string; enterpriseId?: undefined }
);

/**
 * OAuth 2.0 client credentials: the application proves itself by its secret. Tokens are kept until shortly before they run out.
 * Throws BoxConfigError with the field's name; a refused request rejects the call with BoxAuthError.
 */
export function clientCredentials(options: ClientCredentialsOptions): Auth {
  const { clientId, clientSecret, enterpriseId, userId } = options;
  const given = {
    clientId,
    clientSecret,
    ...(enterpriseId === undefined ? {} : { enterpriseId }),
    ...(userId === undefined ? {} : { userId }),
  };
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string' || value === '') throw new BoxConfigError(`clientCredentials: ${name} is missing.`);
  }
  if ((enterpriseId === undefined) === (userId === undefined)) {
    throw new BoxConfigError('clientCredentials: give either enterpriseId (service account) or userId.');
  }
  const fields = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    box_subject_type: enterpriseId === undefined ? 'user' : 'enterprise',
    box_subject_id: enterpriseId ?? userId,
  };
  return (environment) => cachedTokens(environment.clock, () => requestToken(environment, fields, 'safe'));
}
