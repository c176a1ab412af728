import type { Operation } from './document.js';
import { textField, type JsonObject } from '../http/fields.js';

interface Scope {
  /** All operations with these tags. */
  readonly tags?: readonly string[];
  /** The read operations with these tags. */
  readonly reads?: readonly string[];
  readonly operations?: readonly string[];
  /** The only property that the body may have. */
  readonly only?: string;
  /** The wider scope that includes this one. */
  readonly partOf?: string;
}

const items = [
  ...['files', 'content', 'upload-sessions', 'folders', 'collaborations', 'comments', 'tasks', 'search', 'app-item-associations'],
  ...['web-links', 'file-requests', 'collections', 'watermarks', 'folder-locks', 'zip-downloads', 'metadata', 'classifications'],
  ...['metadata-cascade-policies', 'skills', 'hubs', 'notes', 'archives', 'events'],
];
const enterprise = [
  ...['events', 'device-pinners', 'terms-of-services', 'collaboration-allowlists', 'storage-policies', 'enterprise-configurations'],
  ...['shield-information-barriers', 'shield-lists', 'metadata-templates', 'metadata-taxonomies', 'integration-mappings'],
];
const browsing = ['files.get', 'files.thumbnail.get', 'folders.get', 'folders.items.list', 'webLinks.get', 'search.query'];
const previewing = ['files.get', 'files.thumbnail.get'];
const uploading = ['files.content.upload', 'files.content.uploadVersion', 'files.content.preflight', 'files.content.preflightVersion'];
const updating = ['files.update', 'folders.update', 'webLinks.update'];
const deleting = ['files.delete', 'folders.delete', 'webLinks.delete'];
const queries = ['metadataQueries.execute', 'queries.execute', 'queryInsights.execute'];
const [readonly, readwrite] = ['root_readonly', 'root_readwrite'];

/**
 * The operations of each scope, by tags and operation IDs. Derived from the service's guides to scopes and to the scopes of its UI
 * elements (developer.box.com, "Scopes"), which describe them in prose. The document has no annotation operations.
 */
const table: Readonly<Record<string, Scope>> = {
  root_readwrite: { tags: items, reads: ['metadata-templates', 'metadata-taxonomies'] },
  root_readonly: {
    reads: [...items, 'metadata-templates', 'metadata-taxonomies'],
    operations: [...queries, 'zipDownloads.create'],
    partOf: readwrite,
  },
  enterprise_content: { reads: items },
  manage_managed_users: { tags: ['users'] },
  manage_app_users: { tags: ['users'] },
  manage_groups: { tags: ['groups'] },
  manage_webhook: { tags: ['webhooks'] },
  manage_enterprise_properties: { tags: enterprise },
  manage_data_retention: { tags: ['retention-policies'] },
  manage_legal_holds: { tags: ['legal-hold-policies'] },
  manage_triggers: { tags: ['workflows'] },
  'sign_requests.readwrite': { tags: ['sign-requests'] },
  'ai.readwrite': { tags: ['ai'] },
  'docgen.readwrite': { tags: ['docgen'] },
  base_explorer: { operations: [...browsing, ...queries], partOf: readonly },
  base_picker: { operations: browsing, partOf: readonly },
  base_preview: { operations: previewing, partOf: readonly },
  base_sidebar: { operations: ['files.get'], partOf: readonly },
  base_upload: { tags: ['upload-sessions'], operations: uploading, partOf: readwrite },
  item_read: { operations: browsing, partOf: readonly },
  item_preview: { operations: previewing, partOf: readonly },
  item_download: { tags: ['zip-downloads'], operations: ['files.content.download'], partOf: readonly },
  item_upload: { tags: ['upload-sessions'], operations: uploading, partOf: readwrite },
  item_delete: { operations: deleting, partOf: readwrite },
  item_rename: { operations: updating, only: 'name', partOf: readwrite },
  item_share: { operations: updating, only: 'shared_link', partOf: readwrite },
  annotation_edit: { partOf: readwrite },
  annotation_view_all: { partOf: readonly },
  annotation_view_self: { partOf: readonly },
};

/** Splits a space-separated list of scopes. */
export const scopesIn = (text: string | undefined): string[] => (text ?? '').split(' ').filter((scope) => scope !== '');

export const isScope = (name: string): boolean => Object.hasOwn(table, name);

/** Whether the granted scopes (undefined for all) include the requested ones, directly or through a wider scope. */
export const covers = (granted: readonly string[] | undefined, requested: readonly string[]): boolean =>
  requested.every((name) => isScope(name) && (granted === undefined || selfAndWider(name).some((one) => granted.includes(one))));

function selfAndWider(name: string): string[] {
  const wider = table[name]?.partOf;
  return wider === undefined ? [name] : [name, ...selfAndWider(wider)];
}

export interface ScopedCall {
  readonly operation: Pick<Operation, 'id' | 'method' | 'tag'>;
  readonly query: JsonObject;
  readonly body: JsonObject;
}

/** Whether scopes allow a call. Every token allows `users.me`. */
export function scopesAllow(granted: readonly string[], { operation, query, body }: ScopedCall): boolean {
  const { id, method, tag } = operation;
  if (id === 'users.me') return true;
  const readsEnterpriseEvents = id === 'events.list' && textField(query, 'stream_type')?.startsWith('admin_logs') === true;
  if (readsEnterpriseEvents) return granted.includes('manage_enterprise_properties');
  return granted.some((name) => {
    const { tags, reads, operations, only } = table[name] ?? {};
    const isListed = operations?.includes(id) === true || tags?.includes(tag) === true;
    const isRead = reads?.includes(tag) === true && (method === 'GET' || id === 'events.realtimeServers.list');
    return (isListed || isRead) && (only === undefined || Object.keys(body).every((property) => property === only));
  });
}
