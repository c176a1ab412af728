import { badRequest } from '../../http/errors.js';
import { booleanField, numberField, objectsField, textField, type JsonObject } from '../../http/fields.js';
import type { Signer } from '../../state/documents/signing.js';

/**
 * The participants of a new sign request. The sender becomes the first one, as a reader of the final copy, unless the request contains it.
 * Throws 400 if nobody has to sign, or if a template requires other participants.
 */
export function participants(body: JsonObject, template: JsonObject | undefined, sender: string): Signer[] {
  const sent = objectsField(body, 'signers');
  const roles = template === undefined ? undefined : objectsField(template, 'signers');
  if (roles !== undefined && roles.length > 0) checkRoles(sent, roles);
  const prefilled = objectsField(body, 'prefill_tags');
  const signers = sent.map((signer, index) => participant(signer, roles?.[index] ?? {}, prefilled));
  if (!signers.some(({ role }) => role === 'signer' || role === 'approver'))
    throw badRequest('signers: at least one participant must be a signer or an approver');
  const includesSender = signers.some(({ email }) => email?.toLowerCase() === sender.toLowerCase());
  return includesSender ? signers : [participant({ email: sender, role: 'final_copy_reader', order: 0 }, {}, []), ...signers];
}

/** The participants must have the roles of the template, in its order. */
function checkRoles(sent: readonly JsonObject[], roles: readonly JsonObject[]): void {
  if (sent.length !== roles.length) throw badRequest(`signers: the template has ${String(roles.length)} participants`);
  const index = sent.findIndex((signer, at) => roleOf(signer) !== roleOf(roles[at] ?? {}));
  if (index >= 0)
    throw badRequest(`signers: participant ${String(index + 1)} must have the role ${roleOf(roles[index] ?? {})} of the template`);
}

const roleOf = (signer: JsonObject): string => textField(signer, 'role') ?? 'signer';

function participant(sent: JsonObject, role: JsonObject, prefilled: readonly JsonObject[]): Signer {
  const signer: Record<string, unknown> = { ...sent };
  delete signer['password'];
  return {
    ...{ login_required: null, verification_phone_number: null, suppress_notifications: null, language: null },
    ...{ redirect_url: null, declined_redirect_url: null, embed_url_external_user_id: null, attachments: null },
    ...signer,
    is_in_person: booleanField(sent, 'is_in_person') ?? booleanField(role, 'is_in_person') ?? false,
    email: textField(sent, 'email') ?? textField(role, 'email') ?? null,
    role: roleOf(sent),
    order: numberField(sent, 'order') ?? numberField(role, 'order') ?? 1,
    signer_group_id: textField(sent, 'signer_group_id') ?? textField(role, 'signer_group_id') ?? null,
    has_viewed_document: false,
    signer_decision: null,
    inputs: objectsField(role, 'inputs').map((input) => requestInput(input, prefilled)),
  };
}

const inputNames = [
  'document_tag_id',
  'text_value',
  'checkbox_value',
  'date_value',
  'type',
  'content_type',
  'page_index',
  'read_only',
  'validation',
];

/** A field of the template, with the value that the request fills in before signing. */
function requestInput(input: JsonObject, prefilled: readonly JsonObject[]): JsonObject {
  const known = Object.fromEntries(inputNames.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]));
  const tag = input['document_tag_id'];
  const value = tag === undefined ? undefined : prefilled.find(({ document_tag_id: id }) => id === tag);
  return { page_index: 0, ...known, ...value };
}
