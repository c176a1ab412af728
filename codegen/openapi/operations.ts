import { httpMethods, type Document, type HttpMethod, type Operation, type PathItem } from './document.js';

export interface LocatedOperation {
  path: string;
  method: HttpMethod;
  item: PathItem;
  operation: Operation;
}

export function operationsOf(document: Document): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, item, operation }];
    }),
  );
}
