/** The server's responses, of the same size as those of the real service. */

export const fileId = '12345';
export const pageSize = 1000;
export const pageCount = 100;
export const itemCount = pageSize * pageCount;

const user = { type: 'user', id: '4567', name: 'Ada Example', login: 'ada@example.com' };
const sha1 = '85136c79cbf9fe36bb9d05d0639c70c265c18d37';

/** The standard representation of a file, about 1.5 KB. */
export const file = {
  type: 'file',
  id: fileId,
  file_version: { type: 'file_version', id: '98765', sha1 },
  sequence_id: '3',
  etag: '3',
  sha1,
  name: 'Quarterly report of the northern region.docx',
  description: 'Figures of the third quarter, with the comments of the regional offices and the forecast for the year.',
  size: 629644,
  path_collection: {
    total_count: 3,
    entries: [
      { type: 'folder', id: '0', sequence_id: null, etag: null, name: 'All Files' },
      { type: 'folder', id: '111', sequence_id: '1', etag: '1', name: 'Reports' },
      { type: 'folder', id: '222', sequence_id: '4', etag: '4', name: 'Northern region' },
    ],
  },
  created_at: '2024-03-05T09:30:00-08:00',
  modified_at: '2024-06-17T14:05:31-07:00',
  trashed_at: null,
  purged_at: null,
  content_created_at: '2024-03-05T09:29:12-08:00',
  content_modified_at: '2024-06-17T14:05:29-07:00',
  created_by: user,
  modified_by: user,
  owned_by: user,
  shared_link: {
    url: 'https://example.app.box.com/s/vspke7y05sb214wjokpk',
    download_url: 'https://example.app.box.com/shared/static/vspke7y05sb214wjokpk.docx',
    vanity_url: null,
    vanity_name: null,
    effective_access: 'company',
    effective_permission: 'can_download',
    is_password_enabled: false,
    unshared_at: null,
    download_count: 3,
    preview_count: 14,
    access: 'company',
    permissions: { can_preview: true, can_download: true, can_edit: false },
  },
  parent: { type: 'folder', id: '222', sequence_id: '4', etag: '4', name: 'Northern region' },
  item_status: 'active',
};

const entries = Array.from({ length: pageSize }, (_, index) => ({
  type: 'file',
  id: String(10_000_000 + index),
  file_version: { type: 'file_version', id: String(20_000_000 + index), sha1 },
  sequence_id: '0',
  etag: '0',
  sha1,
  name: `Scan of page ${String(index)}.pdf`,
}));

/** A page of folder items as JSON. `number` starts at 0 and is also the marker. */
export function pageText(number: number): string {
  return JSON.stringify({ entries, limit: pageSize, next_marker: number + 1 < pageCount ? String(number + 1) : '' });
}
