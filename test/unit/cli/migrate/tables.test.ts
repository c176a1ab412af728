import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { operationTable } from '../../../../generated/operations.js';
import { apiWords } from '../../../../cli/src/verbs/migrate/tables/api-words.js';
import { version10Rows } from '../../../../cli/src/verbs/migrate/tables/box-node-sdk-10.js';
import { version3Rows } from '../../../../cli/src/verbs/migrate/tables/box-node-sdk-3.js';
import { document } from '../../../support/openapi-document.js';

const nodeRequire = createRequire(import.meta.url);

/** The public methods of the managers of version 10, read from its declarations. */
function methodsOf10(): string[] {
  const lib = join(dirname(dirname(nodeRequire.resolve('box-node-sdk'))), 'lib');
  const client = readFileSync(join(lib, 'client.d.ts'), 'utf8');
  const managers = new Map(Array.from(client.matchAll(/^ {4}readonly (\w+): (\w+Manager);/gm), ([, name = '', type = '']) => [type, name]));
  return readdirSync(join(lib, 'managers'))
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => {
      const methods: string[] = [];
      ts.createSourceFile(name, readFileSync(join(lib, 'managers', name), 'utf8'), ts.ScriptTarget.Latest, true).forEachChild((node) => {
        const manager = ts.isClassDeclaration(node) ? managers.get(node.name?.text ?? '') : undefined;
        if (manager === undefined || !ts.isClassDeclaration(node)) return;
        for (const member of node.members)
          if (ts.isMethodDeclaration(member) && member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) !== true)
            methods.push(`${manager}.${member.name.getText()}`);
      });
      return methods;
    });
}

/** The public methods of the managers of a client of version 3. */
function methodsOf3(): string[] {
  type Client = Readonly<Record<string, object | undefined>>;
  const Sdk = nodeRequire('box-node-sdk-3') as new (options: object) => { getBasicClient(token: string): Client };
  const client = new Sdk({ clientID: 'a', clientSecret: 'b' }).getBasicClient('token');
  return Object.entries(client).flatMap(([name, manager]) => {
    if (name.startsWith('_') || typeof manager !== 'object') return [];
    const prototype = Object.getPrototypeOf(manager) as Readonly<Record<string, unknown>>;
    if (prototype === Object.prototype) return [];
    return Object.getOwnPropertyNames(prototype)
      .filter((method) => method !== 'constructor' && !method.startsWith('_') && typeof prototype[method] === 'function')
      .map((method) => `${name}.${method}`);
  });
}

describe.each([
  ['box-node-sdk 10', version10Rows, methodsOf10, 340],
  ['box-node-sdk 3', version3Rows, methodsOf3, 250],
] as const)('the table of %s', (_, rows, methodsOf, least) => {
  it('has one row for each method of the managers', () => {
    const methods = methodsOf();
    expect(methods.length).toBeGreaterThan(least);
    expect(rows.map(([method]) => method).sort()).toEqual(methods.sort());
  });

  it('names only methods of our client, and says what to do where there is none', () => {
    const helpers = new Set(['uploads.upload']);
    for (const [method, , call, note] of rows) {
      const name = call.split('(')[0] ?? '';
      expect(call === '' ? (note ?? '') !== '' : Object.hasOwn(operationTable, name) || helpers.has(name), method).toBe(true);
    }
  });

  it('passes each parameter of the vendor, or names it in the note', () => {
    const unused = rows.flatMap(([method, parameters, call, note]) => {
      if (call === '') return [];
      const used = new Set(call.match(/\w+/g));
      const names = parameters === '' ? [] : parameters.split(', ');
      return names.filter((name) => !used.has(name) && note?.includes(name) !== true).map((name) => `${method}: ${name}`);
    });
    // Files and shared links have no further parameters here, and our client has another name for the cancellation of a call.
    expect(unused.filter((place) => !/: (cancellationToken|optionalsInput|queryParams|requestBody|options)$/.test(place))).toEqual([]);
  });
});

describe('the words of the API', () => {
  it('are the names in the document that consist of several words', () => {
    const names = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties, in: location, name } = value as { properties?: unknown; in?: unknown; name?: unknown };
      if (typeof properties === 'object' && properties !== null) for (const key of Object.keys(properties)) names.add(key);
      if (location === 'query' && typeof name === 'string') names.add(name);
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(document);
    const words = [...names].filter((name) => /^[A-Za-z_]\w*$/.test(name) && /_[a-z]|[a-z][A-Z]/.test(name));
    expect([...apiWords].sort()).toEqual(words.sort());
  });
});
