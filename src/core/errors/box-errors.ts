/**
 * All errors. They are in several files because bundlers keep a file in one piece: the code of every call needs the base errors, and what is loaded
 * on demand needs the others.
 */
export * from './base-errors.js';
export * from './api-errors.js';
export * from './transfer-errors.js';
