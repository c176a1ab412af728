import { literal } from '../literal.js';
import type { Method } from '../model/method.js';
import { functionName } from '../model/names.js';
import { definition } from './definition.js';
import { functionComment } from './method-comment.js';
import { hasParams, paramsName } from './params.js';
import { signature } from './signature.js';
import { typeImports } from './type-imports.js';

/**
 * `functions.ts`: each method as a standalone function, whose first parameter is a core or a client.
 * Each function contains its own definition, so that bundlers drop the functions that are not used.
 */
export function emitFunctions(methods: readonly Method[], schemaNames: readonly string[]): string {
  const body = methods.map(functionConstant).join('\n');
  const params = methods.filter(hasParams).map(paramsName).sort();
  return `${typeImports(body, schemaNames, [
    `import type { ${params.join(', ')} } from './api.js';`,
    "import { operationFunction, type Caller } from '../src/core/operation/operation-function.js';",
    "import { listFunction } from '../src/pagination/paginate.js';",
  ])}\n${body}`;
}

function functionConstant(method: Method): string {
  const create = method.pagination === undefined ? 'operationFunction' : 'listFunction';
  const row = literal({ id: method.operationId, ...definition(method) });
  return `${functionComment(method)}export const ${functionName(method.operationId)}: ${functionType(method)} = /* @__PURE__ */ ${create}(${row});\n`;
}

function functionType(method: Method): string {
  const text = signature(method, 'box: Caller');
  const end = text.lastIndexOf('): ');
  return `${text.slice(0, end)}) => ${text.slice(end + 3)}`;
}
