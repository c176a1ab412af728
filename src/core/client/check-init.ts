import { checkCallOptions } from '../encoding/explain-arguments.js';
import { checkNames, invalidError, type OptionNames } from '../options/check-names.js';
import type { NamedOperation } from '../types/operation.js';
import { checkJsonParams } from '../encoding/explain.js';
import { checkPath } from '../encoding/explain-path.js';
import { derivedNames } from '../encoding/parameter-names.js';
import type { CallOptions, ParseAs } from '../types/call-options.js';

/** The last argument of a method of `box.raw`, without the types of the document. */
export interface UntypedInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string | undefined> };
  body?: unknown;
  parseAs?: ParseAs;
}

const initNames: OptionNames<UntypedInit> = {
  params: 1,
  body: 1,
  parseAs: 1,
  signal: 1,
  timeoutMs: 1,
  headers: 1,
  asUser: 1,
  reconcile: 1,
};

/** Throws BoxConfigError that names an unknown or invalid option of `box.raw`. */
export function checkInit(operation: NamedOperation, init: UntypedInit): UntypedInit {
  const { id } = operation;
  checkNames(id, init, initNames);
  const { params, parseAs = 'json', signal, timeoutMs, headers, asUser } = init;
  checkCallOptions(id, { signal, timeoutMs, headers, asUser }, false);
  if (params !== undefined) checkNames(`${id}: params`, params, { path: 1, query: 1, header: 1 });
  checkPath(
    operation,
    derivedNames(operation).path.map((name) => params?.path?.[name]),
  );
  for (const [name, value] of Object.entries(params?.header ?? {}))
    if (value !== undefined && typeof value !== 'string') throw invalidError(id, `params.header[${JSON.stringify(name)}]`, 'be a string');
  if (!['json', 'text', 'blob', 'arrayBuffer', 'stream'].includes(parseAs))
    throw invalidError(id, 'parseAs', 'be json, text, blob, arrayBuffer or stream');
  checkJsonParams(operation, params?.query ?? {});
  return init;
}
