import type { ItemRecord, SharedLinkRecord } from '../state/records.js';
import { timestampOrNull } from './view.js';

const host = 'https://app.box.com';

export const sharedLinkUrl = ({ key }: SharedLinkRecord): string => `${host}/s/${key}`;

const vanityUrl = ({ vanityName }: SharedLinkRecord): string | null => (vanityName === null ? null : `${host}/v/${vanityName}`);

/** Whether a URL is that of the link, with its random key or its vanity name. */
export const hasUrl = (link: SharedLinkRecord, url: string): boolean => sharedLinkUrl(link) === url || vanityUrl(link) === url;

export function sharedLinkView({ sharedLink: link, name, type }: ItemRecord): Record<string, unknown> | null {
  if (link === null) return null;
  const isDownloadable = type === 'file' && link.canDownload && link.access !== 'collaborators';
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.')) : '';
  const permission = link.canEdit ? 'can_edit' : link.canDownload ? 'can_download' : 'can_preview';
  return {
    url: sharedLinkUrl(link),
    download_url: isDownloadable ? `${host}/shared/static/${link.key}${encodeURI(extension)}` : null,
    vanity_url: vanityUrl(link),
    vanity_name: link.vanityName,
    access: link.access,
    effective_access: link.access,
    effective_permission: permission,
    unshared_at: timestampOrNull(link.unsharedAt),
    is_password_enabled: link.password !== null,
    permissions: { can_download: link.canDownload, can_preview: true, can_edit: link.canEdit },
    download_count: link.downloads,
    preview_count: 0,
  };
}
