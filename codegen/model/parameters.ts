import { quote } from '../literal.js';
import type { Document, Parameter } from '../openapi/document.js';
import type { LocatedOperation } from '../openapi/operations.js';
import { resolve } from '../openapi/references.js';
import { deprecationOf } from './deprecation.js';
import type { Param } from './method.js';
import { camelCase } from './names.js';
import { simpleType } from './simple-type.js';

/** The parameters of an operation and of its path item, by location. Path parameters are in the order of the path. */
export function parametersOf(
  document: Document,
  { path, method, item, operation }: LocatedOperation,
): { pathParams: Param[]; queryParams: Param[]; headerParams: Param[] } {
  const shared = (item.parameters ?? []).map((value, index) => ({ value, pointer: ['paths', path, 'parameters', index] }));
  const own = (operation.parameters ?? []).map((value, index) => ({ value, pointer: ['paths', path, method, 'parameters', index] }));
  const all = [...shared, ...own].map(({ value, pointer }) => ({ parameter: resolve<Parameter>(document, value), pointer }));
  const paramsIn = (location: Parameter['in']) =>
    all
      .filter(({ parameter }) => parameter.in === location)
      .map(({ parameter, pointer }) => paramOf(operation.operationId, parameter, pointer));
  const order = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
  return {
    pathParams: paramsIn('path').sort((a, b) => order.indexOf(a.wire) - order.indexOf(b.wire)),
    queryParams: paramsIn('query'),
    headerParams: paramsIn('header'),
  };
}

function paramOf(operationId: string, parameter: Parameter, pointer: Param['pointer']): Param {
  const wire = parameter.name;
  const type = `operations[${quote(operationId)}]['parameters'][${quote(parameter.in)}]`;
  return {
    name: parameter['x-box-name'] ?? (parameter.in === 'query' ? wire : camelCase(wire)),
    wire,
    required: parameter.required === true,
    description: parameter.description,
    deprecation: deprecationOf(parameter),
    json: parameter.content?.['application/json'] !== undefined,
    list: parameter.schema?.type === 'array',
    type:
      simpleType(parameter.schema ?? parameter.content?.['application/json']?.schema) ??
      `${parameter.required === true ? type : `NonNullable<${type}>`}[${quote(wire)}]`,
    example: parameter.example,
    pointer,
  };
}
