import { literal, quote } from '../literal.js';
import type { RuntimeModules } from '../emitter.js';
import type { Method } from '../model/method.js';
import { definition } from './definition.js';
import { importTypes } from './type-imports.js';

/** `operations.ts`: the table from which the client builds its methods at run time. */
export function emitOperations(
  methods: readonly Method[],
  hosts: Readonly<Record<string, string>>,
  { types }: Pick<RuntimeModules, 'types'>,
): string {
  const rows = methods.map((method) => `  ${quote(method.operationId)}: ${literal(definition(method))},`);
  return [
    ...importTypes(['OperationDefinition'], types),
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
