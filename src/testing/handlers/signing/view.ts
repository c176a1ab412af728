import type { JsonObject } from '../../http/fields.js';
import type { Viewer } from '../../state/permissions.js';
import type { SignRequestRecord, Signer } from '../../state/documents/signing.js';
import type { World } from '../../state/world.js';
import { renderItem } from '../../views/items.js';
import { timestamp, timestampOrNull } from '../../views/view.js';
import { documentsOf } from './documents.js';

const webApp = 'https://app.box.com/sign';

/** The API representation of a sign request. */
export function renderSignRequest(world: World, viewer: Viewer, record: SignRequestRecord): JsonObject {
  const { data, id, createdBy } = record;
  const sender = world.users.find(createdBy);
  const folder = world.items.find('folder', record.references['parent_folder']?.id ?? '');
  const log = data.log === null ? undefined : world.items.find('file', data.log);
  const isPrepared = data.settings['is_document_preparation_needed'] !== true;
  return {
    ...data.settings,
    type: 'sign-request',
    id,
    name: data.name,
    source_files: data.source_files,
    signers: data.signers.map((signer, index) => renderSigner(id, signer, index)),
    prepare_url: isPrepared ? null : `${webApp}/prepare/${id}`,
    signing_log: log === undefined ? null : renderItem(world, viewer, log, 'mini'),
    status: data.status,
    sign_files: {
      files: documentsOf(world, data).map((file) => renderItem(world, viewer, file, 'mini')),
      is_ready_for_download: data.status !== 'converting',
    },
    auto_expire_at: timestampOrNull(data.expiresAt),
    ...(folder === undefined ? {} : { parent_folder: renderItem(world, viewer, folder, 'mini') }),
    collaborator_level: null,
    short_id: id.slice(-8),
    created_at: timestamp(record.createdAt),
    finished_at: timestampOrNull(data.finishedAt),
    error_code: data.status.startsWith('error') ? data.status : null,
    sender_email: sender?.login ?? null,
    sender_id: /^\d+$/.test(createdBy) ? Number(createdBy) : null,
  };
}

function renderSigner(id: string, signer: Signer, index: number): JsonObject {
  const isEmbedded = typeof signer['embed_url_external_user_id'] === 'string';
  const path = `${webApp}/document/${id}/${String(index + 1)}`;
  return { ...signer, embed_url: isEmbedded ? path : null, iframeable_embed_url: isEmbedded ? `${path}?embed=true` : null };
}
