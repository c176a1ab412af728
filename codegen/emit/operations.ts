import { literal, quote } from '../literal.js';
import type { Method } from '../model/method.js';
import { definition } from './definition.js';
import { coreTypesModule } from './type-imports.js';

/** `operations.ts`: the table from which the client builds its methods at run time. */
export function emitOperations(methods: readonly Method[], hosts: Readonly<Record<string, string>>): string {
  const rows = methods.map((method) => `  ${quote(method.operationId)}: ${literal(definition(method))},`);
  return [
    `import type { OperationDefinition } from '${coreTypesModule}';`,
    '',
    '/** Base URLs by host name. */',
    `export const hosts = ${literal(hosts)} as const;`,
    '',
    '/** Every client method by operationId. */',
    'export const operationTable: Readonly<Record<string, OperationDefinition>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
