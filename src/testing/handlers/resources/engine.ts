import { forbidden, notFound, serviceError } from '../../http/errors.js';
import type { JsonObject } from '../../http/fields.js';
import { empty, json, type MockResponse } from '../../http/response.js';
import { recordKey, type RecordContent, type Reference, type ResourceRecord } from '../../state/resources.js';
import type { World } from '../../state/world.js';
import type { Call, Handler, Handlers } from '../shared/call.js';
import { listRecords } from './list.js';
import type { Draft, ListModel, ResourceModel } from './model.js';
import { readReference } from './references.js';
import { renderRecord, successOf } from './render.js';

/** The operations of declared resources, for handlers of operations that a model cannot express. */
export interface Engine {
  readonly handlers: Handlers;
  /** The record, by its ID or by the path parameter. Throws 404 if it does not exist or the caller may not see it. */
  require(call: Call, kind: string, id?: string): ResourceRecord;
  /** Throws 403 if the caller may not change the record. */
  requireChangeable(call: Call, kind: string, id?: string): ResourceRecord;
  /** Creates a record from the call. `data` replaces the body. */
  create(call: Call, kind: string, data?: JsonObject): Promise<ResourceRecord>;
  update(call: Call, record: ResourceRecord, data?: JsonObject): Promise<ResourceRecord>;
  remove(call: Call, record: ResourceRecord): Promise<void>;
  readonly addInitialRecords: (world: World) => void;
  /** The success response of the call's operation, with the record. */
  respond(call: Call, record: ResourceRecord): MockResponse;
}

export function createEngine(models: readonly ResourceModel[]): Engine {
  const byKind = new Map(models.map((model) => [model.kind, model]));
  const modelOf = (kind: string): ResourceModel => {
    const model = byKind.get(kind);
    if (model === undefined) throw new Error(`There is no model for ${kind}.`);
    return model;
  };

  function require(call: Call, kind: string, id?: string): ResourceRecord {
    const model = modelOf(kind);
    const record =
      id === undefined && model.find !== undefined
        ? model.find(call)
        : call.world.resources.find(kind, id ?? call.path(model.idParameter ?? `${kind}_id`));
    if (record === undefined || !model.access.see(call, record)) throw notFound();
    return record;
  }

  function requireChangeable(call: Call, kind: string, id?: string): ResourceRecord {
    const record = require(call, kind, id);
    if (!modelOf(kind).access.change(call, record)) throw forbidden();
    return record;
  }

  /** The references in the call. Those that it does not mention, or may not change, stay. */
  function referencesOf(call: Call, model: ResourceModel, before: ResourceRecord | undefined): Record<string, Reference> {
    const references: Record<string, Reference> = { ...before?.references };
    for (const [property, reference] of Object.entries(model.references ?? {})) {
      if (before !== undefined && reference.canChange !== true) continue;
      const read = readReference(call, property, reference);
      if (read !== undefined) references[property] = read;
      else if (call.body[property] === null) Reflect.deleteProperty(references, property);
    }
    return references;
  }

  function contentOf(call: Call, model: ResourceModel, body: JsonObject, before: ResourceRecord | undefined): RecordContent {
    const references = referencesOf(call, model, before);
    const sent = Object.fromEntries(Object.entries(body).filter(([name]) => !(name in (model.references ?? {}))));
    const draft: Draft = { references, data: { ...(before?.data ?? model.defaults), ...sent } };
    const complete: Draft = { references, data: { ...draft.data, ...model.sets?.(call, draft, before) } };
    if (before === undefined && !model.access.create(call, complete)) throw forbidden();
    model.check?.(call, complete, before);
    return { ...complete, keys: keysOf(call, model, complete, before) };
  }

  /** Throws 409 if another record has a key of the draft. */
  function keysOf(call: Call, model: ResourceModel, draft: Draft, before: ResourceRecord | undefined): string[] {
    return (model.unique ?? []).flatMap(({ of, code = 'conflict', status = 409, message }, index) => {
      const key = of(draft, call);
      if (key === undefined) return [];
      const stored = recordKey(index, key);
      const holder = call.world.resources.withKey(model.kind, stored);
      if (holder !== undefined && holder.id !== before?.id) throw serviceError(status, code, message);
      return [stored];
    });
  }

  async function create(call: Call, kind: string, data: JsonObject = call.body): Promise<ResourceRecord> {
    const model = modelOf(kind);
    const content = contentOf(call, model, data, undefined);
    const record = call.world.resources.add(kind, call.viewer.user.id, content, model.newId?.(call.world.ids));
    await model.on?.created?.(call, record);
    return record;
  }

  async function update(call: Call, before: ResourceRecord, data: JsonObject = call.body): Promise<ResourceRecord> {
    const model = modelOf(before.kind);
    const record = call.world.resources.update(before, call.viewer.user.id, contentOf(call, model, data, before));
    await model.on?.updated?.(call, record, before);
    return record;
  }

  async function remove(call: Call, record: ResourceRecord): Promise<void> {
    const model = modelOf(record.kind);
    model.check?.(call, undefined, record);
    call.world.resources.remove(record);
    await model.on?.deleted?.(call, record);
  }

  function respond(call: Call, record: ResourceRecord): MockResponse {
    const { status, shape } = successOf(call.operation);
    return shape === undefined
      ? empty(status)
      : json(
          renderRecord(call, modelOf(record.kind), record, shape, (kind) => byKind.get(kind)),
          status,
        );
  }

  function respondWithList(call: Call, model: ResourceModel, list: ListModel): MockResponse {
    const { status, shape } = successOf(call.operation);
    const entryShape = shape?.entries;
    if (shape === undefined || entryShape === undefined) throw new Error(`The document has no entries for ${list.id}.`);
    const { entries, envelope } = listRecords(call, model, list);
    const documented = Object.entries(envelope).filter(([name]) => shape.properties.has(name));
    const rendered = entries.map((record) => renderRecord(call, model, record, entryShape, (kind) => byKind.get(kind)));
    return json({ ...Object.fromEntries(documented), entries: rendered }, status);
  }

  function handlersOf(model: ResourceModel): (readonly [string, Handler])[] {
    const { kind, operations } = model;
    const found: (readonly [string | undefined, Handler])[] = [
      [operations.create, async (call) => respond(call, await create(call, kind))],
      [operations.get, (call) => respond(call, require(call, kind))],
      [operations.update, async (call) => respond(call, await update(call, requireChangeable(call, kind)))],
      [
        operations.delete,
        async (call) => {
          await remove(call, requireChangeable(call, kind));
          return empty(successOf(call.operation).status);
        },
      ],
      ...(operations.lists ?? []).map((list) => [list.id, (call: Call) => respondWithList(call, model, list)] as const),
    ];
    return found.flatMap(([id, handler]) => (id === undefined ? [] : [[id, handler] as const]));
  }

  function addInitialRecords({ resources, users }: World): void {
    const [first] = users.all();
    for (const { kind, initial } of models)
      for (const { id, data, references = {}, keys = [] } of initial?.(first?.enterpriseId ?? '') ?? [])
        resources.add(kind, first?.id ?? '', { references, keys: keys.map((key, index) => recordKey(index, key)), data }, id);
  }

  return {
    addInitialRecords,
    handlers: Object.fromEntries(models.flatMap(handlersOf)),
    ...{ require, requireChangeable, create, update, remove, respond },
  };
}
