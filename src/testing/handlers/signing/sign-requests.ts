import { created, empty, json } from '../../http/response.js';
import { badRequest, forbidden, notFound } from '../../http/errors.js';
import { booleanField, numberField, objectField, objectsField, textField, textsField, type JsonObject } from '../../http/fields.js';
import { hasPermission, requireFile, requireFolder } from '../../state/permissions.js';
import type { FileRecord, FolderRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import {
  currentSigners,
  expiryOf,
  folderReference,
  isFinal,
  resendPauseMs,
  signRequestKind,
  signRequestOf,
  type SignRequestData,
  type SignRequestRecord,
} from '../../state/documents/signing.js';
import { itemNamed } from '../../state/tree.js';
import { renderItem } from '../../views/items.js';
import type { Call, Handlers } from '../shared/call.js';
import { ascendingKeys, markerPage, pageBody } from '../shared/pages.js';
import { cancel, convert, remind, runSigningDue, sign, signRequestsOf } from './actions.js';
import { addPdf, documentsOf, documentText } from './documents.js';
import { participants } from './participants.js';
import { renderSignRequest } from './view.js';

export const signRequestHandlers: Handlers = {
  async 'signRequests.create'(call) {
    const { world, viewer, body } = call;
    const template = templateOf(call);
    const files = sourceFiles(call, template);
    const signers = participants(body, template, viewer.user.login);
    const parent = parentFolder(call, template);
    const texts: string[] = [];
    const documents: string[] = [];
    const name = pdfName(textField(body, 'name') ?? textField(template ?? {}, 'name') ?? files[0]?.name ?? '');
    for (const [index, file] of files.entries()) {
      const text = await documentText(file);
      texts.push(text);
      const copy = await addPdf(world, viewer.user, parent, index === 0 ? name : pdfName(file.name), text);
      documents.push(copy.id);
    }
    const settings = settingsOf(body, template);
    const now = world.settings.now();
    const data: SignRequestData = {
      ...{ status: 'converting', settings, name, signers, documents, texts, log: null, history: [], emails: [] },
      ...{ lastSentAt: null, finishedAt: null },
      source_files: files.map((file) => renderItem(world, viewer, file, 'mini')),
      expiresAt: expiryOf(now, numberField(settings, 'days_valid') ?? 0),
    };
    const content = { references: { parent_folder: folderReference(parent.id) }, keys: [], data: { ...data } };
    const record = signRequestOf(world.resources.add(signRequestKind, viewer.user.id, content, world.ids.uuid()));
    const response = created(renderSignRequest(world, viewer, record));
    // The service converts the documents and sends the request after the response.
    const sent = convert(world, record);
    if (world.settings.signAutomatically) await signAll(call, sent);
    return response;
  },
  'signRequests.list'(call) {
    const { world, viewer, query } = call;
    runSigningDue(world);
    const isShared = booleanField(query, 'shared_requests') === true;
    const senders = textsField(query, 'senders')?.map((email) => email.toLowerCase());
    if (!isShared && senders?.some((email) => email !== viewer.user.login.toLowerCase()) === true)
      throw badRequest('senders: other senders than the caller need shared_requests');
    const listed = signRequestsOf(world).filter(
      (request) =>
        (request.createdBy === viewer.user.id) !== isShared &&
        documentsOf(world, request.data).length > 0 &&
        mayRead(call, request) &&
        (senders === undefined || senders.includes(world.users.find(request.createdBy)?.login.toLowerCase() ?? '')),
    );
    const keys = ascendingKeys(({ id }: SignRequestRecord) => [id]);
    return json(pageBody(markerPage(listed, query, 100, keys), (request) => renderSignRequest(world, viewer, request)));
  },
  'signRequests.get': (call) => json(renderSignRequest(call.world, call.viewer, requireRequest(call))),
  'signRequests.cancel'(call) {
    const request = requireOpen(call);
    return json(renderSignRequest(call.world, call.viewer, cancel(call.world, request, textField(call.body, 'reason'))));
  },
  'signRequests.resend'(call) {
    const request = requireOpen(call);
    if (request.data.status === 'created') throw badRequest('The sign request has not been sent yet: its documents must be prepared first');
    if (call.world.settings.now() < (request.data.lastSentAt ?? 0) + resendPauseMs)
      throw badRequest('The sign request was sent less than 10 minutes ago');
    remind(call.world, request);
    return empty(202);
  },
};

async function signAll({ world }: Call, sent: SignRequestRecord): Promise<void> {
  let request = sent;
  for (;;) {
    const [next] = currentSigners(request.data.signers);
    if (next === undefined || request.data.status === 'created') return;
    request = await sign(world, request, request.data.signers.indexOf(next));
  }
}

/** The sender, and the users who can see the documents. */
const mayRead = ({ world, viewer }: Call, { createdBy, data }: SignRequestRecord): boolean =>
  createdBy === viewer.user.id || documentsOf(world, data).some((file) => hasPermission(world, viewer, file, 'see'));

function requireRequest(call: Call): SignRequestRecord {
  runSigningDue(call.world);
  const record = call.world.resources.find(signRequestKind, call.path('sign_request_id'));
  if (record === undefined || !mayRead(call, signRequestOf(record))) throw notFound();
  return signRequestOf(record);
}

/** A request of the caller that is not in a final state. */
function requireOpen(call: Call): SignRequestRecord {
  const request = requireRequest(call);
  if (request.createdBy !== call.viewer.user.id) throw forbidden();
  if (isFinal(request)) throw badRequest(`The sign request is already ${request.data.status}`);
  return request;
}

function templateOf({ world, viewer, body }: Call): JsonObject | undefined {
  const id = textField(body, 'template_id');
  if (id === undefined) return undefined;
  const record: ResourceRecord | undefined = world.resources.find('sign_template', id);
  if (record?.createdBy !== viewer.user.id) throw notFound('template_id: there is no such template');
  return { ...record.data, parent_folder: record.references['parent_folder'] };
}

function sourceFiles({ world, viewer, body }: Call, template: JsonObject | undefined): FileRecord[] {
  const sent = objectsField(body, 'source_files');
  const chosen = sent.length > 0 ? sent : objectsField(template ?? {}, 'source_files');
  const files = chosen.map((file) => requireFile(world, viewer, textField(file, 'id') ?? '', 'download'));
  if (files.length === 0) throw badRequest('A sign request needs source_files, or a template with files');
  return files;
}

const defaultFolderName = 'My Sign Requests';

function parentFolder({ world, viewer, body }: Call, template: JsonObject | undefined): FolderRecord {
  const id = textField(objectField(body, 'parent_folder'), 'id') ?? textField(objectField(template ?? {}, 'parent_folder'), 'id');
  if (id !== undefined) {
    const folder = requireFolder(world, viewer, id, 'upload');
    if (folder.isRoot) throw badRequest('parent_folder: cannot be the root folder');
    return folder;
  }
  const { root } = viewer.user;
  const existing = itemNamed(root, defaultFolderName);
  if (existing?.type === 'folder') return existing;
  return world.items.addFolder({ name: defaultFolderName, parent: root, by: viewer.user });
}

/** The signed document is a PDF. */
const pdfName = (name: string): string => (name.toLowerCase().endsWith('.pdf') ? name : `${name}.pdf`);

const defaults: JsonObject = {
  ...{ is_document_preparation_needed: false, redirect_url: null, declined_redirect_url: null, are_text_signatures_enabled: true },
  ...{ email_subject: null, email_message: null, are_reminders_enabled: false, prefill_tags: [], days_valid: 0, external_id: null },
  ...{ template_id: null, external_system_name: null, request_flow: null, signature_color: null },
};

/** The settings of the request, of its template, or the defaults. */
function settingsOf(body: JsonObject, template: JsonObject | undefined): JsonObject {
  const chosen = Object.entries(defaults).map(([name, value]) => [name, body[name] ?? template?.[name] ?? value] as const);
  return Object.fromEntries(chosen);
}
