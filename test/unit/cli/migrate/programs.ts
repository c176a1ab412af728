import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupServer } from 'msw/node';
import ts from 'typescript';
import * as ours from 'box-openapi-sdk';
import * as webhooks from 'box-openapi-sdk/webhooks';
import { createMockBox, type MockBox, type Seed } from 'box-openapi-sdk/testing';
import { createRequire } from 'node:module';
import { repository } from '../../../support/mini-spec.js';
import { client, consoleFile, users } from '../doctor/setup.js';

const fixtures = join(repository, 'test/fixtures/migrate');

/**
 * The programs, by the line of the vendor's SDK that they use. `marks` is the number of comments for a person: the version after the migration
 * differs from what the command writes only in the statements with these comments. The clock of programs with JWT is that of the machine.
 */
export const programs = [
  { name: 'reports-10', version: 10, input: 'token', marks: 0 },
  { name: 'audit-3', version: 3, input: 'options', marks: 0 },
  { name: 'backup-3', version: 3, input: 'options', marks: 0 },
  { name: 'people-3', version: 3, input: 'options', marks: 0 },
  { name: 'hooks-3', version: 3, input: 'options', marks: 1 },
  { name: 'oauth-3', version: 3, input: 'options', marks: 3 },
  { name: 'archive-10', version: 10, input: 'options', marks: 0 },
  { name: 'contracts-gen', version: 10, input: 'options', marks: 0 },
  { name: 'admin-10', version: 10, input: 'token', marks: 0 },
  { name: 'oauth-10', version: 10, input: 'options', marks: 2 },
] as const;

export type Program = (typeof programs)[number];
/** `migrated` is what the command writes, for programs with comments for a person. */
export type Stage = 'before' | 'migrated' | 'after';

/** The path of a program: TypeScript or CommonJS. */
export function pathOf({ name }: Pick<Program, 'name'>, stage: Stage): string {
  const path = join(fixtures, name, stage);
  // Not a program: it still imports what a person replaces.
  if (stage === 'migrated') return `${path}.txt`;
  return existsSync(`${path}.ts`) ? `${path}.ts` : `${path}.js`;
}

/** What a program has sent and logged. */
export interface Trace {
  readonly requests: readonly string[];
  readonly lines: readonly string[];
}

const seed: Seed = {
  users: [
    {
      ...{ id: '31001', name: 'Ada', login: 'ada@example.com' },
      tree: {
        'draft-sales.txt': 'sales',
        'draft-costs.txt': 'costs',
        'notes.txt': { $id: '70001', $content: 'notes', $sharedLink: { access: 'open' } },
        Team: {
          $id: '60001',
          $collaborations: [{ accessible_by: { type: 'user', login: 'ben@example.com' }, role: 'editor' }],
          'plan.txt': 'plan',
        },
      },
    },
    ...users.slice(1),
  ],
  clients: [client],
};

interface Main {
  readonly main: (input: unknown, log: (line: string) => void) => Promise<void>;
}

/** Runs a program against a new mock at the hosts of the service. */
export async function runProgram(program: Program, stage: Stage): Promise<Trace> {
  const mock = await createMockBox({ seed, now: () => Date.now() });
  const server = setupServer(...mock.handlers);
  const requests: Promise<string>[] = [];
  server.events.on('request:start', ({ request }) => void requests.push(describe(request.clone())));
  server.listen({ onUnhandledRequest: 'error' });
  const lines: string[] = [];
  try {
    const { main } = load(pathOf(program, stage), program.version);
    await main(program.input === 'token' ? mock.issueToken() : inputFor(mock, program.version), (line) => lines.push(line));
    // The vendor's SDK sends the header As-User to the host of downloads.
    if (stage === 'after') mock.assertConforms();
  } finally {
    server.close();
    await mock.close();
  }
  // Version 10 lists the parts of an upload before it commits them.
  const sent = (await Promise.all(requests)).filter((line) => !/^GET \S+\/upload_sessions\/\w+\/parts\?/.test(line));
  return { requests: sent, lines };
}

/** The options of a program. Each one uses some of them. */
function inputFor(mock: MockBox, version: Program['version']) {
  const { accessToken, refreshToken, expiresAt } = mock.authorize({});
  const tokens = { accessToken, refreshToken, expiresAt, acquiredAtMS: Date.now(), accessTokenTTLMS: expiresAt - Date.now() };
  const config = consoleFile();
  const items = { userId: '31001', fileId: '70001', folderId: '60001' };
  return { ...mock.credentials, token: mock.issueToken(), tokens, config: version === 10 ? JSON.stringify(config) : config, ...items };
}

/** Its HTTP client expects the socket of a real TLS connection, which intercepted requests do not have. */
function createVendor3(): unknown {
  interface Sdk {
    configure(options: object): void;
  }
  type SdkClass = (new (options: object) => Sdk) & {
    getPreconfiguredInstance(config: object): Sdk;
    getBasicClient(token: string): unknown;
  };
  const Vendor = nodeRequire('box-node-sdk-3') as SdkClass;
  const transport = { request: { strictSSL: false } };
  return class extends Vendor {
    constructor(options: object) {
      super({ ...options, ...transport });
    }

    static override getPreconfiguredInstance(config: object): Sdk {
      const sdk = super.getPreconfiguredInstance(config);
      sdk.configure(transport);
      return sdk;
    }

    static override getBasicClient(token: string): unknown {
      const sdk = new this({ clientID: '', clientSecret: '' }) as unknown as { getBasicClient(token: string): unknown };
      return sdk.getBasicClient(token);
    }
  };
}

const nodeRequire = createRequire(import.meta.url);

/** Loads a program with the packages that it imports. */
function load(path: string, version: Program['version']): Main {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const require = (name: string): unknown => {
    if (name === 'box-openapi-sdk') return ours;
    if (name === 'box-openapi-sdk/webhooks') return webhooks;
    if (name === 'box-node-sdk' && version === 3) return createVendor3();
    // Not installed: its modules are those of version 10 under other names.
    const module = name.replace(/^box-typescript-sdk-gen/, 'box-node-sdk').replace(/(\.generated)?\.js$/, '');
    return nodeRequire(module);
  };
  const module = { exports: {} as Main };
  // The compiled text of a committed fixture.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('require', 'module', 'exports', outputText)(require, module, module.exports);
  return module.exports;
}

/** The method, the address and the content of a request, in a form that does not depend on the order of keys. */
async function describe(request: Request): Promise<string> {
  const { pathname, searchParams } = new URL(request.url);
  // The default of the service, which the migrated code states.
  searchParams.delete('usemarker', 'false');
  // It contains a time.
  if (searchParams.has('marker')) searchParams.set('marker', '…');
  // Version 10 writes this parameter into the fragment of the URL, where it is lost.
  if (request.method === 'PUT') searchParams.delete('fields', 'shared_link');
  searchParams.sort();
  const type = request.headers.get('content-type') ?? '';
  const text = await request.text();
  const body = type.includes('json') && text !== '' ? JSON.stringify(sorted(withoutParts(JSON.parse(text)))) : form(type, text);
  const match = request.headers.get('if-match');
  return [request.method, `${pathname}?${searchParams.toString()}`, body === '{}' ? '' : body, match === null ? '' : `if-match: ${match}`]
    .join(' ')
    .trim();
}

/** The IDs of parts depend on the order in which they arrive. Without attributes, some clients send an empty object. */
function withoutParts(body: unknown): unknown {
  const { parts, attributes, ...rest } = body as { parts?: readonly object[]; attributes?: object };
  if (!Array.isArray(parts)) return body;
  return {
    ...rest,
    ...(Object.keys(attributes ?? {}).length === 0 ? {} : { attributes }),
    parts: parts.map((part) => ({ ...(part as object), part_id: undefined })),
  };
}

function form(type: string, text: string): string {
  if (!type.includes('urlencoded')) return '';
  const fields = new URLSearchParams(text);
  fields.sort();
  // An application need not name itself in the exchange of a token.
  if (fields.get('grant_type')?.endsWith(':token-exchange') === true)
    for (const name of ['client_id', 'client_secret']) fields.delete(name);
  // They differ in each run.
  for (const name of ['assertion', 'subject_token', 'refresh_token']) if (fields.has(name)) fields.set(name, '…');
  return fields.toString();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
