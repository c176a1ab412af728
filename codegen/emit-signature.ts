import type { Method } from './model.js';
import { camelCase } from './model.js';

/** `FilesSharedLink` for `files.sharedLink`. */
export function pascalCase(id: string): string {
  return id
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** The standalone function's name: `filesSharedLinkGet` for `files.sharedLink.get`. */
export function functionName(operationId: string): string {
  const name = pascalCase(operationId);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function paramsName({ operationId }: Method): string {
  return `${pascalCase(operationId)}Params`;
}

export function hasParams({ queryParams, headerParams, body }: Method): boolean {
  return queryParams.length + headerParams.length > 0 || body !== undefined;
}

export function needsParams({ queryParams, headerParams, body }: Method): boolean {
  if ([...queryParams, ...headerParams].some(({ required }) => required)) return true;
  if (body?.required !== true) return false;
  return body.kind !== 'merged' || body.properties.some(({ required }) => required);
}

/** True when the caller may choose `fields`. */
export function projects({ fields, queryParams, body }: Method): boolean {
  const properties = body?.kind === 'merged' ? body.properties : [];
  return fields !== undefined && [...queryParams, ...properties].some(({ wire }) => wire === 'fields');
}

/** `<F extends …>(fileId: string, params?: …, options?: CallOptions): BoxPromise<…>`, with `first` before the path parameters. */
export function signature(method: Method, first?: string): string {
  const generic = projects(method) ? `<F extends FieldOf<${String(method.fields?.full)}> = never>` : '';
  const paramsType = hasParams(method) ? `${paramsName(method)}${projects(method) ? '<F>' : ''}` : 'NoParams';
  const args = [
    ...(first === undefined ? [] : [first]),
    ...method.pathParams.map(({ wire, type }) => `${camelCase(wire)}: ${type}`),
    needsParams(method) ? `params: ${paramsType}` : `params?: ${paramsType}`,
    `options?: ${method.pagination === undefined ? 'CallOptions' : 'ListOptions'}`,
  ];
  return `${generic}(${args.join(', ')}): ${returnType(method)}`;
}

function returnType(method: Method): string {
  const { result, pagination, fields } = method;
  if (result.kind === 'binary') return 'BoxPromise<WebResponse>';
  if (result.kind === 'void') return 'BoxPromise<undefined>';
  if (pagination?.style === 'nested') {
    return `BoxPages<NonNullable<${result.type}['${pagination.items}']>['entries'][number], ${objectType(method, result.type)}>`;
  }
  if (pagination !== undefined) {
    const entry =
      fields === undefined
        ? `${result.type}[${JSON.stringify(pagination.items)}][number]`
        : projection(method, fields.standard, fields.full);
    return `BoxList<${entry}, ${result.type}, '${pagination.items}'>`;
  }
  return `BoxPromise<${objectType(method, result.type)}>`;
}

/** An answer that is no page of a list. */
function objectType(method: Method, type: string): string {
  const { result, fields } = method;
  if (fields === undefined) return type;
  const projected = projection(method, fields.standard, fields.full);
  // What wraps the items: a list of one file after an upload.
  return 'schema' in result && result.schema === fields.full ? projected : `WithEntries<${type}, ${projected}>`;
}

function projection(method: Method, standard: string, full: string): string {
  const fixed = method.fixed.query?.['fields'];
  const always = Array.isArray(fixed) ? fixed.map((name) => `'${String(name)}'`) : [];
  const chosen = [...always, ...(projects(method) ? ['F'] : [])].join(' | ');
  return chosen === '' ? standard : `Fields<${standard}, ${full}, ${chosen}>`;
}
