import { created, json } from '../../http/response.js';
import { badRequest } from '../../http/errors.js';
import { objectField, objectsField, textField, type JsonObject } from '../../http/fields.js';
import { requireFile, requireFolder } from '../../state/permissions.js';
import type { FileRecord, FolderRecord } from '../../state/records.js';
import { storeContent } from '../../state/content.js';
import { itemNamed } from '../../state/tree.js';
import { currentVersion } from '../../views/files.js';
import { renderItem } from '../../views/items.js';
import type { JobRecord } from '../../state/jobs.js';
import { timestamp } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { recordItemEvent } from '../shared/record-events.js';
import { ascendingKeys, markerPage, pageBody } from '../shared/pages.js';

/** The states of a sign request. Each read advances it by one. */
const states = ['converting', 'sent', 'viewed', 'signed'];

export const signRequestHandlers: Handlers = {
  async 'signRequests.create'(call) {
    const { world, viewer, body } = call;
    const files = objectsField(body, 'source_files').map((file) => requireFile(world, viewer, textField(file, 'id') ?? '', 'download'));
    if (files.length === 0 && textField(body, 'template_id') === undefined)
      throw badRequest('A sign request needs source_files or a template_id');
    const mini = files.map((file) => renderItem(world, viewer, file, 'mini'));
    const parentId = textField(objectField(body, 'parent_folder'), 'id');
    const parent = parentId === undefined ? viewer.user.root : requireFolder(world, viewer, parentId, 'upload');
    const requested = pdfName(textField(body, 'name') ?? files[0]?.name ?? 'Sign request');
    const { id: documentId, name } = await addDocument(call, parent, requested, files[0]);
    const view = {
      ...body,
      documentId,
      name,
      source_files: mini,
      signers: signersWithSender(objectsField(body, 'signers'), viewer.user.login).map(signerView),
      parent_folder: renderItem(world, viewer, parent, 'mini'),
      created_at: timestamp(world.settings.now()),
      sender_email: viewer.user.login,
    };
    return created(show(call, world.jobs.start('sign-request', viewer.user, view, states)));
  },
  'signRequests.list'(call) {
    const { world, viewer, query } = call;
    const keys = ascendingKeys(({ id }: JobRecord) => [Number(id)]);
    return json(pageBody(markerPage(world.jobs.all('sign-request', viewer.user), query, 100, keys), (request) => show(call, request)));
  },
  'signRequests.get': (call) => json(show(call, requireRequest(call))),
  'signRequests.cancel'(call) {
    const request = requireRequest(call);
    if (request.states.length === 1) throw badRequest('The sign request is already finished');
    request.states = ['cancelled'];
    return json(show(call, request));
  },
};

const requireRequest = ({ world, viewer, path }: Call): JobRecord => world.jobs.get('sign-request', path('sign_request_id'), viewer.user);

/** The signed document is a PDF. */
const pdfName = (name: string): string => (name.toLowerCase().endsWith('.pdf') ? name : `${name}.pdf`);

/** The sender receives the signed document, unless the request gives them another role. */
const signersWithSender = (signers: readonly JsonObject[], sender: string): JsonObject[] =>
  signers.some(({ email }) => email === sender) ? [...signers] : [{ email: sender, role: 'final_copy_reader', order: 0 }, ...signers];

/** Omits the password: JSON drops undefined. */
const signerView = (signer: JsonObject): JsonObject => ({
  ...{ email: null, role: 'signer', ...signer, password: undefined },
  ...{ has_viewed_document: false, signer_decision: null, inputs: [] },
});

/** The document to sign, in the folder of the request. A name that is taken there gets a number. */
async function addDocument(call: Call, parent: FolderRecord, name: string, source: FileRecord | undefined): Promise<FileRecord> {
  const { world, viewer } = call;
  const stem = name.slice(0, -'.pdf'.length);
  let free = name;
  for (let number = 1; itemNamed(parent, free) !== undefined; number += 1) free = `${stem} (${String(number)}).pdf`;
  const content = source === undefined ? await storeContent(world, '%PDF-1.4') : currentVersion(source).content;
  const file = world.items.addFile({ name: free, parent, by: viewer.user }, content);
  recordItemEvent(call, file, 'ITEM_UPLOAD', 'UPLOAD');
  return file;
}

function show({ world, viewer }: Call, request: JobRecord): Record<string, unknown> {
  const status = world.jobs.advance(request);
  const isFinished = request.states.length === 1 && request.states[0] === status;
  const { documentId, ...view } = request.view;
  const document = world.items.find('file', String(documentId));
  const files = {
    files: document === undefined ? [] : [renderItem(world, viewer, document, 'mini')],
    is_ready_for_download: isFinished,
  };
  return { ...view, type: 'sign-request', id: request.id, status, sign_files: files };
}
