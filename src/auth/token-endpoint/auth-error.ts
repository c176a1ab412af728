import { BoxAuthError } from '../../core/errors/box-errors.js';

/** What to do about a refusal: the first row whose code, and words of the description, fit. The words are those the service uses. */
const advice: readonly (readonly [error: string, words: RegExp, sentence: string])[] = [
  ['invalid_grant', /refresh token/i, 'The refresh token was used, revoked or is older than 60 days: let the user authorize again.'],
  ['invalid_grant', /authorization code/i, 'An authorization code works once, for 30 seconds: let the user authorize again.'],
  [
    'invalid_grant',
    /redirect_uri/i,
    'Give the same redirectUri to authorizeUrl and exchangeCode, one that the application has registered.',
  ],
  ['invalid_grant', /\bexp\b|\bjti\b/, "The assertion's times or id are refused: check the clock of this machine."],
  ['invalid_grant', /\baud\b/, 'The assertion names another audience than the service: leave aud as it is.'],
  [
    'invalid_grant',
    /signature|key id|\bkid\b|public key/i,
    'The key is not the registered one: publicKeyId (kid) must name a key of this application, and privateKey be its other half.',
  ],
  ['invalid_grant', /subject_token/i, 'The token that was to be narrowed has run out or was revoked.'],
  [
    'invalid_grant',
    /./,
    'The subject is not one the application may act for: check enterpriseId or userId, and that an administrator has authorized the application.',
  ],
  [
    'unauthorized_client',
    /./,
    'The application may not use this grant: choose it in the developer console, and let an administrator authorize the application again after each change.',
  ],
  ['invalid_client', /./, 'Client id and client secret do not belong together: take both from the same page of the developer console.'],
  ['invalid_scope', /./, 'The application does not have that scope: enable it in the developer console.'],
  ['invalid_resource', /./, 'The resource is not the URL of a file or folder that the token can see.'],
  ['access_denied', /./, 'The user did not consent.'],
];

interface Refusal {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;
}

/** The error for an OAuth answer without tokens. Only what the service says of the failure is shown, never the request, which holds secrets. */
export function authError({ status, body, requestId }: Refusal, what = 'No token was granted'): BoxAuthError {
  const error = text(body['error']);
  const errorDescription = text(body['error_description']);
  const said = [error, errorDescription].filter((part) => part !== undefined).join(': ');
  const todo = advice.find(([code, words]) => code === error && words.test(errorDescription ?? '-'))?.[2];
  const message = `${what}: ${said === '' ? `status ${String(status)}` : said}`;
  return new BoxAuthError(todo === undefined ? message : `${message.replace(/[.]?$/, '.')} ${todo}`, {
    error,
    errorDescription,
    status,
    requestId,
  });
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
