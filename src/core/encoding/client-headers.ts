import { BoxConfigError } from '../errors/box-errors.js';
import { requireValid } from '../options/check-options.js';
import { readCallerHeaders } from './caller-headers.js';

/**
 * Headers that belong to one request, or that the client or the platform's `fetch` sets. An operation declares those of the last two lines
 * as parameters.
 */
const reserved = new RegExp(
  `^(${[
    'authorization|as-user|user-agent|box-version|cookie|host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect',
    'accept-encoding|range|content-[a-z0-9-]+|if-[a-z-]+',
    'boxapi|digest|x-rep-hints',
  ].join('|')})$`,
);

/** The `headers` of a client. Throws BoxConfigError for a header that is not text, or is set by the client or an operation. */
export function readClientHeaders(headers: unknown): Record<string, string> {
  const all = readCallerHeaders('', headers);
  const name = Object.keys(all).find((each) => reserved.test(each));
  if (name !== undefined)
    throw new BoxConfigError(
      `headers: ${name} cannot be set for all calls, because the client or an operation sets it. Use the headers of a call.${hint(name)}`,
    );
  for (const [each, value] of Object.entries(all))
    requireValid('', `headers[${JSON.stringify(each)}]`, 'be a valid header', () => new Headers([[each, value]]).has(each));
  return all;
}

function hint(name: string): string {
  const option = { authorization: 'auth', 'as-user': 'asUser', 'user-agent': 'application' }[name];
  return option === undefined ? '' : ` For this one, the client has the option ${option}.`;
}
