export * from './entry-calls.js';
export * from './entry-common.js';
export * from './core/errors/api-errors.js';
export * from './core/errors/transfer-errors.js';
export { request } from './core/request/request.js';
