import type { Deprecated } from '../openapi/document.js';

/** What the document says about the end of an operation, a parameter or a property. */
export interface Deprecation {
  /** First day, as `YYYY-MM-DD`. */
  since: string | undefined;
  /** Last day, as `YYYY-MM-DD`. */
  until: string | undefined;
  /** Names of operations, parameters or properties to use instead. */
  replacements: readonly string[];
}

/** The deprecation of an operation, a parameter or a schema. Undefined unless it is deprecated. */
export function deprecationOf({ deprecated, 'x-box-deprecated': details = {} }: Deprecated): Deprecation | undefined {
  if (deprecated !== true) return undefined;
  return { since: details.since, until: details.until, replacements: [details.replacement ?? []].flat() };
}
