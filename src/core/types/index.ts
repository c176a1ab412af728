/** The types that generated code and the public entries share. */
export type * from './box-metadata.js';
export type { Bytes } from './bytes.js';
export type * from './call-options.js';
export type { AsyncDisposeMethod } from './disposable.js';
export type * from './fields.js';
export type * from './operation.js';
export type * from './pages.js';
export type { TemplateTyped, TemplateTypedFunction } from './typed-metadata.js';
export type { WebAbortSignal, WebBlob, WebFormData, WebHeaders, WebReadableStream, WebResponse } from './web.js';
