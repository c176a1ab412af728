import { httpMethods, type Document, type Operation, type PathItem } from './document.js';

/** Adds the fields that the generator reads and that OpenAPI does not require. A missing `operationId` becomes empty, which a check reports. */
export function withDefaults(document: Document): Document {
  const { paths = {}, components, servers, 'x-box-hosts': hosts } = document as Partial<Document>;
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, withOperationDefaults(item)])),
    ...(components?.schemas === undefined ? { components: { ...components, schemas: {} } } : {}),
    ...(hosts === undefined ? { 'x-box-hosts': { api: servers?.[0]?.url ?? '/' } } : {}),
  };
}

function withOperationDefaults(item: PathItem): PathItem {
  const complete = { ...item };
  for (const method of httpMethods) {
    const operation: Partial<Operation> | undefined = item[method];
    if (operation === undefined || (operation.operationId !== undefined && operation.responses !== undefined)) continue;
    complete[method] = { ...operation, operationId: operation.operationId ?? '', responses: operation.responses ?? {} };
  }
  return complete;
}
