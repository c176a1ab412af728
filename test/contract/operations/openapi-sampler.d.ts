declare module 'openapi-sampler' {
  /** Returns a value that matches the schema. `spec` is the document in which references are resolved. */
  export function sample(schema: object, options?: { skipReadOnly?: boolean; skipNonRequired?: boolean }, spec?: object): unknown;
}
