import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupServer } from 'msw/node';
import ts from 'typescript';
import * as vendor10 from 'box-node-sdk';
import * as vendor10Box from 'box-node-sdk/box';
import * as ours from 'box-openapi-sdk';
import { createMockBox, type Seed } from 'box-openapi-sdk/testing';
import { createRequire } from 'node:module';
import { repository } from '../../../support/mini-spec.js';
import { client, users } from '../doctor/setup.js';

const fixtures = join(repository, 'test/fixtures/migrate');

/** The programs, by the line of the vendor's SDK that they use. */
export const programs = [
  { name: 'reports-10', version: 10 },
  { name: 'audit-3', version: 3 },
] as const;

export type Program = (typeof programs)[number];
export type Stage = 'before' | 'after';

/** The path of a program: TypeScript or CommonJS. */
export function pathOf({ name }: Pick<Program, 'name'>, stage: Stage): string {
  const path = join(fixtures, name, stage);
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
        'notes.txt': { $content: 'notes', $sharedLink: { access: 'open' } },
        Team: { $collaborations: [{ accessible_by: { type: 'user', login: 'ben@example.com' }, role: 'editor' }], 'plan.txt': 'plan' },
      },
    },
    ...users.slice(1),
  ],
  clients: [client],
};

interface Main {
  readonly main: (credentials: unknown, log: (line: string) => void) => Promise<void>;
}

/** Runs a program against a new mock at the hosts of the service. */
export async function runProgram(program: Program, stage: Stage): Promise<Trace> {
  const mock = await createMockBox({ seed, now: () => Date.UTC(2026, 10, 1) });
  const server = setupServer(...mock.handlers);
  const requests: Promise<string>[] = [];
  server.events.on('request:start', ({ request }) => void requests.push(describe(request.clone())));
  server.listen({ onUnhandledRequest: 'error' });
  const lines: string[] = [];
  try {
    const { main } = load(pathOf(program, stage), program.version);
    await main(program.version === 10 ? mock.issueToken() : mock.credentials, (line) => lines.push(line));
    mock.assertConforms();
  } finally {
    server.close();
    await mock.close();
  }
  return { requests: await Promise.all(requests), lines };
}

/** Its HTTP client expects the socket of a real TLS connection, which intercepted requests do not have. */
function createVendor3(nodeRequire: NodeJS.Require): unknown {
  type Sdk = new (options: object) => object;
  const Vendor = nodeRequire('box-node-sdk-3') as Sdk;
  return class extends Vendor {
    constructor(options: object) {
      super({ ...options, request: { strictSSL: false } });
    }
  };
}

/** Loads a program with the packages that it imports. */
function load(path: string, version: Program['version']): Main {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const nodeRequire = createRequire(import.meta.url);
  const require = (name: string): unknown => {
    if (name === 'box-openapi-sdk') return ours;
    if (name === 'box-node-sdk/box') return vendor10Box;
    return name === 'box-node-sdk' ? (version === 3 ? createVendor3(nodeRequire) : vendor10) : nodeRequire(name);
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
  searchParams.sort();
  const type = request.headers.get('content-type') ?? '';
  const text = await request.text();
  const body = type.includes('json') && text !== '' ? JSON.stringify(sorted(JSON.parse(text))) : form(type, text);
  const match = request.headers.get('if-match');
  return [request.method, `${pathname}?${searchParams.toString()}`, body, match === null ? '' : `if-match: ${match}`].join(' ').trim();
}

function form(type: string, text: string): string {
  if (!type.includes('urlencoded')) return '';
  const fields = new URLSearchParams(text);
  fields.sort();
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
