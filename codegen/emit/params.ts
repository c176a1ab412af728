import type { Method } from '../model/method.js';
import { pascalCase } from '../model/names.js';

/** The name of the interface for a method's params. */
export function paramsName({ operationId }: Method): string {
  return `${pascalCase(operationId)}Params`;
}

export function hasParams({ queryParams, headerParams, body }: Method): boolean {
  return queryParams.length + headerParams.length > 0 || body !== undefined;
}

/** Whether a call must pass params. */
export function requiresParams({ queryParams, headerParams, body }: Method): boolean {
  if ([...queryParams, ...headerParams].some(({ required }) => required)) return true;
  if (body?.required !== true) return false;
  return body.kind !== 'merged' || body.properties.some(({ required }) => required);
}

/** Whether the caller can pass `fields`. */
export function selectsFields({ fields, queryParams, body }: Method): boolean {
  const properties = body?.kind === 'merged' ? body.properties : [];
  return fields !== undefined && [...queryParams, ...properties].some(({ wire }) => wire === 'fields');
}

/** The type parameter for the selected fields, in signatures and params interfaces. Empty if the caller cannot pass `fields`. */
export function fieldsTypeParameter(method: Method): string {
  return selectsFields(method) ? `<F extends FieldOf<${String(method.fields?.full)}> = never>` : '';
}
