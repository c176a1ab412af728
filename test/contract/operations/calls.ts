import { createBoxClient, developerToken } from 'box-openapi-sdk';
import type { Answer, Promised } from './document.js';

const options = { headers: { 'x-from-caller': 'yes' } };

export interface Sent {
  url: string;
  init: RequestInit;
}

/** A client whose transport notes what is sent and gives one answer, and the call that the document promises. */
export function prepare(operation: Promised, answer: Answer): { sent: Sent[]; call: () => Promise<unknown> } {
  const sent: Sent[] = [];
  const fetch = (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return Promise.resolve(responseOf(answer));
  };
  const box = createBoxClient({ auth: developerToken('token'), fetch, retry: { attempts: 1 } });
  const method = operation.operationId.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], box);
  return { sent, call: () => (method as (...args: unknown[]) => Promise<unknown>)(...sampleArguments(operation), options) };
}

/** The answers that a call resolves with. */
export function successes({ answers }: Promised): Answer[] {
  return answers.filter(({ success, notYet }) => success && !notYet);
}

/** The body of an answer as it stands on the wire. */
export function answerText({ status, mediaType, body }: Answer): string | null {
  if (body === undefined || status === 204 || status === 304) return null;
  return mediaType?.includes('json') === true ? JSON.stringify(body) : 'bytes';
}

function responseOf(answer: Answer): Response {
  const { status, mediaType } = answer;
  return new Response(answerText(answer), { status, headers: mediaType === undefined ? {} : { 'content-type': mediaType } });
}

/** Everything that a method takes but options, with values out of the document: path values, then the rest by the names that callers use. */
export function sampleArguments({ params, body, path }: Promised): unknown[] {
  const order = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name]) => name);
  const inPath = order.map((name) => params.find((param) => param.in === 'path' && param.name === name)?.value);
  const query = params.filter((param) => param.in === 'query').map(({ name, value, argument }) => [argument ?? name, value]);
  const headers = params.filter((param) => param.in === 'header').map(({ name, value }) => [argumentName(name), value]);
  return [...inPath, { ...Object.fromEntries([...query, ...headers]), ...bodyArguments(body) }];
}

/** `if-match` is `ifMatch`, `BoxApi` is `boxApi`. */
function argumentName(header: string): string {
  const [first = '', ...rest] = header.split('-');
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

function bodyArguments(body: Promised['body']): object {
  if (body === undefined) return {};
  return body.merged ? (body.value as object) : { body: body.value };
}
