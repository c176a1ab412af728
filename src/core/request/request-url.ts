import { BoxConfigError } from '../errors/box-errors.js';
import { explainParams } from '../encoding/explain.js';
import { operationUrl, pathValue } from '../encoding/encode-path.js';
import { queryString, serializeQuery } from '../encoding/encode-query.js';
import { pathError } from '../encoding/explain-path.js';
import { derivedNames } from '../encoding/parameter-names.js';
import type { Settings } from '../options/settings.js';
import type { HostName, NamedOperation } from '../types/operation.js';
import { operationAt, operationWithTemplate, type OperationTable } from './find-operation.js';

/** The id of a request that is not an operation of the document. */
export const unknownId = 'request';

/** A URL, and the operation that it belongs to. An operation with `unknownId` is not part of the document. */
export interface Target {
  readonly url: string;
  readonly operation: NamedOperation;
}

/** Combines the path or URL, the values of its parameters and the query. Throws BoxConfigError that names what is invalid. */
export function targetOf(
  method: string,
  pathOrUrl: string,
  { path, query }: { readonly path?: Readonly<Record<string, unknown>> | undefined; readonly query?: object | undefined },
  hosts: Settings['hosts'],
  table: OperationTable,
): Target {
  checkText(pathOrUrl);
  const at = pathOrUrl.indexOf('?');
  const address = at < 0 ? pathOrUrl : pathOrUrl.slice(0, at);
  const { base, relative, operation } = locate(method, address, hosts, table);
  const template = { ...operation, path: relative };
  const url = operationUrl(base, template, pathValues(derivedNames(template).path, path));
  const search = [at < 0 ? '' : pathOrUrl.slice(at + 1), searchOf(operation, query)].filter((part) => part !== '').join('&');
  return { url: search === '' ? url : `${url}?${search}`, operation };
}

interface Location {
  readonly base: string;
  /** Follows the base. May contain `{names}`. */
  readonly relative: string;
  readonly operation: NamedOperation;
}

function locate(method: string, address: string, hosts: Settings['hosts'], table: OperationTable): Location {
  if (address.startsWith('/')) {
    const known = operationWithTemplate(table, method, address) ?? operationAt(table, method, address);
    return { base: hosts[known?.host ?? 'api'], relative: address, operation: known ?? unknown(method, templateOf(address)) };
  }
  const url = new URL(address);
  for (const [name, base] of Object.entries(hosts) as [HostName, string][]) {
    if (!address.startsWith(`${base}/`)) continue;
    const relative = address.slice(base.length);
    const known = operationAt(table, method, relative, name);
    if (known !== undefined) return { base, relative, operation: known };
  }
  return { base: '', relative: address, operation: unknown(method, templateOf(url.pathname)) };
}

function unknown(method: string, path: string): NamedOperation {
  return { id: unknownId, method, path, mayBeEmpty: true, ...(method === 'HEAD' ? { result: 'void' } : {}) };
}

/** For hooks and logs: every part that may be an ID, a name or a secret becomes `{value}`. */
function templateOf(path: string): string {
  return path
    .split('/')
    .map((part) => (/^(|[a-z_-]{1,30}|\{\w+\}|v?\d{1,2}\.\d)$/.test(part) ? part : '{value}'))
    .join('/');
}

function searchOf(operation: NamedOperation, query: object | undefined): string {
  if (query === undefined) return '';
  if (query instanceof URLSearchParams) return query.toString();
  const values = query as Record<string, unknown>;
  try {
    return queryString(serializeQuery({ ...operation, id: unknownId }, values));
  } catch (error) {
    const inQuery = (name: string) => `query.${name}`;
    const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [inQuery(name), value]));
    throw explainParams({ id: unknownId, method: operation.method, path: '', json: operation.json?.map(inQuery) ?? [] }, named, error);
  }
}

/** Throws BoxConfigError for text that would not reach the path that it shows. */
function checkText(text: string): void {
  const at = text.indexOf('?');
  const address = at < 0 ? text : text.slice(0, at);
  const problem =
    // A part such as `..` in an ID would select another endpoint.
    address.split('/').some((part) => /^(\.|%2e){1,2}$/i.test(part))
      ? 'must not contain the parts . and ..'
      : /[\s\\#\p{Cc}\p{Surrogate}]/u.test(text)
        ? 'must not contain blanks, backslashes, control characters or #. Encode values with encodeURIComponent'
        : address.startsWith('/') || (/^https?:\/\//i.test(address) && URL.canParse(address))
          ? undefined
          : 'must start with /, or be an http(s) URL';
  if (problem !== undefined) throw new BoxConfigError(`${unknownId}: pathOrUrl ${problem}.`);
}

function pathValues(names: readonly string[], path: Readonly<Record<string, unknown>> = {}): string[] {
  for (const name of Object.keys(path))
    if (!names.includes(name))
      throw new BoxConfigError(`${unknownId}: path.${name} is not in pathOrUrl. Write {${name}} where the value belongs.`);
  return names.map((name) => {
    try {
      return pathValue(path[name]);
    } catch {
      throw pathError(unknownId, `path.${name}`, path[name]);
    }
  });
}
