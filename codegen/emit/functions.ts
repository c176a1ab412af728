import type { RuntimeModules } from '../emitter.js';
import { literal, quote } from '../literal.js';
import type { Method } from '../model/method.js';
import { functionName } from '../model/names.js';
import { definition } from './definition.js';
import { functionComment } from './method-comment.js';
import { hasParams, paramsName } from './params.js';
import { signature } from './signature.js';
import { importTypes, typeImports } from './type-imports.js';

/**
 * `functions.ts`: each method as a standalone function, whose first parameter is a core or a client.
 * Each function contains its own definition, so that bundlers drop the functions that are not used.
 */
export function emitFunctions(methods: readonly Method[], schemaNames: readonly string[], modules: RuntimeModules): string {
  const body = methods.map(functionConstant).join('\n');
  const params = methods.filter(hasParams).map(paramsName).sort();
  return `${typeImports(body, modules.types, schemaNames, [...importTypes(params, './api.js'), ...runtimeImports(methods, modules)])}\n${body}`;
}

/** Import statements for the functions of the runtime that `methods` need. */
function runtimeImports(methods: readonly Method[], { operationFunction, listFunction }: RuntimeModules): string[] {
  const hasLists = methods.some(({ pagination }) => pagination !== undefined);
  const hasOthers = methods.some(({ pagination }) => pagination === undefined);
  const ofCalls = [...(hasOthers ? ['operationFunction'] : []), 'type Caller'];
  const names = hasLists && operationFunction === listFunction ? ['listFunction', ...ofCalls] : ofCalls;
  return [
    `import { ${names.join(', ')} } from ${quote(operationFunction)};`,
    ...(hasLists && operationFunction !== listFunction ? [`import { listFunction } from ${quote(listFunction)};`] : []),
  ];
}

function functionConstant(method: Method): string {
  const create = method.pagination === undefined ? 'operationFunction' : 'listFunction';
  const row = literal({ id: method.operationId, ...definition(method) });
  return `${functionComment(method)}export const ${functionName(method.operationId)}: ${functionType(method)} = /* @__PURE__ */ ${create}(${row});\n`;
}

function functionType(method: Method): string {
  const text = signature(method, 'box: Caller');
  const end = text.lastIndexOf('): ');
  const type = `${text.slice(0, end)}) => ${text.slice(end + 3)}`;
  const name = String(method.operationId.split('.').at(-1));
  return method.templateTyped ? `TemplateTypedFunction<${quote(name)}, ${type}>` : type;
}
