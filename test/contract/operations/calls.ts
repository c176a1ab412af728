import { createBoxClient, developerToken } from 'box-openapi-sdk';
import type { DocumentedResponse, DocumentedOperation } from './documented-operations.js';

const options = { headers: { 'x-from-caller': 'yes' } };

export interface SentRequest {
  url: string;
  init: RequestInit;
}

/** A client whose transport records requests and returns one response, and the documented call of an operation. */
export function prepareCall(
  operation: DocumentedOperation,
  response: DocumentedResponse,
): { sent: SentRequest[]; call: () => Promise<unknown> } {
  const sent: SentRequest[] = [];
  const fetch = (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return Promise.resolve(responseOf(response));
  };
  const box = createBoxClient({ auth: developerToken('token'), fetch, retry: { attempts: 1 } });
  const method = operation.operationId.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], box);
  return { sent, call: () => (method as (...args: unknown[]) => Promise<unknown>)(...sampleArguments(operation), options) };
}

/** The responses with which a call resolves. */
export function successResponses({ responses }: DocumentedOperation): DocumentedResponse[] {
  return responses.filter(({ success, notReady }) => success && !notReady);
}

/** The response body as it is sent over the wire. */
export function responseBody({ status, mediaType, body }: DocumentedResponse): string | null {
  if (body === undefined || status === 204 || status === 304) return null;
  return mediaType?.includes('json') === true ? JSON.stringify(body) : 'bytes';
}

function responseOf(response: DocumentedResponse): Response {
  const { status, mediaType } = response;
  return new Response(responseBody(response), { status, headers: mediaType === undefined ? {} : { 'content-type': mediaType } });
}

/** All arguments of a method except options, with values from the document: path values first, then the params under their TypeScript names. */
export function sampleArguments({ params, body, path }: DocumentedOperation): unknown[] {
  const order = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name]) => name);
  const inPath = order.map((name) => params.find((param) => param.in === 'path' && param.name === name)?.value);
  const query = params.filter((param) => param.in === 'query').map(({ name, value, argument }) => [argument ?? name, value]);
  const headers = params.filter((param) => param.in === 'header').map(({ name, value }) => [argumentName(name), value]);
  return [...inPath, { ...Object.fromEntries([...query, ...headers]), ...bodyArguments(body) }];
}

/** Converts a header name: `if-match` to `ifMatch`, `BoxApi` to `boxApi`. */
function argumentName(header: string): string {
  const [first = '', ...rest] = header.split('-');
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

function bodyArguments(body: DocumentedOperation['body']): object {
  if (body === undefined) return {};
  return body.merged ? (body.value as object) : { body: body.value };
}
