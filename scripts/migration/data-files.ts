import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { constantsOfVersion3, schemasOfVersion10 } from './vendor-methods.js';

const source = 'Written by `npm run migration` from the installed packages.';

/** The file with the constants of version 3. */
export function constantsFile(): string {
  return `/** A constant of the vendor's SDK, or a group of them. */
export type Constant = string | number | boolean | null | { readonly [name: string]: Constant };

/** The constants of version 3 by their names on the client. ${source} */
export const version3Constants: Readonly<Record<string, Constant>> = ${JSON.stringify(constantsOfVersion3())};
`;
}

/** The file with the names of schemas that version 10 and this package have in common. */
export function schemaNamesFile(root: string): string {
  const openapi = ts.createSourceFile('openapi.ts', readFileSync(join(root, 'generated/openapi.ts'), 'utf8'), ts.ScriptTarget.Latest, true);
  const ours = new Set(
    openapi.statements.flatMap((one) => (ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one) ? [one.name.text] : [])),
  );
  const names = [...new Set(schemasOfVersion10())].filter((name) => ours.has(name)).sort();
  return `/** The schemas of version 10 whose names are those of types of this package. ${source} */
export const schemaNames: readonly string[] = '${names.join(' ')}'.split(' ');
`;
}
