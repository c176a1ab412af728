import { BoxAuthError } from '../../core/errors/box-errors.js';

/** Advice for an OAuth error: the first row whose code and description match. The patterns match the service's wording. */
const advice: readonly (readonly [error: string, description: RegExp, sentence: string])[] = [
  ['invalid_grant', /refresh token/i, 'The refresh token was used, was revoked or is older than 60 days: let the user authorize again.'],
  ['invalid_grant', /authorization code/i, 'An authorization code works once, for 30 seconds: let the user authorize again.'],
  [
    'invalid_grant',
    /redirect_uri/i,
    'Use a redirectUri that the application has registered, and the same one in authorizeUrl() and exchangeCode().',
  ],
  ['invalid_grant', /\bexp\b|\bjti\b/, "The assertion's times or ID were rejected: check the clock of this machine."],
  ['invalid_grant', /\baud\b/, 'The audience of the assertion is not the service: do not change aud.'],
  [
    'invalid_grant',
    /signature|key id|\bkid\b|public key/i,
    'The key is not registered: publicKeyId (kid) must be a key of this application, and privateKey must belong to it.',
  ],
  ['invalid_grant', /subject_token/i, 'The token to downscope has expired or was revoked.'],
  [
    'invalid_grant',
    /./,
    'The application may not act for the subject: check enterpriseId or userId, and that an administrator has authorized the application.',
  ],
  [
    'unauthorized_client',
    /./,
    'The application may not use this grant: select it in the developer console. An administrator must reauthorize the application after each change.',
  ],
  ['invalid_client', /./, 'Client ID and client secret do not match: copy both from the same page of the developer console.'],
  ['invalid_scope', /./, 'The application lacks this scope: enable it in the developer console.'],
  ['invalid_resource', /./, 'resource must be the API URL of a file or folder that the token can access.'],
  ['access_denied', /./, 'The user did not consent.'],
];

interface OAuthErrorResponse {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;
}

/** Creates the error for an OAuth response without tokens. Contains only the service's error fields, never the request, which holds secrets. */
export function authError({ status, body, requestId }: OAuthErrorResponse, failure = 'No token was granted'): BoxAuthError {
  const error = optionalString(body['error']);
  const errorDescription = optionalString(body['error_description']);
  const reason = [error, errorDescription].filter((part) => part !== undefined).join(': ');
  const hint = advice.find(([code, description]) => code === error && description.test(errorDescription ?? '-'))?.[2];
  const message = `${failure}: ${reason === '' ? `status ${String(status)}` : reason}`;
  return new BoxAuthError(hint === undefined ? message : `${message.replace(/[.]?$/, '.')} ${hint}`, {
    error,
    errorDescription,
    status,
    requestId,
  });
}

function optionalString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
