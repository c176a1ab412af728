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

/** A property of the params of a method, as it is written into an interface. */
export interface ParamsMember {
  readonly name: string;
  /** The comment and the declaration. */
  readonly text: string;
  /** `<F>` if the declaration depends on the selected fields. */
  readonly typeArguments: string;
}

/** From this number of methods on, a property with the same declaration becomes an interface that their params extend. */
const leastMethods = 5;

/**
 * The properties that many methods have, such as `fields` and `limit`, as private interfaces by the text of the property: a tenth of the file. Their
 * names start with a small letter, so that no schema can have the same one.
 */
export function sharedParams(all: readonly (readonly ParamsMember[])[]): ReadonlyMap<string, ParamsMember> {
  const counts = new Map<string, { member: ParamsMember; count: number }>();
  for (const member of all.flat()) counts.set(member.text, { member, count: (counts.get(member.text)?.count ?? 0) + 1 });
  const shared = new Map<string, ParamsMember>();
  const names = new Set<string>();
  for (const { member, count } of [...counts.values()].sort((a, b) => b.count - a.count)) {
    const name = `with${pascalCase(member.name)}`;
    if (count < leastMethods || names.has(name) || !/^\w+$/.test(name)) continue;
    names.add(name);
    shared.set(member.text, { ...member, name: `${name}${member.typeArguments}` });
  }
  return shared;
}
