import { parseArgs } from 'node:util';

export interface BoxMockArguments {
  readonly port: number;
  readonly seed: string | undefined;
  readonly spillBytes: number | undefined;
  readonly accessTokenSeconds: number | undefined;
  readonly refreshTokenSeconds: number | undefined;
  /** The file that token requests are appended to. */
  readonly tokenLog: string | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
}

export const usage = `box-mock: a mock of the Box Platform API that keeps state, on a port of this machine.

  box-mock [--port N] [--seed FILE] [--spill-bytes N] [--token-seconds N] [--refresh-seconds N] [--token-log FILE] [--quiet]

  --port N             listen there; 0, the default, takes any free port
  --seed FILE          JSON with what is there from the start: { "users": [...], "tree": { "Reports": { "q1.txt": "text" } }, "clients": [...] }
  --spill-bytes N      keep up to so many bytes of file contents in memory, the rest in temporary files
  --token-seconds N    access tokens live so long; 3600 by default
  --refresh-seconds N  refresh tokens live so long; 60 days by default
  --token-log FILE     append each request for tokens, or for their revocation, as a line of JSON: which grant, which tokens it used and got
  --quiet              do not print a line for each request
  --help               print this

It prints its address, a developer token, and the credentials of an application that may ask for tokens. Then:

  curl -H "Authorization: Bearer TOKEN" URL/2.0/folders/0/items
  curl -H "Authorization: Bearer TOKEN" -d '{"name":"Reports","parent":{"id":"0"}}' -H "Content-Type: application/json" URL/2.0/folders

Every request is held against the OpenAPI document. One that is not as documented is answered 400, and a line marked VIOLATION says why.
`;

/** Throws an error with a sentence for the user. */
export function readArguments(args: readonly string[]): BoxMockArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      'spill-bytes': { type: 'string' },
      'token-seconds': { type: 'string' },
      'refresh-seconds': { type: 'string' },
      'token-log': { type: 'string' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const optional = (name: 'spill-bytes' | 'token-seconds' | 'refresh-seconds', min: number): number | undefined => {
    const value = values[name];
    return value === undefined ? undefined : wholeNumber(`--${name}`, value, min, Number.MAX_SAFE_INTEGER);
  };
  return {
    port: wholeNumber('--port', values.port ?? '0', 0, 65_535),
    seed: values.seed,
    spillBytes: optional('spill-bytes', 0),
    accessTokenSeconds: optional('token-seconds', 1),
    refreshTokenSeconds: optional('refresh-seconds', 1),
    tokenLog: values['token-log'],
    quiet: values.quiet,
    help: values.help,
  };
}

function wholeNumber(option: string, value: string, min: number, max: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < min || number > max)
    throw new Error(`${option} takes a whole number from ${String(min)} to ${String(max)}, not "${value}".`);
  return number;
}
