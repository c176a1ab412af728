import { created, json } from '../http/response.js';
import { badRequest } from '../http/errors.js';
import { bag, objectsField, textField, type JsonObject } from '../http/fields.js';
import { reachFile, reachFolder } from '../state/access.js';
import { renderItem } from '../views/items.js';
import type { JobRecord } from '../state/jobs.js';
import { timestamp } from '../views/view.js';
import type { Call, Handlers } from './shared/call.js';

/** Everybody signs at once, as soon as somebody looks. */
const steps = ['converting', 'sent', 'viewed', 'signed'];

export const signRequestHandlers: Handlers = {
  'signRequests.create'(call) {
    const { world, viewer, body } = call;
    const files = objectsField(body, 'source_files').map((file) => reachFile(world, viewer, textField(file, 'id') ?? '', 'download'));
    if (files.length === 0 && textField(body, 'template_id') === undefined)
      throw badRequest('A sign request needs source_files or a template_id');
    const mini = files.map((file) => renderItem(world, viewer, file, 'mini'));
    const parentId = textField(bag(body, 'parent_folder'), 'id');
    const parent = parentId === undefined ? viewer.user.root : reachFolder(world, viewer, parentId, 'upload');
    const view = {
      ...body,
      name: textField(body, 'name') ?? files[0]?.name ?? 'Sign request',
      source_files: mini,
      signers: objectsField(body, 'signers').map(signerView),
      parent_folder: renderItem(world, viewer, parent, 'mini'),
      created_at: timestamp(world.settings.now()),
      sender_email: viewer.user.login,
    };
    return created(show(call, world.jobs.begin('sign-request', viewer.user, view, steps)));
  },
  'signRequests.get': (call) => json(show(call, reachRequest(call))),
  'signRequests.cancel'(call) {
    const request = reachRequest(call);
    if (request.steps.length === 1) throw badRequest('The sign request has come to its end already');
    request.steps = ['cancelled'];
    return json(show(call, request));
  },
};

const reachRequest = ({ world, viewer, path }: Call): JobRecord => world.jobs.find('sign-request', path('sign_request_id'), viewer.user);

/** A password is never sent back: undefined is left out of JSON. */
const signerView = (signer: JsonObject): JsonObject => ({
  ...{ email: null, role: 'signer', ...signer, password: undefined },
  ...{ has_viewed_document: false, signer_decision: null, inputs: [] },
});

function show({ world }: Call, request: JobRecord): Record<string, unknown> {
  const status = world.jobs.step(request);
  const isOver = request.steps.length === 1 && request.steps[0] === status;
  const files = { files: request.view['source_files'], is_ready_for_download: isOver };
  return { ...request.view, type: 'sign-request', id: request.id, status, sign_files: files };
}
