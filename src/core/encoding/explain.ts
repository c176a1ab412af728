import { readCallerHeaders } from './caller-headers.js';
import { readClientHeaders } from './client-headers.js';
import { BoxConfigError } from '../errors/box-errors.js';
import { unsendableError } from '../errors/unsendable.js';
import { nullError, readError } from '../options/check-names.js';
import type { EncodedBody } from '../call/context.js';
import { encodeBody } from './encode-body.js';
import { checkArguments } from './explain-arguments.js';
import { checkPath } from './explain-path.js';
import type { NamedOperation } from '../types/operation.js';
import { joinPath, jsonProblem } from './json-problem.js';
import { derivedNames } from './parameter-names.js';

type Values = Readonly<Record<string, unknown>>;

/** The error for arguments whose encoding threw `error`. */
export function explainArguments(operation: NamedOperation, args: readonly unknown[], error: unknown): unknown {
  const count = derivedNames(operation).path.length;
  try {
    checkPath(operation, args);
    checkArguments(operation, args.slice(count));
  } catch (found) {
    return readError(operation.id, 'options', found);
  }
  return explainParams(operation, Object(args[count]) as Values, error);
}

/** The error for params whose encoding threw `error`. Names the first param that cannot be sent, and says why. */
export function explainParams(operation: NamedOperation, params: Values, error: unknown): unknown {
  const { headers } = derivedNames(operation);
  for (const [name, value] of Object.entries(params)) {
    const isInBody = operation.body === 'merged' ? operation.query?.includes(name) !== true && !headers.has(name) : false;
    const problem = value === undefined || isInBody ? undefined : paramProblem(operation, name, value);
    if (problem !== undefined) return problem;
  }
  return error;
}

function paramProblem(operation: NamedOperation, name: string, value: unknown): BoxConfigError | undefined {
  if (value === null) return nullError(operation.id, name);
  const isJson = operation.json?.includes(name) === true;
  const index = Array.isArray(value) && !isJson ? value.findIndex((item: unknown) => item === null) : -1;
  if (index >= 0) return nullError(operation.id, `${name}[${String(index)}]`);
  return problemError(operation, name, value, isJson ? '' : 'id');
}

/** Throws BoxConfigError that names a value in params with JSON that JSON does not represent. */
export function checkJsonParams(operation: NamedOperation, params: Values): void {
  for (const name of operation.json ?? []) {
    const problem = params[name] === undefined ? undefined : paramProblem(operation, name, params[name]);
    if (problem !== undefined) throw problem;
  }
}

/** Encodes a body. Rejects as `checkBody` throws and as `encodeBody` rejects. */
export async function encodeCheckedBody(operation: NamedOperation, body: unknown): Promise<EncodedBody> {
  checkBody(operation, body);
  return encodeBody(operation, body);
}

/** Throws BoxConfigError with the path of the first value of a body that would be omitted, or replaced by null. */
function checkBody(operation: NamedOperation, body: unknown): void {
  const { body: kind } = operation;
  if (kind === 'form' || kind === 'multipart') checkForm(operation, body as Values);
  else if (kind !== 'binary') {
    const problem = problemError(operation, kind === 'merged' ? '' : 'body', body);
    if (problem !== undefined) throw problem;
  }
}

/** Throws BoxConfigError for a null, NaN, or an object that is not JSON, in the fields of a form. */
function checkForm(operation: NamedOperation, body: Values): void {
  for (const [name, value] of Object.entries(body)) {
    if (value === null) throw nullError(operation.id, `body.${name}`);
    const isText = typeof value !== 'object' || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    const isSource = typeof value === 'function' && operation.body === 'multipart';
    const problem = value !== undefined && isText && !isSource ? problemError(operation, `body.${name}`, value) : undefined;
    if (problem !== undefined) throw problem;
  }
}

function problemError({ id }: NamedOperation, name: string, value: unknown, key = ''): BoxConfigError | undefined {
  let found;
  try {
    found = jsonProblem(value, key);
  } catch {
    // A getter or toJSON of the caller has thrown.
    return unsendableError(id, name === '' ? 'the body' : name);
  }
  if (found === undefined) return undefined;
  return new BoxConfigError(`${id}: ${joinPath(name, found.path)} ${found.reason}.`);
}

/** The headers of a client and of a call, by lowercase name. Throws BoxConfigError that names an invalid or reserved header. */
export function mergeHeaders(operationId: string, ofClient: unknown, ofCall: unknown): Record<string, string> {
  return {
    ...(ofClient === undefined ? {} : readClientHeaders(ofClient)),
    ...(ofCall === undefined ? {} : readCallerHeaders(operationId, ofCall)),
  };
}
