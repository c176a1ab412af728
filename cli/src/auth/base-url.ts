import { Failure } from '../failure.js';

/** Validates `--base-url` and returns it without a slash at its end. Throws a Failure with status 2. */
export function readBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username + url.password + url.search + url.hash !== '')
    throw new Failure('--base-url: must be an http(s) URL without a user, a query and a fragment, such as http://127.0.0.1:4010.', 2);
  return url.href.replace(/\/$/, '');
}
