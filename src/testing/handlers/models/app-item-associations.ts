import { objectField } from '../../http/fields.js';
import { appItemView } from '../../views/app-items.js';
import type { ListModel, ResourceModel } from '../resources/model.js';
import { permittedOn } from '../resources/rules.js';

const listOn = (type: 'file' | 'folder'): ListModel => ({
  id: `${type}s.appItemAssociations.list`,
  of: { property: 'item', kind: type, parameter: `${type}_id` },
  filters: { application_type: ({ data }, value) => objectField(data, 'app_item')['application_type'] === value },
});

/** The link between an item and an object of another application. Only applications create them, so a test adds them as state. */
export const appItemAssociation: ResourceModel = {
  kind: 'app_item_association',
  operations: { lists: [listOn('file'), listOn('folder')] },
  access: { see: permittedOn('item', 'see'), create: () => false, change: () => false },
  references: { item: { kinds: ['file', 'folder', 'web_link'], whenDeleted: 'delete' } },
  view: (_, { data, references: { item } }) => ({
    app_item: appItemView(objectField(data, 'app_item')),
    item: { type: item?.kind, id: item?.id },
  }),
};
