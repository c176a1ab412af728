export { createBoxCore, type BoxCore } from './create-core.js';
export { clientCredentials, type ClientCredentialsOptions } from './auth/client-credentials.js';
export * from './core/errors.js';
export { developerToken } from './auth/developer-token.js';
export type { Auth, AuthEnvironment, BoxOptions, RetryOptions, Timeouts } from './core/options.js';
export type { Clock, TokenProvider } from './core/ports.js';
export type { Caller } from './core/call.js';
export type * from './core/types.js';
