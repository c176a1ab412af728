import { objectField, textField, type JsonObject } from '../../http/fields.js';
import { checkEtag, type Handlers } from '../shared/call.js';
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
  check(call, _, before) {
    if (before !== undefined) checkEtag(call, String(before.changes));
  },
  view: (_, { id, changes }) => ({ etag: String(changes), url: `/f/${id}` }),
};

const copied = ['title', 'description', 'status', 'is_email_required', 'is_description_required', 'expires_at'];

export const fileRequestHandlers = (engine: Engine): Handlers => ({
  async 'fileRequests.copy'(call) {
    const original = engine.require(call, kind);
    const kept: JsonObject = Object.fromEntries(copied.map((name) => [name, original.data[name]]));
    return engine.respond(call, await engine.create(call, kind, { ...kept, ...call.body }));
  },
});
