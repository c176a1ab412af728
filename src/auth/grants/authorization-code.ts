import { BoxAuthError, BoxConfigError } from '../../core/errors/box-errors.js';
import type { Auth, AuthEnvironment, TransportOptions } from '../../core/options/options.js';
import { authEnvironment, createAttempt } from '../../core/pipeline/pipeline.js';
import { readTransport } from '../../core/options/settings.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { replaceTokens } from '../tokens/save-tokens.js';
import { requireLease, requireStore, requireNonEmpty } from '../token-endpoint/options.js';
import { codeChallenge, randomToken, constantTimeEqual } from '../token-endpoint/random-token.js';
import { authError } from '../token-endpoint/auth-error.js';
import { sharedTokens, type SharedTokensOptions } from '../tokens/shared-tokens.js';
import { sendOAuthRequest, requestTokens } from '../token-endpoint/token-endpoint.js';
import { parseState } from '../tokens/token-state.js';
import { accessStore } from '../tokens/token-store-error.js';
import { redactOAuthBody } from '../../core/encoding/redact-secrets.js';

/** The application as it stands in the developer console, and how the OAuth hosts are reached. */
export interface AuthorizationCodeOptions extends TransportOptions {
  clientId: string;
  clientSecret: string;
  /** Where the user's browser comes back to. Needed when the application has registered several. */
  redirectUri?: string | undefined;
}

export interface AuthorizeOptions {
  /** What the application asks for, `root_readwrite` for example; all that it may when left out. */
  scopes?: readonly string[] | undefined;
  /** Text that comes back with the browser. Random when left out. */
  state?: string | undefined;
  /** Binds the code to this client by a secret that never leaves it (PKCE, RFC 7636). The service does not document it. */
  pkce?: boolean | undefined;
}

/** To be kept, in the user's session for example, until the browser comes back. */
export interface AuthorizeRequest {
  /** Where to send the user's browser. */
  readonly url: string;
  readonly state: string;
  /** With `pkce` only. */
  readonly codeVerifier: string | undefined;
}

export interface ExchangeOptions {
  /** The URL that the browser came back to, with its query. */
  callbackUrl: string;
  /** `state` of the authorize request. */
  state: string;
  codeVerifier?: string | undefined;
  /** Where the user's tokens are kept from now on. */
  store: TokenStore;
}

/** OAuth 2.0 with a user's consent. */
export interface AuthorizationCode {
  /** Begins: the page where the user consents, and what has to be kept until the browser comes back. Sends nothing. */
  authorizeUrl(options?: AuthorizeOptions): Promise<AuthorizeRequest>;
  /**
   * Goes on when the browser is back: checks the state, exchanges the code for tokens, keeps them in the store. Rejects with BoxAuthError when the user or
   * the service refuses, or the state is another; with BoxTokenStoreError, which carries the tokens, when they cannot be kept.
   */
  exchangeCode(options: ExchangeOptions): Promise<void>;
  /** The grant for a client: calls as the user whose tokens the store keeps, and refreshes them there. */
  grant(options: SharedTokensOptions): Auth;
  /** Ends it: the tokens in the store are worth nothing afterwards (POST /oauth2/revoke), and the store is empty. */
  revoke(options: { store: TokenStore }): Promise<void>;
}

/** Users consent in their browsers, and the application gets tokens for each. Throws BoxConfigError with the field's name. */
export function authorizationCode(options: AuthorizationCodeOptions): AuthorizationCode {
  const { clientId, clientSecret, redirectUri, ...transport } = options;
  requireNonEmpty('authorizationCode', { clientId, clientSecret, ...(redirectUri === undefined ? {} : { redirectUri }) });
  if (redirectUri !== undefined && !URL.canParse(redirectUri)) throw new BoxConfigError('authorizationCode: redirectUri is no URL.');
  const settings = readTransport(transport);
  const client = { client_id: clientId, client_secret: clientSecret };
  const redirect = redirectUri === undefined ? {} : { redirect_uri: redirectUri };
  let own: AuthEnvironment | undefined;
  const environment = () => (own ??= authEnvironment(settings, createAttempt(settings)));

  return {
    async authorizeUrl({ scopes, state = randomToken(), pkce = false } = {}) {
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

    async exchangeCode({ callbackUrl, state, codeVerifier, store }) {
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

    grant({ store, leaseMs }) {
      requireStore('authorizationCode', store);
      requireLease('authorizationCode', leaseMs);
      return (caller) =>
        sharedTokens(caller, { store, leaseMs }, (kept, limitMs) => {
          if (kept?.kind !== 'granted' || kept.refreshToken === undefined) throw notAuthorized();
          return requestTokens(caller, { grant_type: 'refresh_token', ...client, refresh_token: kept.refreshToken }, limitMs);
        });
    },

    async revoke({ store }) {
      requireStore('revoke', store);
      for (;;) {
        const text = await accessStore('read', () => store.get());
        if (text === undefined) return;
        const kept = parseState(text);
        if (kept.kind === 'granted') {
          const answer = await sendOAuthRequest(environment(), '/oauth2/revoke', {
            ...client,
            token: kept.refreshToken ?? kept.accessToken,
          });
          if (answer.status !== 200) throw authError(answer, 'The tokens were not revoked');
        }
        // Otherwise somebody has refreshed meanwhile, and there are new tokens to revoke.
        if (await accessStore('clear', () => store.compareAndSet(text, undefined))) return;
      }
    },
  };
}

/** The code in the URL that the browser came back to. Throws BoxAuthError when it says something else or answers another request. */
async function readCallback(callbackUrl: string, expected: string): Promise<string> {
  if (!URL.canParse(callbackUrl)) throw new BoxConfigError('exchangeCode: callbackUrl is no URL. Give it whole, with its query.');
  const query = new URL(callbackUrl).searchParams;
  if (!(await constantTimeEqual(query.get('state') ?? '', expected))) {
    throw new BoxAuthError('The state that came back is not the one of this authorization: somebody else may have begun it. Begin again.');
  }
  const code = query.get('code');
  if (query.has('error')) {
    const body = redactOAuthBody(Object.fromEntries(query), [code ?? '']);
    throw authError({ status: 200, body, requestId: undefined }, 'The authorization was refused');
  }
  if (code === null || code === '') throw new BoxAuthError('exchangeCode: callbackUrl carries neither a code nor an error.');
  return code;
}

function notAuthorized(): BoxAuthError {
  return new BoxAuthError('The token store holds no tokens of a user. Let the user authorize: authorizeUrl, then exchangeCode.');
}
