import { badRequest, forbidden } from '../../http/errors.js';
import { booleanField, objectsField, textField, type JsonObject } from '../../http/fields.js';
import type { ResourceRecord } from '../resources.js';
import type { World } from '../world.js';
import { findTaxonomyBy } from './taxonomies.js';
import { keyFrom, newFields, unusedKey, type TemplateContext } from './template-fields.js';
import { enterpriseScope, findTemplate, fullScope, type Template } from './templates.js';

/** The template with the scope and key, if any. `enterprise` is the scope of the enterprise. */
export const templateIn = ({ resources, enterprise }: World, scope: string, templateKey: string): ResourceRecord | undefined =>
  findTemplate(resources, fullScope(scope, enterprise.id), templateKey);

/** The full scope. Throws 400 for an unknown scope and 403 for one that is not the enterprise's. */
export function ownScope({ enterprise }: World, scope: string): string {
  const full = fullScope(scope, enterprise.id);
  if (!/^(global|enterprise_\d+)$/.test(full)) throw badRequest(`"${scope}" is not a scope: use enterprise_${enterprise.id}`);
  if (full !== enterpriseScope(enterprise.id)) throw forbidden(`${scope} is not the scope of the caller's enterprise`);
  return full;
}

export const templateContext = ({ ids, resources }: World): TemplateContext => ({ newId: ids.uuid, taxonomy: findTaxonomyBy(resources) });

/** Builds a template of the enterprise. Throws 400 or 403 if it is invalid. Its key may be in use. */
export function newTemplate(world: World, data: JsonObject): Template {
  const scope = ownScope(world, textField(data, 'scope') ?? '');
  const displayName = textField(data, 'displayName') ?? '';
  const isTaken = (candidate: string): boolean => templateIn(world, scope, candidate) !== undefined;
  return {
    scope,
    templateKey: textField(data, 'templateKey') ?? unusedKey(keyFrom(displayName).slice(0, maxGeneratedKey), isTaken),
    displayName,
    hidden: booleanField(data, 'hidden') ?? false,
    copyInstanceOnItemCopy: booleanField(data, 'copyInstanceOnItemCopy') ?? false,
    fields: newFields(objectsField(data, 'fields'), templateContext(world)),
    version: 0,
  };
}

/** A key has at most 64 characters. This leaves room for a number. */
const maxGeneratedKey = 60;
