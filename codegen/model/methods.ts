import type { Document, Response } from '../openapi/document.js';
import { operationsOf, type LocatedOperation } from '../openapi/operations.js';
import { resolve } from '../openapi/references.js';
import { deprecationOf } from './deprecation.js';
import type { Method } from './method.js';
import { parametersOf } from './parameters.js';
import { bodyExample, bodyOf } from './request-body.js';
import { entrySchemaOf, resultOf } from './result.js';
import { variantOf } from './variants.js';

/** Every client method, in the order of the document. The variants of an operation follow it. */
export function methodsOf(document: Document): Method[] {
  return operationsOf(document).flatMap((located) => {
    const base = methodOf(document, located);
    const variants = located.operation['x-box-variants'] ?? [];
    return [base, ...variants.map((variant, index) => variantOf(document, base, variant, index))];
  });
}

function methodOf(document: Document, located: LocatedOperation): Method {
  const { path, method, operation } = located;
  const pointer = ['paths', path, method];
  const responses = Object.entries(operation.responses).map(([status, value]) => [status, resolve<Response>(document, value)] as const);
  const result = resultOf(document, operation.operationId, responses);
  const pagination = operation['x-box-pagination'];
  return {
    operationId: operation.operationId,
    // Some descriptions list several operations for one request as `path#variant`.
    path: path.replace(/#.*$/, ''),
    httpMethod: method,
    summary: operation.summary ?? operation.operationId,
    description: operation.description,
    externalDocs: operation.externalDocs?.url,
    deprecation: deprecationOf(operation),
    beta: operation['x-box-beta'] === true,
    tag: operation.tags?.[0] ?? '',
    host: hostOf(document, operation.servers?.[0]?.url),
    authenticated: operation.security?.length !== 0,
    version: operation['x-box-version'],
    retry: operation['x-box-retry'],
    reconcile: operation['x-box-reconcile'],
    templateTyped: operation['x-box-template-typed'] === true,
    ...parametersOf(document, located),
    body: bodyOf(document, operation.operationId, operation.requestBody, [...pointer, 'requestBody']),
    result,
    pagination,
    entrySchema: entrySchemaOf(document, result, pagination),
    fields: operation['x-box-fields'],
    fixed: {},
    notYet: responses.some(([, response]) => response['x-box-not-yet'] === true),
    statuses: responses.map(([status, { description = '' }]) => ({ status, description })),
    bodyExample: bodyExample(document, operation.requestBody),
    pointer,
  };
}

/** The name of a host in `x-box-hosts`. Returns the URL itself if no host has it, which checkDocument reports. */
function hostOf(document: Document, url: string | undefined): string {
  if (url === undefined) return 'api';
  return Object.entries(document['x-box-hosts']).find(([, base]) => base === url)?.[0] ?? url;
}
