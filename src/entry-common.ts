export {
  authorizationCode,
  type AuthorizationCode,
  type AuthorizationCodeOptions,
  type AuthorizeOptions,
  type AuthorizeRequest,
  type ExchangeOptions,
} from './auth/authorization-code.js';
export { clientCredentials, type ClientCredentialsOptions } from './auth/client-credentials.js';
export { developerToken } from './auth/developer-token.js';
export { downscoped, type DownscopedToken, type DownscopeOptions } from './auth/downscope.js';
export { importTokens } from './auth/import-tokens.js';
export { jwtAuth } from './auth/jwt.js';
export type { JwtConfig } from './auth/jwt-config.js';
export type { JwtAuthOptions, JwtFromConfig, JwtFromKey, JwtFromSigner } from './auth/jwt-options.js';
export { memoryTokenStore } from './auth/memory-token-store.js';
export type { Subject } from './auth/options.js';
export { sharedLinkHeader } from './auth/shared-link-header.js';
export type { SharedTokensOptions } from './auth/stored-tokens.js';
export { BoxTokenStoreError, type TokenSet } from './auth/token-store-error.js';
export * from './core/errors/box-errors.js';
export type { Auth, AuthEnvironment, BoxOptions, RetryOptions, Timeouts, TransportOptions } from './core/options/options.js';
export type { Clock, Signer, SigningAlgorithm, StateStore, TokenProvider, TokenStore } from './core/types/ports.js';
export type { BoxHooks, CallInfo, EndInfo, Logger, RequestInfo, ResponseInfo, RetryInfo } from './core/options/hooks.js';
export type { LimitKind, RateLimiter } from './core/types/rate-limiter.js';
export type * from './core/types/types.js';
