/** The types that generated code and the public entries share. */
export type * from './call-options.js';
export type * from './fields.js';
export type * from './operation.js';
export type * from './pages.js';
export type { WebAbortSignal, WebBlob, WebFormData, WebHeaders, WebReadableStream, WebResponse } from './web.js';
