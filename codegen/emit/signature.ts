import type { Method } from '../model/method.js';
import { camelCase } from '../model/names.js';
import { fieldsTypeParameter, hasParams, paramsName, requiresParams, selectsFields } from './params.js';
import { resultType } from './result-type.js';

/** `<F extends …>(fileId: string, params?: …, options?: CallOptions): BoxPromise<…>`, with `first` as an additional first parameter. */
export function signature(method: Method, first?: string): string {
  const paramsType = hasParams(method) ? `${paramsName(method)}${selectsFields(method) ? '<F>' : ''}` : 'NoParams';
  const args = [
    ...(first === undefined ? [] : [first]),
    ...method.pathParams.map(({ wire, type }) => `${camelCase(wire)}: ${type}`),
    requiresParams(method) ? `params: ${paramsType}` : `params?: ${paramsType}`,
    `options?: ${method.pagination === undefined ? 'CallOptions' : 'ListOptions'}`,
  ];
  return `${fieldsTypeParameter(method)}(${args.join(', ')}): ${returnType(method)}`;
}

function returnType(method: Method): string {
  const type = resultType(method);
  switch (type.kind) {
    case 'void':
      return 'BoxPromise<undefined>';
    case 'response':
      return 'BoxPromise<WebResponse>';
    case 'object':
      return `BoxPromise<${type.object.expression}>`;
    case 'entries':
      return `BoxPromise<WithEntries<${type.wrapper}, ${type.entry.expression}>>`;
    case 'list':
      return `BoxList<${type.entry.expression}, ${type.page}, '${type.items}'>`;
    case 'nested':
      return `BoxPages<${type.entry.expression}, ${type.object.expression}>`;
  }
}
