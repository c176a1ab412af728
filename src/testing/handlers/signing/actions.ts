import type { JsonObject } from '../../http/fields.js';
import type { UserRecord } from '../../state/records.js';
import {
  currentSigners,
  isFinal,
  nextReminderAt,
  recordOf,
  signRequestKind,
  signRequestOf,
  type SignEmail,
  type Signer,
  type SignRequestData,
  type SignRequestRecord,
} from '../../state/documents/signing.js';
import type { World } from '../../state/world.js';
import { timestamp } from '../../views/view.js';
import { recordSigning } from '../shared/record-events.js';
import { actor, addPdf, documentsOf, writeSignatures } from './documents.js';

/** The values that a signer fills in, by `document_tag_id`. */
export type SignerInputs = Readonly<Record<string, string | boolean>>;

export const signRequestsOf = ({ resources }: World): SignRequestRecord[] => resources.all(signRequestKind).map(signRequestOf);

/** The sender, or another user of the enterprise after the sender was deleted. */
function senderOf({ users }: World, { createdBy }: SignRequestRecord): UserRecord {
  const user = users.find(createdBy) ?? users.all()[0];
  if (user === undefined) throw new Error('The mock Box has no user.');
  return user;
}

/** Replaces properties of a request. Returns the new record. */
function update(world: World, request: SignRequestRecord, changes: Partial<SignRequestData>): SignRequestRecord {
  const { createdBy, references, keys } = request;
  const data = { ...request.data, ...changes };
  return signRequestOf(world.resources.update(recordOf(request), createdBy, { references, keys, data: { ...data } }));
}

/** The same for a change that the signing log contains. */
function change(world: World, request: SignRequestRecord, event: string, changes: Partial<SignRequestData>): SignRequestRecord {
  const history = [...request.data.history, `${timestamp(world.settings.now())}  ${event}`];
  return update(world, request, { ...changes, history });
}

interface SigningEvent {
  /** The event type in the stream of the enterprise. */
  readonly admin?: string;
  /** The trigger of an event that no stream shows. */
  readonly trigger?: string;
  readonly signer?: Signer;
}

function record(world: World, request: SignRequestRecord, { admin, trigger, signer }: SigningEvent): void {
  const { data, id } = request;
  const [document] = documentsOf(world, data);
  if (document === undefined) return;
  const emails = (signer === undefined ? data.signers : [signer]).flatMap(({ email }) => email ?? []);
  const user = signer?.email === null || signer === undefined ? undefined : world.users.withLogin(signer.email);
  const details = {
    sign_request: {
      ...{ sign_request_id: id, sign_request_short_id: id.slice(-8), status: data.status },
      files: documentsOf(world, data).map((file) => ({ type: 'file', id: file.id, name: file.name })),
      signer: signer === undefined ? null : { email: signer.email, role: signer.role },
    },
  };
  const info = { sign_request_id: id, signer_emails: emails, external_id: data.settings['external_id'] ?? null };
  recordSigning(actor(world, user ?? senderOf(world, request)), document, admin ?? null, details, { info, trigger });
}

/** Sends emails to the participants. Those who suppress them, and those without an address, get none. */
function withEmails(world: World, { emails }: SignRequestData, kind: SignEmail['kind'], to: readonly Signer[]): SignEmail[] {
  const at = world.settings.now();
  const sent = to.flatMap(({ email, suppress_notifications: suppressed }) =>
    email === null || suppressed === true ? [] : [{ to: email, kind, at }],
  );
  return [...emails, ...sent];
}

/** Sends the request to the participants whose turn it is. */
function send(world: World, request: SignRequestRecord): SignRequestRecord {
  const current = currentSigners(request.data.signers);
  const names = current.map(({ email }) => email ?? 'a signer in person').join(', ');
  const status = request.data.status === 'viewed' ? 'viewed' : 'sent';
  const emails = withEmails(world, request.data, 'request', current);
  const sent = change(world, request, `Sent to ${names}`, { status, emails, lastSentAt: world.settings.now() });
  for (const signer of current) record(world, sent, { admin: 'SIGN_DOCUMENT_ASSIGNED', signer });
  return sent;
}

/** Ends the conversion of the documents, after the response to the creation. */
export function convert(world: World, request: SignRequestRecord): SignRequestRecord {
  record(world, request, { admin: 'SIGN_DOCUMENT_CREATED' });
  const converted = change(world, request, `Created by ${senderOf(world, request).login}`, { status: 'created' });
  record(world, converted, { admin: 'SIGN_DOCUMENT_CONVERTED' });
  return request.data.settings['is_document_preparation_needed'] === true ? converted : send(world, converted);
}

/** The sender has placed the fields. */
export function prepare(world: World, request: SignRequestRecord): SignRequestRecord {
  const settings = { ...request.data.settings, is_document_preparation_needed: false };
  return send(world, change(world, request, 'Prepared', { settings }));
}

export function view(world: World, request: SignRequestRecord, at: number): SignRequestRecord {
  const signer = signerAt(request, at);
  if (signer.has_viewed_document) return request;
  const signers = withSigner(request, at, { has_viewed_document: true });
  const viewed = change(world, request, `Viewed by ${nameOf(signer)}`, { status: 'viewed', signers });
  record(world, viewed, { admin: 'SIGN_DOCUMENT_VIEWED_BY_SIGNER', signer });
  return viewed;
}

/** The participant signs or approves. After the last one, the request is complete. */
export async function sign(world: World, request: SignRequestRecord, at: number, inputs: SignerInputs = {}): Promise<SignRequestRecord> {
  const viewed = view(world, request, at);
  const signer = signerAt(request, at);
  const made = { signer_decision: decision(world, 'signed', null), inputs: filledIn(signer.inputs, inputs) };
  const signers = withSigner(viewed, at, made);
  const signed = change(world, viewed, `${signer.role === 'approver' ? 'Approved' : 'Signed'} by ${nameOf(signer)}`, { signers });
  await writeSignatures(world, senderOf(world, signed), signed);
  record(world, signed, { admin: 'SIGN_DOCUMENT_SIGNED', signer });
  const next = currentSigners(signers);
  if (next.length === 0) return complete(world, signed);
  // The next participants get the request when all earlier ones have decided.
  return next.some(({ order }) => order === signer.order) ? signed : send(world, signed);
}

async function complete(world: World, request: SignRequestRecord): Promise<SignRequestRecord> {
  const finished = change(world, request, 'Completed', {
    ...{ status: 'signed', finishedAt: world.settings.now() },
    emails: withEmails(world, request.data, 'copy', request.data.signers),
  });
  const folder = world.items.find('folder', request.references['parent_folder']?.id ?? '');
  const title = `${request.data.name.replace(/\.pdf$/i, '')} Signing Log.pdf`;
  const log =
    folder?.type === 'folder' ? await addPdf(world, senderOf(world, finished), folder, title, finished.data.history.join('\n')) : null;
  const logged = update(world, finished, { log: log?.id ?? null });
  record(world, logged, { admin: 'SIGN_DOCUMENT_COMPLETED' });
  return logged;
}

export function decline(world: World, request: SignRequestRecord, at: number, reason: string | null): SignRequestRecord {
  const viewed = view(world, request, at);
  const signer = signerAt(request, at);
  const signers = withSigner(viewed, at, { signer_decision: decision(world, 'declined', reason) });
  const declined = change(world, viewed, `Declined by ${nameOf(signer)}`, { ...ended(world, 'declined'), signers });
  record(world, declined, { admin: 'SIGN_DOCUMENT_DECLINED', signer });
  return declined;
}

export function cancel(world: World, request: SignRequestRecord, reason: string | undefined): SignRequestRecord {
  const cancelled = change(world, request, `Cancelled${reason === undefined ? '' : `: ${reason}`}`, ended(world, 'cancelled'));
  record(world, cancelled, { admin: 'SIGN_DOCUMENT_CANCELLED' });
  return cancelled;
}

/** Ends a request because the service could not process it. */
export function fail(world: World, request: SignRequestRecord, step: 'converting' | 'sending' | 'finalizing'): SignRequestRecord {
  const failed = change(world, request, `Failed: ${step}`, ended(world, `error_${step}`));
  if (step === 'finalizing') record(world, failed, { trigger: 'SIGN_REQUEST.SIGN_ERROR_FINALIZING' });
  return failed;
}

/** The email to the participant has bounced. */
export function bounce(world: World, request: SignRequestRecord, at: number): SignRequestRecord {
  const signer = signerAt(request, at);
  const bounced = update(world, request, { emails: withEmails(world, request.data, 'bounced', [signer]) });
  record(world, bounced, { trigger: 'SIGN_REQUEST.SIGNER_EMAIL_BOUNCED', signer });
  return bounced;
}

/** Reminds the participants whose turn it is. */
export function remind(world: World, request: SignRequestRecord): SignRequestRecord {
  const emails = withEmails(world, request.data, 'reminder', currentSigners(request.data.signers));
  return update(world, request, { emails, lastSentAt: world.settings.now() });
}

/** When something is due next, in ms since 1970. Undefined if nothing is left to do. */
export function signingDueAt(world: World): number | undefined {
  const times = signRequestsOf(world).flatMap((request) =>
    isFinal(request) ? [] : [request.data.expiresAt ?? Infinity, nextReminderAt(request) ?? Infinity],
  );
  const first = Math.min(...times);
  return first === Infinity ? undefined : first;
}

/** Sends the reminders that are due and ends the requests that have expired. */
export function runSigningDue(world: World): void {
  const now = world.settings.now();
  for (const request of signRequestsOf(world)) {
    if (isFinal(request)) continue;
    const { expiresAt } = request.data;
    if (expiresAt !== null && expiresAt <= now) {
      const expired = change(world, request, 'Expired', { status: 'expired', finishedAt: expiresAt });
      record(world, expired, { admin: 'SIGN_DOCUMENT_EXPIRED' });
    } else if ((nextReminderAt(request) ?? Infinity) <= now) remind(world, request);
  }
}

const ended = ({ settings }: World, status: string) => ({ status, finishedAt: settings.now() });

function signerAt({ data }: SignRequestRecord, at: number): Signer {
  const signer = data.signers[at];
  if (signer === undefined) throw new Error(`The sign request has no signer ${String(at)}.`);
  return signer;
}

const withSigner = ({ data }: SignRequestRecord, at: number, changes: Partial<Signer>): Signer[] =>
  data.signers.map((signer, index) => (index === at ? { ...signer, ...changes } : signer));

const nameOf = ({ email }: Signer): string => email ?? 'a signer in person';

const decision = ({ settings }: World, type: 'signed' | 'declined', comment: string | null) => ({
  type,
  finalized_at: timestamp(settings.now()),
  additional_info: comment,
});

/** The fields with the values that the participant fills in. Read-only fields keep theirs. */
function filledIn(inputs: readonly JsonObject[], values: SignerInputs): JsonObject[] {
  return inputs.map((input) => {
    const value = values[String(input['document_tag_id'])];
    if (value === undefined || input['read_only'] === true) return input;
    if (typeof value === 'boolean') return { ...input, checkbox_value: value };
    return { ...input, [input['type'] === 'date' ? 'date_value' : 'text_value']: value };
  });
}
