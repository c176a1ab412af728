import { BoxAuthError, BoxConfigError } from '../../core/errors/box-errors.js';
import type { Auth, AuthEnvironment, TransportOptions } from '../../core/options/options.js';
import { authEnvironment, createAttempt } from '../../core/pipeline/pipeline.js';
import { readTransport } from '../../core/options/settings.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { replaceTokens } from '../tokens/save-tokens.js';
import { requireLease, requireStore, requireNonEmpty } from '../token-endpoint/validate-grant-options.js';
import { codeChallenge, randomToken, constantTimeEqual } from '../token-endpoint/random-token.js';
import { authError } from '../token-endpoint/auth-error.js';
import { sharedTokens, type SharedTokensOptions } from '../tokens/shared-tokens.js';
import { sendOAuthRequest, requestTokens } from '../token-endpoint/token-endpoint.js';
import { parseState } from '../tokens/token-state.js';
import { accessStore } from '../tokens/token-store-error.js';
import { redactOAuthBody } from '../../core/redaction/redact-secrets.js';
import { checkNames, type OptionNames } from '../../core/options/check-names.js';

/** The application's credentials from the developer console, and the transport for the OAuth hosts. */
export interface AuthorizationCodeOptions extends TransportOptions {
  clientId: string;
  clientSecret: string;
  /** Where the user's browser returns. Required if the application has registered several. */
  redirectUri?: string | undefined;
}

export interface AuthorizeOptions {
  /** Requested scopes, such as `root_readwrite`. Default: all scopes of the application. */
  scopes?: readonly string[] | undefined;
  /** Returned with the browser, to detect forged callbacks. Default: random. */
  state?: string | undefined;
  /** Binds the code to this client with PKCE (RFC 7636), which the service does not document. Default: false. */
  pkce?: boolean | undefined;
}

/** Save it, for example in the user's session, until the browser returns. */
export interface AuthorizeRequest {
  /** Where to send the user's browser. */
  readonly url: string;
  readonly state: string;
  /** Only with `pkce`. */
  readonly codeVerifier: string | undefined;
}

export interface ExchangeOptions {
  /** The complete URL that the browser returned to, with its query. */
  callbackUrl: string;
  /** `state` of the AuthorizeRequest. */
  state: string;
  codeVerifier?: string | undefined;
  /** Stores the user's tokens. */
  store: TokenStore;
}

/** OAuth 2.0 authorization code grant, with the user's consent. */
export interface AuthorizationCode {
  /** Returns the URL of the consent page, and the values to save until the browser returns. Sends no request. */
  authorizeUrl(options?: AuthorizeOptions): Promise<AuthorizeRequest>;
  /**
   * Verifies the state, exchanges the code for tokens (POST /oauth2/token) and saves them in the store. Rejects with BoxAuthError if the user or
   * the service denies access or the state differs, and with BoxTokenStoreError, which contains the tokens, if they cannot be saved.
   */
  exchangeCode(options: ExchangeOptions): Promise<void>;
  /** Returns the grant for a client that acts as the user whose tokens are in the store. Refreshes them there. */
  grant(options: SharedTokensOptions): Auth;
  /** Revokes the tokens in the store (POST /oauth2/revoke) and clears the store. */
  revoke(options: { store: TokenStore }): Promise<void>;
}

const optionNames: OptionNames<AuthorizationCodeOptions> = {
  clientId: 1,
  clientSecret: 1,
  redirectUri: 1,
  fetch: 1,
  baseUrl: 1,
  hosts: 1,
  retry: 1,
  timeouts: 1,
  maxJsonBytes: 1,
  application: 1,
  hooks: 1,
  logger: 1,
  limiter: 1,
  reconcile: 1,
  clock: 1,
  random: 1,
};
const authorizeNames: OptionNames<AuthorizeOptions> = { scopes: 1, state: 1, pkce: 1 };
const exchangeNames: OptionNames<ExchangeOptions> = { callbackUrl: 1, state: 1, codeVerifier: 1, store: 1 };

/** OAuth 2.0 with consent in the user's browser. Throws BoxConfigError that names the field. */
export function authorizationCode(options: AuthorizationCodeOptions): AuthorizationCode {
  checkNames('authorizationCode', options, optionNames);
  const { clientId, clientSecret, redirectUri, ...transport } = options;
  requireNonEmpty('authorizationCode', { clientId, clientSecret, ...(redirectUri === undefined ? {} : { redirectUri }) });
  if (redirectUri !== undefined && !URL.canParse(redirectUri)) throw new BoxConfigError('authorizationCode: redirectUri must be a URL.');
  const settings = readTransport(transport);
  const client = { client_id: clientId, client_secret: clientSecret };
  const redirect = redirectUri === undefined ? {} : { redirect_uri: redirectUri };
  let cachedEnvironment: AuthEnvironment | undefined;
  const environment = () => (cachedEnvironment ??= authEnvironment(settings, createAttempt(settings)));

  return {
    async authorizeUrl(authorizeOptions = {}) {
      checkNames('authorizeUrl', authorizeOptions, authorizeNames);
      const { scopes, state = randomToken(), pkce = false } = authorizeOptions;
      requireNonEmpty('authorizeUrl', { state });
      const codeVerifier = pkce ? randomToken() : undefined;
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        ...redirect,
        state,
        ...(scopes === undefined ? {} : { scope: scopes.join(' ') }),
        ...(codeVerifier === undefined ? {} : { code_challenge: await codeChallenge(codeVerifier), code_challenge_method: 'S256' }),
      });
      return { url: `${settings.hosts.account}/authorize?${query.toString()}`, state, codeVerifier };
    },

    async exchangeCode(exchangeOptions) {
      checkNames('exchangeCode', exchangeOptions, exchangeNames);
      const { callbackUrl, state, codeVerifier, store } = exchangeOptions;
      requireNonEmpty('exchangeCode', { callbackUrl, state });
      requireStore('exchangeCode', store);
      const code = await readCallback(callbackUrl, state);
      const granted = await requestTokens(environment(), {
        grant_type: 'authorization_code',
        ...client,
        ...redirect,
        code,
        ...(codeVerifier === undefined ? {} : { code_verifier: codeVerifier }),
      });
      await replaceTokens(store, settings.clock, granted);
    },

    grant(grantOptions) {
      checkNames('authorizationCode', grantOptions, { store: 1, leaseMs: 1 });
      const { store, leaseMs } = grantOptions;
      requireStore('authorizationCode', store);
      requireLease('authorizationCode', leaseMs);
      return (caller) =>
        sharedTokens(caller, { store, leaseMs }, (stored, limitMs) => {
          if (stored?.kind !== 'granted' || stored.refreshToken === undefined) throw notAuthorized();
          return requestTokens(caller, { grant_type: 'refresh_token', ...client, refresh_token: stored.refreshToken }, limitMs);
        });
    },

    async revoke(revokeOptions) {
      checkNames('revoke', revokeOptions, { store: 1 });
      const { store } = revokeOptions;
      requireStore('revoke', store);
      for (;;) {
        const text = await accessStore('read tokens', () => store.get());
        if (text === undefined) return;
        const stored = parseState(text);
        if (stored.kind === 'granted') {
          const response = await sendOAuthRequest(environment(), '/oauth2/revoke', {
            ...client,
            token: stored.refreshToken ?? stored.accessToken,
          });
          if (response.status !== 200) throw authError(response, 'The tokens were not revoked');
        }
        // If this fails, another process has refreshed: the new tokens must be revoked too.
        if (await accessStore('clear tokens', () => store.compareAndSet(text, undefined))) return;
      }
    },
  };
}

/** Returns the authorization code in the callback URL. Throws BoxAuthError if the URL has an error, no code, or another state. */
async function readCallback(callbackUrl: string, expected: string): Promise<string> {
  if (!URL.canParse(callbackUrl)) throw new BoxConfigError('exchangeCode: callbackUrl must be the complete URL, with its query.');
  const query = new URL(callbackUrl).searchParams;
  if (!(await constantTimeEqual(query.get('state') ?? '', expected))) {
    throw new BoxAuthError(
      'The returned state does not match this authorization: another party may have started it. Restart with authorizeUrl().',
    );
  }
  const code = query.get('code');
  if (query.has('error')) {
    const body = redactOAuthBody(Object.fromEntries(query), [code ?? '']);
    throw authError({ status: 200, body, requestId: undefined }, 'The authorization failed');
  }
  if (code === null || code === '')
    throw new BoxAuthError('exchangeCode: callbackUrl must contain a code or an error parameter. Pass it with its query.');
  return code;
}

function notAuthorized(): BoxAuthError {
  return new BoxAuthError('The token store has no user tokens. Let the user authorize: authorizeUrl(), then exchangeCode().');
}
