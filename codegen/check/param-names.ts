import type { Method } from '../model/method.js';
import type { Finding } from './finding.js';

/** Finds duplicate names within a method's params object, which holds query parameters, headers and JSON body properties together. */
export function checkParamNames(methods: readonly Method[]): Finding[] {
  return methods.flatMap((method) => {
    const kinds = new Map<string, string>();
    const bodyNames =
      method.body === undefined ? [] : method.body.kind === 'merged' ? method.body.properties.map(({ name }) => name) : ['body'];
    const entries = [
      ...method.queryParams.map(({ name, pointer }) => ({ name, kind: 'query parameter', pointer })),
      ...method.headerParams.map(({ name, pointer }) => ({ name, kind: 'header parameter', pointer })),
      ...bodyNames.map((name) => ({ name, kind: 'body property', pointer: method.body?.pointer ?? method.pointer })),
    ];
    return entries.flatMap(({ name, kind, pointer }) => {
      const other = kinds.get(name);
      kinds.set(name, kind);
      if (other === undefined) return [];
      return [{ pointer, message: `${method.operationId}: ${kind} and ${other} are both named ${name}. Rename one with x-box-name.` }];
    });
  });
}
