import { badRequest } from '../../http/errors.js';
import { objectField, textField, timeField, type JsonObject } from '../../http/fields.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { World } from '../../state/world.js';
import { checkEtag, type Call, type Handlers } from '../shared/call.js';
import { recordEnterpriseEvent } from '../shared/record-events.js';
import type { Engine } from '../resources/engine.js';
import type { ResourceModel } from '../resources/model.js';
import { permittedOn } from '../resources/rules.js';

const kind = 'file_request';

/** A page on which others upload files to a folder. Only the web app creates the first one, so a test adds it as state. */
export const fileRequest: ResourceModel = {
  kind,
  operations: { get: 'fileRequests.get', update: 'fileRequests.update', delete: 'fileRequests.delete' },
  access: { see: permittedOn('folder', 'see'), create: permittedOn('folder', 'edit'), change: permittedOn('folder', 'edit') },
  references: {
    folder: {
      kinds: ['folder'],
      whenDeleted: 'delete',
      action: 'edit',
      from: ({ body }) => ({ id: textField(objectField(body, 'folder'), 'id') ?? '' }),
    },
  },
  defaults: {
    title: 'File request',
    description: null,
    status: 'active',
    is_email_required: false,
    is_description_required: false,
    expires_at: null,
  },
  check(call, draft, before) {
    if (before !== undefined) checkEtag(call, String(before.changes));
    const expiry = timeField(call.body, 'expires_at');
    if (draft !== undefined && expiry !== undefined && expiry <= call.world.settings.now())
      throw badRequest('expires_at must be in the future');
  },
  view: ({ world }, record) => ({
    etag: String(record.changes),
    url: `/f/${record.id}`,
    status: isOpen(world, record) ? 'active' : 'inactive',
  }),
  on: {
    created: (call, record) => {
      recordChange(call, record, 'FILE_REQUEST_CREATE');
    },
    updated: (call, record) => {
      recordChange(call, record, 'FILE_REQUEST_UPDATE');
    },
    deleted: (call, record) => {
      recordChange(call, record, 'FILE_REQUEST_DELETE');
    },
  },
};

/** Whether visitors can upload files: the file request is active and has not expired. */
export function isOpen({ settings }: World, { data }: ResourceRecord): boolean {
  const expiry = timeField(data, 'expires_at');
  return data['status'] === 'active' && (expiry === undefined || expiry > settings.now());
}

function recordChange(call: Call, { id, data, references }: ResourceRecord, admin: string): void {
  const folder = { type: 'folder', id: references['folder']?.id };
  recordEnterpriseEvent(call, { type: kind, id, title: data['title'], folder }, admin);
}

const copied = ['title', 'description', 'status', 'is_email_required', 'is_description_required', 'expires_at'];

export const fileRequestHandlers = (engine: Engine): Handlers => ({
  async 'fileRequests.copy'(call) {
    const original = engine.require(call, kind);
    const kept: JsonObject = Object.fromEntries(copied.map((name) => [name, original.data[name]]));
    return engine.respond(call, await engine.create(call, kind, { ...kept, ...call.body }));
  },
});
