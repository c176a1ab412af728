import { definition } from './emit-definition.js';
import { hasParams, functionName, paramsName, signature } from './emit-signature.js';
import { methodComment, typeImports } from './emit-api.js';
import { literal } from './emit-operations.js';
import type { Method } from './model.js';

/** The same methods as functions that take the core or a client first, each with its own definition, so that a bundler keeps what is used. */
export function emitFunctions(methods: readonly Method[], schemaNames: readonly string[]): string {
  const functions = methods.map((method) => {
    const row = literal({ id: method.operationId, ...definition(method) });
    return `${methodComment(method, '')}export const ${functionName(method.operationId)}: ${arrow(method)} = /* @__PURE__ */ ${method.pagination === undefined ? 'operationFunction' : 'listFunction'}(${row});\n`;
  });
  const body = functions.join('\n');
  const params = methods.filter(hasParams).map(paramsName).sort();
  return `${typeImports(body, schemaNames, [
    `import type { ${params.join(', ')} } from './api.js';`,
    "import { operationFunction, type Caller } from '../src/core/operation/operation-function.js';",
    "import { listFunction } from '../src/pagination/paginate.js';",
  ])}\n${body}`;
}

function arrow(method: Method): string {
  const text = signature(method, 'box: Caller');
  const end = text.lastIndexOf('): ');
  return `${text.slice(0, end)}) => ${text.slice(end + 3)}`;
}
