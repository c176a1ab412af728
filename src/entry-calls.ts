export { createBoxCore, type BoxCore } from './create-core.js';
export { developerToken } from './auth/grants/developer-token.js';
export { operationFunction, type Caller } from './core/operation/operation-function.js';
export { listFunction } from './pagination/paginate.js';
export * from './core/errors/base-errors.js';
