import { faultNames } from '../faults/fault-names.js';
import type { Fault } from '../faults/fault.js';
import type { FaultList, ListedFault } from '../faults/faults.js';
import type { JsonObject } from '../http/fields.js';
import { invalidField } from './control-error.js';
import { requireNames } from './read-input.js';

/** `pathPattern` is a regular expression, which JSON cannot contain. `times: "unlimited"` stands for Infinity. */
export const faultProperties: readonly string[] = [...Object.keys(faultNames), 'pathPattern'];

const unlimited = 'unlimited';

const inner = {
  respond: ['status', 'headers', 'body', 'code', 'retryAfter', 'unchecked'],
  cut: ['of', 'at'],
  corrupt: ['of', 'at'],
  drip: ['of', 'bytes', 'everyMs'],
};

/** Adds a fault that is described in JSON. Throws 400 with the field if it is invalid. */
export function addFault(faults: FaultList, body: JsonObject): ListedFault {
  for (const name of ['operationId', 'method', 'path', 'pathPattern'])
    if (body[name] !== undefined && typeof body[name] !== 'string') throw invalidField(name, 'must be a string.');
  for (const name of ['networkError', 'expireSession', 'after'])
    if (body[name] !== undefined && body[name] !== true) throw invalidField(name, 'must be true, or absent.');
  for (const [name, names] of Object.entries(inner)) {
    const value = body[name];
    if (value === undefined) continue;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidField(name, 'must be an object.');
    requireNames(value, names, `a property of ${name}. The properties are`);
  }
  checkHeaders(body);
  const { pathPattern, times, ...rest } = body;
  if (pathPattern !== undefined && body['path'] !== undefined) throw invalidField('pathPattern', 'excludes path: set only one of them.');
  try {
    return faults.add({
      ...rest,
      ...(times === undefined ? {} : { times: times === unlimited ? Infinity : times }),
      ...(pathPattern === undefined ? {} : { path: patternOf(pathPattern as string) }),
    } as Fault);
  } catch (error) {
    const [, field, problem] = /^fault: ([\w.]+)(?:, [\w, ]+| and \w+)* (.+)$/.exec(error instanceof Error ? error.message : '') ?? [];
    if (field === undefined || problem === undefined) throw error;
    throw invalidField(field, problem);
  }
}

function checkHeaders({ respond }: JsonObject): void {
  const headers = (respond as JsonObject | undefined)?.['headers'];
  if (headers === undefined) return;
  const isValid = typeof headers === 'object' && headers !== null && Object.values(headers).every((value) => typeof value === 'string');
  if (!isValid) throw invalidField('respond.headers', 'must be an object of strings.');
  try {
    new Headers(headers as Record<string, string>);
  } catch {
    throw invalidField('respond.headers', 'must be valid header names and values.');
  }
}

function patternOf(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    throw invalidField('pathPattern', 'must be a regular expression.');
  }
}

/** The JSON form of a fault. */
export function faultJson({ id, fault, enabled, applied, remaining }: ListedFault): JsonObject {
  const { path, times, ...rest } = fault;
  const target = path instanceof RegExp ? { pathPattern: path.source.replaceAll('\\/', '/') } : path === undefined ? {} : { path };
  return {
    id,
    enabled,
    applied,
    remaining: remaining === Infinity ? unlimited : remaining,
    fault: { ...rest, ...target, ...(times === undefined ? {} : { times: times === Infinity ? unlimited : times }) },
  };
}
