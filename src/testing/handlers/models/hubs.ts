import { badRequest, forbidden, notFound, serviceError, ServiceError } from '../../http/errors.js';
import { json } from '../../http/response.js';
import { booleanField, objectField, objectsField, textField, type JsonObject } from '../../http/fields.js';
import { isExternal } from '../../state/governance/allowed-domains.js';
import { requireItem } from '../../state/permissions.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { Call, Handlers } from '../shared/call.js';
import { ascendingKeys, markerPage, pageBody } from '../shared/pages.js';
import type { Engine } from '../resources/engine.js';
import type { Draft, ListModel, ResourceModel, Rule } from '../resources/model.js';
import { anyone, creator } from '../resources/rules.js';

const hubKind = 'hubs';
const itemKind = 'hub_item';

const idOf = (subject: Draft & { readonly id?: string }): string => subject.id ?? '';

/** Whether the caller created the hub, or has one of the roles in it, personally or through a group. */
const hasRole =
  (...roles: readonly string[]): Rule =>
  (call, subject) => {
    if (creator(call, subject)) return true;
    const { world, viewer } = call;
    const groups = world.resources
      .referencing({ kind: 'user', id: viewer.user.id }, 'group_membership')
      .map(({ references }) => references['group']?.id);
    return world.resources.referencing({ kind: hubKind, id: idOf(subject) }, 'hub_collaboration').some(({ references, data }) => {
      const grantee = references['accessible_by'];
      const isGrantee = grantee?.kind === 'user' ? grantee.id === viewer.user.id : groups.includes(grantee?.id);
      return isGrantee && roles.includes(String(data['role']));
    });
  };

const sees = hasRole('viewer', 'editor', 'co-owner');
const edits = hasRole('editor', 'co-owner');

const filters: ListModel['filters'] = {
  query: ({ data }, text) => (textField(data, 'title') ?? '').toLowerCase().includes(String(text).toLowerCase()),
  scope: (record, scope, call) =>
    scope === 'editable' ? edits(call, record) : scope === 'created_by_me' ? record.createdBy === call.viewer.user.id : true,
};

const hub: ResourceModel = {
  kind: hubKind,
  idParameter: 'hub_id',
  operations: {
    create: 'hubs.create',
    get: 'hubs.get',
    update: 'hubs.update',
    delete: 'hubs.delete',
    lists: [
      { id: 'hubs.list', filters },
      { id: 'hubs.listEnterprise', filters },
    ],
  },
  access: { see: sees, create: anyone, change: edits },
  defaults: {
    description: null,
    view_count: 0,
    is_ai_enabled: true,
    is_collaboration_restricted_to_enterprise: false,
    can_non_owners_invite: true,
    can_shared_link_be_created: true,
    can_public_shared_link_be_created: true,
    copy_hub_access: 'all',
  },
  mini: [],
};

/** Access to a hub. Visible to those who see the hub, managed by its editors. */
const onHub =
  (rule: Rule): Rule =>
  (call, { references }) => {
    const record = call.world.resources.find(hubKind, references['hub']?.id ?? '');
    return record !== undefined && rule(call, record);
  };

const collaboration: ResourceModel = {
  kind: 'hub_collaboration',
  operations: {
    create: 'hubCollaborations.create',
    get: 'hubCollaborations.get',
    update: 'hubCollaborations.update',
    delete: 'hubCollaborations.delete',
    lists: [{ id: 'hubCollaborations.list', of: { property: 'hub', kind: hubKind, parameter: 'hub_id' } }],
  },
  access: { see: onHub(sees), create: onHub(edits), change: onHub(edits) },
  references: {
    hub: { kinds: [hubKind], whenDeleted: 'delete' },
    accessible_by: { kinds: ['user', 'group'], whenDeleted: 'delete', from: grantee },
  },
  sets: () => ({ status: 'accepted', acceptance_requirements_status: null }),
  unique: [
    {
      of: ({ references: { hub: on, accessible_by: by } }) => [on?.id, by?.kind, by?.id].join('/'),
      message: 'The user or group already has access to the hub',
    },
  ],
};

/** A user by ID or login, or a group by ID. */
function grantee({ world, body }: Call): { type: string; id: string } {
  const accessibleBy = objectField(body, 'accessible_by');
  const type = textField(accessibleBy, 'type') ?? 'user';
  const id = textField(accessibleBy, 'id');
  if (id !== undefined) return { type, id };
  const login = textField(accessibleBy, 'login');
  if (login === undefined) throw badRequest('accessible_by needs an id or a login');
  const user = world.users.withLogin(login);
  if (user === undefined) throw notFound(`accessible_by: there is no user with the login ${login}`);
  return { type: 'user', id: user.id };
}

/** An item that a hub shows. */
const item: ResourceModel = {
  kind: itemKind,
  operations: {
    lists: [
      {
        id: 'hubItems.list',
        of: { property: 'hub', kind: hubKind, parameter: 'hub_id' },
        filters: { parent_id: ({ data }, id) => data['parent_id'] === id },
      },
    ],
  },
  access: { see: onHub(sees), create: onHub(edits), change: onHub(edits) },
  references: {
    hub: { kinds: [hubKind], whenDeleted: 'delete' },
    item: { kinds: ['file', 'folder', 'web_link'], whenDeleted: 'delete' },
  },
  view: ({ world }, { references }) => {
    const shown = references['item'];
    const type = shown?.kind as 'file' | 'folder' | 'web_link';
    return { type, id: shown?.id, name: world.items.find(type, shown?.id ?? '')?.name ?? '' };
  },
};

export const hubModels: readonly ResourceModel[] = [hub, collaboration, item];

export const hubHandlers = (engine: Engine): Handlers => ({
  async 'hubs.copy'(call) {
    const original = engine.require(call, hubKind);
    const { title, description, copy_hub_access: access } = original.data;
    const mayCopy = access === 'company' ? !isExternal(call.viewer.user) : access !== 'none';
    if (!mayCopy) throw forbidden('The copy_hub_access of the hub does not permit the copy');
    const copy = await engine.create(call, hubKind, {
      title: textField(call.body, 'title') ?? title,
      description: textField(call.body, 'description') ?? description,
    });
    if (booleanField(call.body, 'include_items') === true)
      for (const { references, data } of itemsOf(call, original.id)) {
        const hubReference = { kind: hubKind, id: copy.id, whenDeleted: 'delete' as const };
        call.world.resources.add(itemKind, call.viewer.user.id, { references: { ...references, hub: hubReference }, keys: [], data });
      }
    return engine.respond(call, copy);
  },
  'hubItems.manage'(call) {
    const record = engine.requireChangeable(call, hubKind);
    return json({ operations: objectsField(call.body, 'operations').map((one) => manage(call, record.id, one)) }, 207);
  },
  'hubDocumentPages.list'(call) {
    const record = engine.require(call, hubKind, String(call.query['hub_id']));
    return json({ type: 'document_pages', ...pageBody(markerPage([pageOf(record)], call.query, 100, byId), (page) => page) });
  },
  'hubDocumentBlocks.list'(call) {
    const record = engine.require(call, hubKind, String(call.query['hub_id']));
    if (call.query['page_id'] !== pageOf(record).id) throw notFound('page_id: the hub has no such page');
    return json({ type: 'document_blocks', ...pageBody(markerPage(blocksOf(record), call.query, 100, byId), (block) => block) });
  },
});

const itemsOf = ({ world }: Call, hubId: string): ResourceRecord[] => world.resources.referencing({ kind: hubKind, id: hubId }, itemKind);

const byId = ascendingKeys(({ id }: { readonly id: string }) => [id]);

/** A hub has one page: the list of its items, its title and its description. */
const pageOf = ({ id, data }: ResourceRecord) => ({
  type: 'page',
  id: `${id}-1`,
  parent_id: null,
  title_fragment: textField(data, 'title') ?? '',
});

function blocksOf(record: ResourceRecord) {
  const fragment = textField(record.data, 'description') ?? '';
  const blocks = [
    { type: 'item_list' },
    { type: 'section_title', fragment: textField(record.data, 'title') ?? '' },
    { type: 'paragraph', fragment },
  ];
  return blocks.map((block, index) => ({ ...block, id: `${record.id}-1-${String(index + 1)}`, parent_id: null }));
}

/** Applies one operation. A failure is part of the result and does not affect the other operations. */
function manage(call: Call, hubId: string, operation: JsonObject): JsonObject {
  const { action, item: reference, parent_id: parentId = null } = operation;
  const { world, viewer } = call;
  const type = textField(reference as JsonObject, 'type') as 'file' | 'folder' | 'web_link';
  const id = String((reference as JsonObject)['id']);
  const result = { action, item: { type, id }, parent_id: parentId };
  try {
    requireItem(world, viewer, type, id);
    const existing = itemsOf(call, hubId).find(({ references }) => references['item']?.kind === type && references['item'].id === id);
    if (action === 'add' && existing !== undefined) throw serviceError(409, 'conflict', 'The hub already contains the item');
    if (action === 'remove' && existing === undefined) throw notFound('The hub does not contain the item');
    if (existing !== undefined) world.resources.remove(existing);
    else {
      const references = {
        hub: { kind: hubKind, id: hubId, whenDeleted: 'delete' as const },
        item: { kind: type, id, whenDeleted: 'delete' as const },
      };
      world.resources.add(itemKind, viewer.user.id, { references, keys: [], data: { parent_id: parentId } });
    }
    return { ...result, status: 200, error: null };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { ...result, status: error.details.status, error: error.details.message };
  }
}
