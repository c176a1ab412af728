import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const nodeRequire = createRequire(import.meta.url);

/** A method of the vendor's SDK: `manager.method`, and the names of its parameters without a callback. */
export interface VendorMethod {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** The public methods of the managers of the installed version 10, read from its declarations. */
export function methodsOfVersion10(): VendorMethod[] {
  const lib = join(dirname(dirname(nodeRequire.resolve('box-node-sdk'))), 'lib');
  const client = readFileSync(join(lib, 'client.d.ts'), 'utf8');
  const managers = new Map(Array.from(client.matchAll(/^ {4}readonly (\w+): (\w+Manager);/gm), ([, name = '', type = '']) => [type, name]));
  return declarationFiles(join(lib, 'managers')).flatMap((path) => classMethods(path, (type) => managers.get(type)));
}

/** The public methods of the managers of a client of the installed version 3. */
export function methodsOfVersion3(): VendorMethod[] {
  return Object.entries(vendor3Client()).flatMap(([manager, value]) => {
    if (manager.startsWith('_') || typeof value !== 'object' || value === null) return [];
    const prototype = Object.getPrototypeOf(value) as Readonly<Record<string, unknown>>;
    if (prototype === Object.prototype) return [];
    return Object.getOwnPropertyNames(prototype).flatMap((method): VendorMethod[] => {
      const code = prototype[method];
      if (method === 'constructor' || method.startsWith('_') || typeof code !== 'function') return [];
      return [{ name: `${manager}.${method}`, parameters: parametersOf(code) }];
    });
  });
}

/** The constants of the installed version 3, by their names on the client: `itemTypes`, `webhooks.triggerTypes`. */
export function constantsOfVersion3(): Readonly<Record<string, unknown>> {
  const client = vendor3Client();
  const own = ['accessLevels', 'collaborationRoles', 'itemTypes', 'CURRENT_USER_ID'].map((name): [string, unknown] => [name, client[name]]);
  const others = Object.entries(client).flatMap(([manager, value]) => {
    if (manager.startsWith('_') || typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === Object.prototype)
      return [];
    const names: string[] = [];
    // Also those of the prototype.
    for (const name in value) names.push(name);
    return names.flatMap((name): [string, unknown][] => {
      const constant = (value as Readonly<Record<string, unknown>>)[name];
      return name.startsWith('_') || name === 'client' || typeof constant === 'function' ? [] : [[`${manager}.${name}`, constant]];
    });
  });
  return Object.fromEntries([...own, ...others].filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The names of the types of schemas in the installed version 10. */
export function schemasOfVersion10(): string[] {
  const lib = join(dirname(dirname(nodeRequire.resolve('box-node-sdk'))), 'lib');
  return declarationFiles(join(lib, 'schemas')).flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(/^export (?:declare class|interface|type) (\w+)/gm), ([, name = '']) => name),
  );
}

function vendor3Client(): Readonly<Record<string, unknown>> {
  const Sdk = nodeRequire('box-node-sdk-3') as new (options: object) => {
    getBasicClient(token: string): Readonly<Record<string, unknown>>;
  };
  return new Sdk({ clientID: 'a', clientSecret: 'b' }).getBasicClient('token');
}

const declarationFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

function classMethods(path: string, managerOf: (type: string) => string | undefined): VendorMethod[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((node) => {
    const manager = ts.isClassDeclaration(node) ? managerOf(node.name?.text ?? '') : undefined;
    if (manager === undefined || !ts.isClassDeclaration(node)) return [];
    return node.members.flatMap((member): VendorMethod[] => {
      if (!ts.isMethodDeclaration(member) || member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true)
        return [];
      return [{ name: `${manager}.${member.name.getText()}`, parameters: member.parameters.map(({ name }) => name.getText()) }];
    });
  });
}

/** The parameters in the text of a function of version 3. */
function parametersOf(code: unknown): string[] {
  const text = String(code);
  const source = ts.createSourceFile(
    'method.js',
    text.startsWith('function') ? `(${text})` : `({ ${text} })`,
    ts.ScriptTarget.Latest,
    true,
  );
  let found: string[] | undefined;
  const visit = (node: ts.Node): void => {
    if (found === undefined && ts.isFunctionLike(node))
      found = node.parameters.map(({ name }) => name.getText()).filter((name) => name !== 'callback');
    else node.forEachChild(visit);
  };
  visit(source);
  return found ?? [];
}
