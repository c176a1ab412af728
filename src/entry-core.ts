export * from './entry-common.js';
export { createBoxCore, type BoxCore } from './create-core.js';
export type { Caller } from './core/operation/operation-function.js';
