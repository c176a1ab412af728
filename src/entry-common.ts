export {
  authorizationCode,
  type AuthorizationCode,
  type AuthorizationCodeOptions,
  type AuthorizeOptions,
  type AuthorizeRequest,
  type ExchangeOptions,
} from './auth/grants/authorization-code.js';
export { clientCredentials, type ClientCredentialsOptions } from './auth/grants/client-credentials.js';
export { downscoped } from './auth/grants/downscope.js';
export type { DownscopedToken, DownscopeOptions } from './auth/token-endpoint/downscope-token.js';
export { importTokens } from './auth/tokens/import-tokens.js';
export { jwtAuth } from './auth/grants/jwt.js';
export type { JwtConfig } from './auth/jwt/jwt-config.js';
export type { JwtAuthOptions, JwtFromConfig, JwtFromKey, JwtFromSigner } from './auth/jwt/jwt-options.js';
export { memoryTokenStore } from './auth/tokens/memory-token-store.js';
export type { Subject } from './auth/token-endpoint/validate-grant-options.js';
export { sharedLinkHeader } from './auth/grants/shared-link-header.js';
export type { SharedTokensOptions } from './auth/tokens/shared-tokens.js';
export { BoxTokenStoreError, type TokenSet } from './auth/tokens/token-store-error.js';
export type { Auth, AuthEnvironment, BoxOptions, RetryOptions, Timeouts, TransportOptions } from './core/options/options.js';
export type { RequestFunction, RequestHost, RequestMethod, RequestOptions, StandaloneRequest } from './core/request/request-types.js';
export type { Clock } from './core/types/ports/clock.js';
export type { Signer, SigningAlgorithm } from './core/types/ports/signer.js';
export type { StateStore } from './core/types/ports/state-store.js';
export type { TokenProvider } from './core/types/ports/token-provider.js';
export type { TokenStore } from './core/types/ports/token-store.js';
export { consoleLogger } from './core/hooks/console-logger.js';
export type {
  BoxHooks,
  CallInfo,
  Deprecation,
  EndInfo,
  LogFields,
  Logger,
  LogLevel,
  RequestInfo,
  ResponseInfo,
  RetryInfo,
} from './core/options/hooks.js';
export type { LimitKind, RateLimiter } from './core/types/rate-limiter.js';
export type * from './core/types/index.js';
