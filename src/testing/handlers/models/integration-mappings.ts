import { objectField } from '../../http/fields.js';
import type { Draft, ListModel, ResourceModel } from '../resources/model.js';
import { adminsOnly } from '../resources/rules.js';

const partnerKey = ({ data }: Draft): string => {
  const { type, id } = objectField(data, 'partner_item');
  return JSON.stringify([type, id]);
};

const filters: ListModel['filters'] = {
  partner_item_type: ({ data }, type) => objectField(data, 'partner_item')['type'] === type,
  partner_item_id: ({ data }, id) => objectField(data, 'partner_item')['id'] === id,
  box_item_id: ({ references }, id) => references['box_item']?.id === id,
  box_item_type: ({ references }, type) => references['box_item']?.kind === type,
  is_manually_created: ({ data }, value) => data['is_manually_created'] === value,
};

const common: Pick<ResourceModel, 'access' | 'idParameter' | 'references' | 'unique'> = {
  access: adminsOnly,
  idParameter: 'integration_mapping_id',
  references: { box_item: { kinds: ['folder'], whenDeleted: 'delete', action: 'edit', canChange: true } },
  unique: [{ of: partnerKey, message: 'The partner item is already mapped' }],
};

const slack: ResourceModel = {
  ...common,
  kind: 'integration_mapping_slack',
  type: 'integration_mapping',
  operations: {
    create: 'integrationMappings.slack.create',
    update: 'integrationMappings.slack.update',
    delete: 'integrationMappings.slack.delete',
    lists: [{ id: 'integrationMappings.slack.list', filters }],
  },
  defaults: { options: { is_access_management_disabled: false } },
  sets: () => ({ integration_type: 'slack', is_manually_created: true }),
};

const teams: ResourceModel = {
  ...common,
  kind: 'integration_mapping_teams',
  type: 'integration_mapping',
  operations: {
    create: 'integrationMappings.teams.create',
    update: 'integrationMappings.teams.update',
    delete: 'integrationMappings.teams.delete',
    lists: [{ id: 'integrationMappings.teams.list', filters }],
  },
  sets: () => ({ integration_type: 'teams', is_overridden_by_manual_mapping: false }),
  view: (_, { references }) => ({ box_item: { type: 'folder', id: references['box_item']?.id } }),
};

export const integrationMappingModels: readonly ResourceModel[] = [slack, teams];
