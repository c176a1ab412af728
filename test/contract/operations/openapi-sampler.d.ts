declare module 'openapi-sampler' {
  /** A value that fits the schema. `spec` is the document that references point into. */
  export function sample(schema: object, options?: { skipReadOnly?: boolean; skipNonRequired?: boolean }, spec?: object): unknown;
}
