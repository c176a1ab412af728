import type { ObjectShape, Operation } from '../../contract/document.js';
import { textsField, type JsonObject } from '../../http/fields.js';
import type { Reference, ResourceRecord } from '../../state/resources.js';
import { renderItem } from '../../views/items.js';
import { userMini } from '../../views/users.js';
import { timestamp } from '../../views/view.js';
import type { Call } from '../shared/call.js';
import type { ResourceModel } from './model.js';

/** Finds the model of a kind. */
export type ModelOf = (kind: string) => ResourceModel | undefined;

/** The status of the operation's first success response that is a result. */
export function successOf({ id, responses }: Operation): { readonly status: number; readonly shape: ObjectShape | undefined } {
  for (const [status, { notYet, media }] of responses) {
    if (/^2\d\d$/.test(status) && !notYet) return { status: Number(status), shape: media.get('application/json')?.shape };
  }
  throw new Error(`The document has no success response for ${id}.`);
}

/** The representation of a record in a response of the shape: the properties in `fields`, or the standard ones. */
export function renderRecord(call: Call, model: ResourceModel, record: ResourceRecord, shape: ObjectShape, models: ModelOf): JsonObject {
  const fields = textsField(call.query, 'fields');
  const onRequest = new Set(model.onRequest);
  const standard = model.complete === true ? shape.properties : new Set([...shape.standard, ...(model.alsoReturned ?? [])]);
  const isSelected = (name: string): boolean =>
    (model.fullOnChange === true && call.operation.method !== 'GET') ||
    fields?.includes(name) === true ||
    name === 'type' ||
    name === 'id' ||
    ((fields === undefined || model.fieldsAdd === true) && standard.has(name) && !onRequest.has(name));
  const all = allProperties(call, model, record, models);
  return Object.fromEntries(
    [...shape.properties].filter((name) => isSelected(name) && all[name] !== undefined).map((name) => [name, all[name]]),
  );
}

/** The representation inside other objects. */
function renderMini(call: Call, model: ResourceModel, record: ResourceRecord, models: ModelOf): JsonObject {
  const all = allProperties(call, model, record, models);
  const names = ['type', 'id', ...(model.mini ?? ['name'])];
  return Object.fromEntries(names.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]));
}

/** Null if the object does not exist, or if the caller may not see it. */
function renderReference(call: Call, { kind, id }: Reference, models: ModelOf): JsonObject | null {
  const { world, viewer } = call;
  if (kind === 'enterprise') return { type: 'enterprise', ...world.enterprise };
  if (kind === 'user') {
    const user = world.users.find(id);
    return user === undefined ? null : userMini(user);
  }
  if (kind === 'file' || kind === 'folder' || kind === 'web_link') {
    const item = kind === 'folder' && id === '0' ? viewer.user.root : world.items.find(kind, id);
    return item === undefined ? null : renderItem(world, viewer, item, 'mini');
  }
  const model = models(kind);
  const record = world.resources.find(kind, id);
  return model === undefined || record === undefined ? null : renderMini(call, model, record, models);
}

/** Everything that a response may contain. The document decides which of it a response contains. */
function allProperties(call: Call, model: ResourceModel, record: ResourceRecord, models: ModelOf): JsonObject {
  const { world } = call;
  const userOf = (id: string): JsonObject | null => renderReference(call, { kind: 'user', id, whenDeleted: 'keep' }, models);
  const references = Object.entries(record.references).map(([property, one]) => [property, renderReference(call, one, models)] as const);
  return {
    created_at: timestamp(record.createdAt),
    modified_at: timestamp(record.modifiedAt),
    created_by: userOf(record.createdBy),
    modified_by: userOf(record.modifiedBy),
    updated_at: timestamp(record.modifiedAt),
    updated_by: userOf(record.modifiedBy),
    enterprise: { type: 'enterprise', ...world.enterprise },
    ...record.data,
    ...Object.fromEntries(references),
    type: model.type ?? model.kind,
    id: record.id,
    ...model.view?.(call, record),
  };
}
