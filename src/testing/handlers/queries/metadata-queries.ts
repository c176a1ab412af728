import { json } from '../../http/response.js';
import { notFound, serviceError } from '../../http/errors.js';
import { objectField, objectsField, textField, textsField } from '../../http/fields.js';
import { instanceOn, instancesOf, itemOf, valuesOf } from '../../state/metadata/instances.js';
import { templateIn } from '../../state/metadata/enterprise-templates.js';
import { templateOf } from '../../state/metadata/templates.js';
import { requireFolder } from '../../state/permissions.js';
import type { ItemRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import { renderItem } from '../../views/items.js';
import type { Call, Handlers } from '../shared/call.js';
import { markerPage, pageBody } from '../shared/pages.js';
import { itemProperty, typeOfField } from './item-values.js';
import { checkSortable, invalidQuery, isFoundIn, orderBy, predicateFrom, sorted, type SortField } from './run-query.js';

interface Found {
  readonly item: ItemRecord;
  readonly instance: ResourceRecord;
}

export const metadataQueryHandlers: Handlers = {
  'metadataQueries.execute'(call) {
    const { world, viewer, body } = call;
    const template = templateFrom(call);
    const fields = new Map(templateOf(template).fields.map((field) => [field.key, field]));
    // A query can also use properties of the item, such as `item.name`.
    const propertyOf = (name: string) => (name.startsWith('item.') ? itemProperty(name.slice('item.'.length)) : undefined);
    const typeOf = (name: string) => {
      const field = fields.get(name);
      return field === undefined ? propertyOf(name)?.type : typeOfField(field);
    };
    const read = (name: string, { item, instance }: Found): unknown =>
      fields.has(name) ? valuesOf(instance)[name] : propertyOf(name)?.read(item);
    const query = textField(body, 'query') ?? '';
    const matches = query.trim() === '' ? () => true : predicateFrom(query, objectField(body, 'query_params'), typeOf);
    const ancestor = requireFolder(world, viewer, textField(body, 'ancestor_folder_id') ?? '');
    const isFound = isFoundIn(call, [ancestor]);
    const results: ItemRecord[] = [];
    // One pass: an account may have tens of thousands of instances.
    for (const instance of instancesOf(world.resources, template.id)) {
      const { type, id } = itemOf(instance);
      const item = world.items.find(type as ItemRecord['type'], id);
      if (item !== undefined && matches((name) => read(name, { item, instance })) && isFound(item)) results.push(item);
    }
    const readOf = (name: string, item: ItemRecord): unknown => {
      const instance = instanceOn(world.resources, item, template.id);
      return instance === undefined ? null : read(name, { item, instance });
    };
    const order = orderBy(sortFieldsOf(call, typeOf, readOf));
    const selection = { fields: textsField(body, 'fields') ?? [] };
    const page = markerPage(sorted(results, order), body, 100, order);
    return json(pageBody(page, (item) => renderItem(world, viewer, item, selection)));
  },
};

/** The template in `from`, with its full scope: the service accepts neither `enterprise` nor `global`. */
function templateFrom({ world, body }: Call): ResourceRecord {
  const from = textField(body, 'from') ?? '';
  const [, scope = '', key = ''] = /^(enterprise_\d+)\.([\w-]+)$/.exec(from) ?? [];
  if (scope === '')
    throw serviceError(
      400,
      'invalid_query',
      `from must be a scope with the ID of the enterprise, a dot and the key of a template, not "${from}"`,
    );
  const template = templateIn(world, scope, key);
  if (template === undefined) throw notFound(`from: there is no template ${from}`);
  return template;
}

function sortFieldsOf(
  { body }: Call,
  typeOf: (name: string) => SortField['type'] | undefined,
  read: (name: string, item: ItemRecord) => unknown,
): SortField[] {
  const fields = objectsField(body, 'order_by').map((one) => {
    const name = textField(one, 'field_key') ?? '';
    const type = typeOf(name);
    if (type === undefined) throw invalidQuery(`order_by: ${name} is not a field`);
    const isDescending = (textField(one, 'direction') ?? 'ASC').toUpperCase() === 'DESC';
    const field = { name, type, isDescending, read: (item: ItemRecord) => read(name, item) };
    checkSortable(field);
    return field;
  });
  if (new Set(fields.map(({ isDescending }) => isDescending)).size > 1)
    throw invalidQuery('order_by: all fields must have the same direction');
  return fields;
}
