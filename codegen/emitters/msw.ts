import { literal, quote } from '../literal.js';
import { operationsOf } from '../openapi/operations.js';
import { codeBanner, defineEmitter } from '../emitter.js';

/** `msw.ts`: a function that creates a handler of msw for an operation, with typed parameters, request body and response. */
export const mswEmitter = defineEmitter({
  name: 'msw',
  emit({ document }, options) {
    const hosts = document['x-box-hosts'];
    const rows = operationsOf(document).map(({ path, method, operation }) => {
      const url = operation.servers?.[0]?.url ?? hosts['api'] ?? '';
      return `  ${quote(operation.operationId)}: ${literal([method, `${url}${path.replace(/\{([^}]+)\}/g, ':$1')}`])},`;
    });
    return [{ path: 'msw.ts', text: `${codeBanner(options)}${head}${rows.join('\n')}\n${tail}` }];
  },
});

const head = `import { http, type HttpHandler, type HttpResponseResolver, type RequestHandlerOptions } from 'msw';
import type { operations } from './openapi.js';

/** The method and URL of each operation. */
const requests = {
`;

const tail = `} as const;

type Content<Body> = Body extends { content: infer Media } ? Media[keyof Media] : never;
type PathParams<Id extends keyof operations> = operations[Id] extends { parameters: { path: infer Path } } ? { [Name in keyof Path]: string } : Record<string, never>;
type RequestBody<Id extends keyof operations> = operations[Id] extends { requestBody?: infer Body } ? Content<NonNullable<Body>> : never;
type ResponseBody<Id extends keyof operations> = operations[Id] extends { responses: infer Responses } ? Content<Responses[keyof Responses]> : never;

/** A function that responds to a request of an operation, as msw calls it. */
export type Resolver<Id extends keyof operations> = HttpResponseResolver<
  PathParams<Id>,
  [RequestBody<Id>] extends [never] ? undefined : RequestBody<Id>,
  [ResponseBody<Id>] extends [never] ? undefined : ResponseBody<Id>
>;

/**
 * Creates a handler for the requests of an operation: \`setupServer(handle('files.get', ({ params }) => HttpResponse.json(...)))\`.
 * The path parameters, the request body and the response body have the types of the document.
 */
export function handle<Id extends keyof typeof requests & keyof operations>(id: Id, resolver: Resolver<Id>, options?: RequestHandlerOptions): HttpHandler {
  const [method, url] = requests[id];
  // The compiler cannot relate the operation of the table to the type parameters of msw.
  return http[method as 'get'](url, resolver as HttpResponseResolver, options);
}
`;
