import { currentVersion, extensionOf } from '../../views/files.js';
import { instanceOn, valuesOf } from '../../state/metadata/instances.js';
import { templateIn } from '../../state/metadata/enterprise-templates.js';
import { templateOf, type FieldType, type TemplateField } from '../../state/metadata/templates.js';
import type { ItemRecord } from '../../state/records.js';
import { sizeOf } from '../../state/placement.js';
import type { World } from '../../state/world.js';
import { timestamp } from '../../views/view.js';
import type { ValueType } from '../../query/evaluate.js';

/** A property of items that a query can use. */
interface ItemProperty {
  readonly type: ValueType;
  readonly read: (item: ItemRecord) => unknown;
}

const properties: Readonly<Record<string, ItemProperty>> = {
  id: { type: 'string', read: (item) => item.id },
  type: { type: 'string', read: (item) => item.type },
  name: { type: 'string', read: (item) => item.name },
  description: { type: 'string', read: (item) => item.description },
  size: { type: 'number', read: sizeOf },
  extension: { type: 'string', read: (item) => (item.type === 'file' ? extensionOf(item) : null) },
  sha1: { type: 'string', read: (item) => (item.type === 'file' ? currentVersion(item).content.sha1 : null) },
  created_at: { type: 'date', read: (item) => timestamp(item.createdAt) },
  modified_at: { type: 'date', read: (item) => timestamp(item.modifiedAt) },
  content_created_at: { type: 'date', read: (item) => timestamp(item.contentCreatedAt) },
  content_modified_at: { type: 'date', read: (item) => timestamp(item.contentModifiedAt) },
  created_by: { type: 'string', read: (item) => item.createdBy.id },
  owned_by: { type: 'string', read: (item) => item.owner.id },
};

const valueTypes: Readonly<Record<FieldType, ValueType>> = {
  string: 'string',
  float: 'number',
  integer: 'number',
  date: 'date',
  enum: 'enum',
  multiSelect: 'multiSelect',
  taxonomy: 'multiSelect',
};

export const typeOfField = ({ type }: TemplateField): ValueType => valueTypes[type];

/** The value type and the reader of a property of items. Undefined for other names. */
export const itemProperty = (name: string): ItemProperty | undefined => (Object.hasOwn(properties, name) ? properties[name] : undefined);

/** The same for a property of items, or a field of a template such as `enterprise_40001.contract.amount`. */
export function propertyOf(world: World, name: string): ItemProperty | undefined {
  const own = itemProperty(name.replace(/^item\./, ''));
  if (own !== undefined) return own;
  const [, scope = '', templateKey = '', fieldKey = ''] = /^(?:metadata\.)?([^.]+)\.([^.]+)\.([^.]+)$/.exec(name) ?? [];
  const template = templateIn(world, scope, templateKey);
  const field = template === undefined ? undefined : templateOf(template).fields.find(({ key }) => key === fieldKey);
  if (template === undefined || field === undefined) return undefined;
  return {
    type: typeOfField(field),
    read: (item) => {
      const instance = instanceOn(world.resources, item, template.id);
      return instance === undefined ? null : valuesOf(instance)[fieldKey];
    },
  };
}
