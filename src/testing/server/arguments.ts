import { parseArgs } from 'node:util';

export interface BoxMockArguments {
  readonly port: number;
  readonly seed: string | undefined;
  /** Folder on disk with files of the first user. */
  readonly folder: string | undefined;
  /** File that the state is loaded from and saved to. */
  readonly state: string | undefined;
  readonly spillBytes: number | undefined;
  readonly accessTokenSeconds: number | undefined;
  readonly refreshTokenSeconds: number | undefined;
  /** File that token requests are appended to. */
  readonly tokenLog: string | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
}

export const usage = `box-mock: a stateful mock of the Box API, served over HTTP on this machine.

Usage:
  box-mock [--port N] [--seed FILE] [--folder DIR] [--state FILE] [--spill-bytes N] [--token-seconds N] [--refresh-seconds N] [--token-log FILE] [--quiet]

Options:
  --port N             port to listen on; default: 0, any free port
  --seed FILE          JSON file with the initial state, see below; default: one admin without files
  --folder DIR         folder on disk; its contents become files of the first user
  --state FILE         load the state from this file if it exists, else start with the seed; save it on exit, SIGINT and SIGTERM
  --spill-bytes N      total bytes of file contents in memory, the rest goes to temporary files; default: 8388608 (8 MiB)
  --token-seconds N    lifetime of access tokens, in seconds; default: 3600
  --refresh-seconds N  lifetime of refresh tokens, in seconds; default: 5184000 (60 days)
  --token-log FILE     append a line of JSON for each request to /oauth2/token and /oauth2/revoke: its grant, outcome and tokens
  --quiet              print violations only, not a line for each request
  --help               print this help

It prints its URL, a developer token and the credentials of an application. Stop it with Ctrl-C; without --state, its state is lost. With these values:

  curl -H "Authorization: Bearer TOKEN" URL/2.0/folders/0/items
  curl -H "Authorization: Bearer TOKEN" -H "Content-Type: application/json" -d '{"name":"Reports","parent":{"id":"0"}}' URL/2.0/folders
  curl -H "Authorization: Bearer TOKEN" -F 'attributes={"name":"a.txt","parent":{"id":"0"}}' -F file=@a.txt URL/api/2.0/files/content
  curl -H "Authorization: Bearer TOKEN" -L URL/2.0/files/FILE_ID/content
  curl -d grant_type=client_credentials -d client_id=ID -d client_secret=SECRET URL/oauth2/token

In code, pass the URL to the client: createBoxClient({ auth: developerToken('TOKEN'), baseUrl: 'URL' })

A seed file. All keys are optional, and tree contains the files of the first user. A string is a file, an object is a folder:

  {
    "users": [{ "name": "Ada Moreno", "login": "ada@example.com" }],
    "tree": { "Reports": { "q1.txt": "first quarter" }, "Handbook": { "$webLink": "https://example.com" } },
    "clients": [{ "clientId": "app", "clientSecret": "secret", "enterpriseId": "40001" }],
    "groups": [{ "name": "Editors", "$members": ["ada@example.com"] }]
  }

Other sections are named like the operations, and their objects are the bodies of "create". See docs/guides/mock-box/seeds.md.

Every request is validated against the OpenAPI document of Box. A request that does not conform gets a 400 response, or 404 or 405 if
there is no such operation, and a line on stderr states the reason:

  VIOLATION (request) query nonsense is not a parameter of this operation
`;

/** Throws an error with a message for the user. */
export function readArguments(args: readonly string[]): BoxMockArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      folder: { type: 'string' },
      state: { type: 'string' },
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
    return value === undefined ? undefined : readInteger(`--${name}`, value, min, Number.MAX_SAFE_INTEGER);
  };
  return {
    port: readInteger('--port', values.port ?? '0', 0, 65_535),
    seed: readPath('--seed', values.seed),
    folder: readPath('--folder', values.folder),
    state: readPath('--state', values.state),
    spillBytes: optional('spill-bytes', 0),
    accessTokenSeconds: optional('token-seconds', 1),
    refreshTokenSeconds: optional('refresh-seconds', 1),
    tokenLog: readPath('--token-log', values['token-log']),
    quiet: values.quiet,
    help: values.help,
  };
}

/** An empty path is almost always an unset variable. */
function readPath(option: string, path: string | undefined): string | undefined {
  if (path !== undefined && /^[\s\p{Z}\p{Cc}\p{Cf}]*$/u.test(path)) throw new Error(`${option}: must be a non-empty path.`);
  return path;
}

function readInteger(option: string, value: string, min: number, max: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < min || number > max)
    throw new Error(`${option}: must be an integer from ${String(min)} to ${String(max)}, not "${value}".`);
  return number;
}
