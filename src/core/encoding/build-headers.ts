import type { EncodedBody } from '../call/context.js';
import { readUserId, type Settings } from '../options/settings.js';
import type { CallOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';
import { unsendableError } from '../errors/unsendable.js';

/** Field names and values as HTTP allows them (RFC 9110, sections 5.1 and 5.5). */
const isName = /^[\w!#$%&'*+.^`|~-]+$/;
const isValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The headers of a call, by their names in lower case, but for the token. Throws BoxConfigError for one that cannot be sent. */
export function buildHeaders(
  { id, version }: NamedOperation,
  own: Readonly<Record<string, string | undefined>>,
  body: EncodedBody | undefined,
  options: CallOptions,
  settings: Settings,
): Record<string, string> {
  const asUser = options.asUser ?? settings.asUser;
  const all: Record<string, string> = {
    'user-agent': settings.application === undefined ? 'box-openapi-sdk' : `box-openapi-sdk ${settings.application}`,
  };
  if (body?.contentType !== undefined && body.contentType !== null) all['content-type'] = body.contentType;
  if (version !== undefined) all['box-version'] = version;
  if (asUser !== undefined) all['as-user'] = readUserId('asUser', asUser);
  for (const given of [own, options.headers as typeof own | undefined]) {
    for (const name in given) if (given[name] !== undefined) all[name.toLowerCase()] = given[name].trim();
  }
  for (const name in all)
    if (!isName.test(name) || !isValue.test(all[name] ?? '')) throw unsendableError(id, `the header ${JSON.stringify(name)}`);
  return all;
}
