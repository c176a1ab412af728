import type { ApiClient } from '../core/api-client.js';

/** Waiting for what the service does by and by. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in next
export interface JobsHelpers {}

export function jobsApi(api: ApiClient): JobsHelpers {
  void api;
  return {};
}
