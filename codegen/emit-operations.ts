import { definition } from './emit-definition.js';
import { property } from './emit-api.js';
import type { Method } from './model.js';
import { quote } from './model.js';

/** The run-time table from which the client's methods are built. */
export function emitOperations(methods: readonly Method[], hosts: Readonly<Record<string, string>>): string {
  const rows = methods.map((method) => `  ${quote(method.operationId)}: ${literal(definition(method))},`);
  return [
    "import type { OperationDefinition } from '../src/core/types/types.js';",
    '',
    '/** Base URLs by the name that an operation gives as its host. */',
    `export const hosts = ${literal(hosts)} as const;`,
    '',
    '/** Every method of the client by its operationId. */',
    'export const operationTable: Readonly<Record<string, OperationDefinition>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

/** A value as TypeScript, keys without quotes where they may be. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${property(key)}: ${literal(inner)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}
