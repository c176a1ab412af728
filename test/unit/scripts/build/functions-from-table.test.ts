import { describe, expect, it } from 'vitest';
import { functionsFromTable } from '../../../../scripts/build/functions-from-table.js';

const functions = `import { operationFunction } from './call.js';
/** Get a file. */
export const filesGet = /* @__PURE__ */ operationFunction({ id: 'files.get', method: 'GET', path: '/files/{file_id}' });
`;
const tableOf = (row: string): string => `export const operationTable = {\n    'files.get': ${row},\n};\n`;

describe('functions of the CommonJS build', () => {
  it('functionsFromTable replaces the definition of a function by its row of the table', () => {
    const code = functionsFromTable(functions, tableOf("{ method: 'GET', path: '/files/{file_id}' }"), './schema.js');
    expect(code).toContain("export const filesGet = operationFunctionNamed('files.get');");
    expect(code).toContain('const operationFunctionNamed = (id) => operationFunction(operationNamed(id));');
    expect(code).not.toContain('/files/{file_id}');
  });

  it('functionsFromTable throws if the table has another definition', () => {
    const table = tableOf("{ method: 'PUT', path: '/files/{file_id}' }");
    expect(() => functionsFromTable(functions, table, './schema.js')).toThrow(/differ at files\.get/);
  });

  it('functionsFromTable throws if it does not know the form of a function', () => {
    expect(() => functionsFromTable('export const filesGet = create();\n', tableOf('{}'), './schema.js')).toThrow(/form of a function/);
  });
});
