import { json } from '../../http/response.js';
import { objectField, objectsField, textField, textsField, numberField, type JsonObject } from '../../http/fields.js';
import { requireFolder } from '../../state/permissions.js';
import type { ItemRecord } from '../../state/records.js';
import { renderItem } from '../../views/items.js';
import type { Call, Handlers } from '../shared/call.js';
import { markerPage, pageBody } from '../shared/pages.js';
import { insightsOf, type Grouping, type Metric } from './insights.js';
import { propertyOf } from './item-values.js';
import { checkSortable, invalidQuery, isFoundIn, orderBy, predicateFrom, sorted, type SortField } from './run-query.js';

export const queryHandlers: Handlers = {
  'queries.execute'(call) {
    const { body } = call;
    const order = orderBy(objectsField(body, 'order_by').map((one) => sortField(call, one)));
    const fields = textsField(body, 'fields') ?? [];
    const page = markerPage(sorted(resultsOf(call, objectField(body, 'query')), order), body, 50, order);
    return json(pageBody(page, (item) => entryOf(call, item, fields)));
  },
  'queryInsights.execute'(call) {
    const { body } = call;
    const query = objectField(body, 'query');
    const groupings = objectsField(query, 'group_by').map((one): Grouping => {
      const name = textField(one, 'field') ?? '';
      return { read: propertyFor(call, name, 'group_by').read, limit: numberField(one, 'bucket_limit') ?? 5 };
    });
    const metrics = Object.entries(objectField(body, 'metrics')).map(([name, metric]): Metric => {
      const { type, field } = metric as { type: Metric['type']; field: string };
      const property = propertyFor(call, field, `metrics.${name}`);
      if (type !== 'count' && property.type !== 'number') throw invalidQuery(`metrics.${name}: ${field} is not a number`);
      return { name, type, read: property.read };
    });
    return json({ insights: insightsOf(resultsOf(call, query), groupings, metrics) });
  },
};

/** The items that meet the predicate, below the ancestors. */
function resultsOf(call: Call, query: JsonObject): ItemRecord[] {
  const { world, viewer } = call;
  const folders = objectsField(query, 'ancestors').map((one) => requireFolder(world, viewer, String(one['id'])));
  const typeOf = (name: string) => propertyOf(world, name)?.type;
  const predicate = textField(query, 'predicate') ?? '';
  const matches = predicate.trim() === '' ? () => true : predicateFrom(predicate, objectField(query, 'params'), typeOf);
  const isFound = isFoundIn(call, folders);
  const readers = new Map<string, (item: ItemRecord) => unknown>();
  const read = (name: string, item: ItemRecord): unknown => {
    const reader = readers.get(name) ?? propertyOf(world, name)?.read ?? (() => null);
    readers.set(name, reader);
    return reader(item);
  };
  return world.items.all().filter((item) => isFound(item) && matches((name) => read(name, item)));
}

function propertyFor({ world }: Call, name: string, where: string) {
  const property = propertyOf(world, name);
  if (property === undefined) throw invalidQuery(`${where}: ${name} is not a field`);
  return property;
}

function sortField(call: Call, one: JsonObject): SortField {
  const name = textField(one, 'field_key') ?? '';
  const { type, read } = propertyFor(call, name, 'order_by');
  const field = { name, type, read, isDescending: textField(one, 'direction') === 'desc' };
  checkSortable(field);
  return field;
}

/** The type, the ID and the requested properties. Values of metadata have the name under which they were requested. */
function entryOf({ world, viewer }: Call, item: ItemRecord, fields: readonly string[]): Record<string, unknown> {
  const isMetadata = (name: string): boolean => name.includes('.');
  const rendered = renderItem(world, viewer, item, { fields: fields.filter((name) => !isMetadata(name)) });
  const values = fields.filter(isMetadata).map((name): [string, unknown] => [name, propertyOf(world, name)?.read(item)]);
  const requested = new Set(['type', 'id', ...fields]);
  const own = Object.entries(rendered).filter(([name]) => requested.has(name));
  return Object.fromEntries([...own, ...values.filter(([, value]) => value !== undefined && value !== null)]);
}
