import type { Method } from '../model/method.js';
import type { Finding } from './finding.js';

/** Finds names in a path that no parameter declares, and path parameters that the path does not contain. */
export function checkPathTemplates(methods: readonly Method[]): Finding[] {
  return methods.filter(isOperation).flatMap(({ operationId, path, pathParams, pointer }) => {
    const inTemplate = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
    const declared = pathParams.map(({ wire }) => wire);
    return [
      ...inTemplate
        .filter((name) => !declared.includes(name))
        .map((name) => ({
          pointer,
          message: `${operationId}: the path ${path} contains {${name}}, but no parameter with "in: path" declares it. Add one to the path item.`,
        })),
      ...pathParams
        .filter(({ wire }) => !inTemplate.includes(wire))
        .map((param) => ({
          pointer: param.pointer,
          message: `${operationId}: the path parameter ${param.wire} is not in the path ${path}. Add {${param.wire}} to the path, or remove the parameter.`,
        })),
    ];
  });
}

/** A variant has the parameters of its operation. */
function isOperation({ pointer }: Method): boolean {
  return !pointer.includes('x-box-variants');
}
