export { createBoxClient, type BoxClient, type UploadsApi } from './client.js';
export { clientCredentials, type ClientCredentialsOptions } from './auth/client-credentials.js';
export { developerToken } from './auth/developer-token.js';
export {
  BoxApiError,
  BoxAuthError,
  BoxConfigError,
  BoxDecodeError,
  BoxError,
  BoxNetworkError,
  BoxNotModifiedError,
  BoxTimeoutError,
  BoxUploadError,
  type ApiErrorDetails,
  type BoxErrorKind,
  type ConflictingItem,
  type ErrorCode,
} from './core/errors.js';
export type { Auth, AuthAnswer, AuthEnvironment, BoxOptions, RetryOptions, Timeouts } from './core/options.js';
export type { Clock, TokenProvider } from './core/ports.js';
export type { RawClient } from './core/raw-client.js';
export type * from './core/types.js';
export type { SliceableSource, UploadSource } from './uploads/byte-source.js';
export type { UploadOptions, UploadProgress, UploadResult, UploadTarget } from './uploads/upload-options.js';
export type * from '../generated/api.js';
export type * from './core/schema.js';
