import type { EncodedBody } from '../call/context.js';
import { readUserId, type Settings } from '../options/settings.js';
import type { CallOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';
import { unsendableError } from '../errors/unsendable.js';

/** Valid field names and values (RFC 9110, sections 5.1 and 5.5). */
const namePattern = /^[\w!#$%&'*+.^`|~-]+$/;
const valuePattern = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Builds the headers of a call, keyed by lowercase name, without the token. Throws BoxConfigError if a header is invalid. */
export function buildHeaders(
  { id, version }: NamedOperation,
  operationHeaders: Readonly<Record<string, string | undefined>>,
  callerHeaders: Readonly<Record<string, string>> | undefined,
  body: EncodedBody | undefined,
  options: CallOptions,
  settings: Settings,
): Record<string, string> {
  const asUser = options.asUser ?? settings.asUser;
  const all: Record<string, string> = {
    'user-agent': settings.application === undefined ? 'box-openapi-sdk' : `box-openapi-sdk ${settings.application}`,
  };
  if (body !== undefined) all['content-type'] = body.contentType;
  if (version !== undefined) all['box-version'] = version;
  if (asUser !== undefined) all['as-user'] = readUserId('asUser', asUser);
  for (const headers of [operationHeaders, callerHeaders])
    for (const name in headers) if (headers[name] !== undefined) all[name.toLowerCase()] = headers[name].trim();
  for (const name in all)
    if (!namePattern.test(name) || !valuePattern.test(all[name] ?? '')) throw unsendableError(id, `the header ${JSON.stringify(name)}`);
  return all;
}
