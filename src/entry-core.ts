export * from './entry-common.js';
export { createBoxCore, type BoxCore } from './create-core.js';
export { operationFunction, type Caller } from './core/operation/operation-function.js';
export { request } from './core/request/request.js';
export { listFunction } from './pagination/paginate.js';
