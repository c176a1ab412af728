import type { Method } from '../model/method.js';
import type { Finding } from './finding.js';

/** Finds names in path templates without a declared parameter, and path parameters that are not in the template. */
export function checkPathParams(methods: readonly Method[]): Finding[] {
  return methods.flatMap(({ operationId, path, pathParams, pointer }) => {
    const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
    const declared = new Set(pathParams.map(({ wire }) => wire));
    return [
      ...names
        .filter((name) => !declared.has(name))
        .map((name) => ({
          pointer,
          message: `${operationId}: the path ${path} contains {${name}}, which is not declared. Add a parameter with in: path and this name.`,
        })),
      ...pathParams
        .filter(({ wire }) => !names.includes(wire))
        .map(({ wire, pointer: at }) => ({
          pointer: at,
          message: `${operationId}: the path ${path} does not contain {${wire}}. Rename or remove this path parameter.`,
        })),
    ];
  });
}
