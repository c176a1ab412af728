import { flag, integer, path, range, type ReadOption } from './option-readers.js';

export interface OptionRow<Value> {
  /** Placeholder of its value. Absent for an option without a value. */
  readonly value?: string;
  readonly help: string;
  readonly read: ReadOption<Value>;
}

/** The options of the command, in the order of the help. */
export const optionTable = {
  port: { value: 'N', help: 'port to listen on; default: 0, any free port', read: integer(0, 65_535) },
  host: { value: 'ADDRESS', help: 'address to listen on; default: 127.0.0.1, this machine only', read: path },
  tls: { help: 'serve HTTPS, with --cert and --key, or with a generated certificate (needs the package selfsigned)', read: flag },
  cert: { value: 'FILE', help: 'certificate in PEM format, for --tls', read: path },
  key: { value: 'FILE', help: 'private key of the certificate in PEM format, for --tls', read: path },
  'cert-out': { value: 'FILE', help: 'write the generated certificate to this file; default: a temporary file', read: path },
  seed: { value: 'FILE', help: 'JSON file with the initial state, see below; default: one admin without files', read: path },
  folder: { value: 'DIR', help: 'folder on disk; its contents become files of the first user', read: path },
  state: {
    value: 'FILE',
    help: 'load the state from this file if it exists, else start with the seed; save it on exit, SIGINT and SIGTERM',
    read: path,
  },
  'spill-bytes': {
    value: 'N',
    help: 'total bytes of file contents in memory, the rest goes to temporary files; default: 8388608 (8 MiB)',
    read: integer(0),
  },
  'token-seconds': { value: 'N', help: 'lifetime of access tokens, in seconds; default: 3600', read: integer(1) },
  'refresh-seconds': { value: 'N', help: 'lifetime of refresh tokens, in seconds; default: 5184000 (60 days)', read: integer(1) },
  'token-log': {
    value: 'FILE',
    help: 'append a line of JSON for each request to /oauth2/token and /oauth2/revoke: its grant, outcome and tokens',
    read: path,
  },
  latency: {
    value: 'MS',
    help: 'delay of each request, in milliseconds: a number, or a range such as 50-200; default: 0',
    read: range(0, 600_000),
  },
  'fault-seed': { value: 'N', help: 'random seed for --latency and for faults with a probability; default: 1', read: integer(0) },
  'rate-limits': { help: 'reject requests beyond the documented rate limits with 429 and Retry-After', read: flag },
  strict: { help: 'reject properties of request bodies that the document does not list', read: flag },
  har: { value: 'FILE', help: 'write a HAR 1.2 of all requests with their bodies, without secrets, when the command ends', read: path },
  quiet: { help: 'print violations only, not a line for each request', read: flag },
  help: { help: 'print this help', read: flag },
} satisfies Readonly<Record<string, OptionRow<unknown>>>;

export type OptionName = keyof typeof optionTable;

/** The options by name, with those that were not passed left out. */
export type BoxMockArguments = { readonly [Name in OptionName]?: ReturnType<(typeof optionTable)[Name]['read']> };
