import { notFound } from '../../http/errors.js';
import { objectsField, textField } from '../../http/fields.js';
import { zipContentUrl, zipStatusUrl } from '../../http/hosts.js';
import { json } from '../../http/response.js';
import { zipArchive, type ZipEntry } from '../../http/zip.js';
import { hasPermission, requireFile, requireFolder } from '../../state/permissions.js';
import type { FileRecord, FolderRecord } from '../../state/records.js';
import { activeChildren } from '../../state/tree.js';
import { currentVersion } from '../../views/files.js';
import { timestamp } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { recordItemEvent } from '../shared/record-events.js';

const kind = 'zip_download';
const lifetimeSeconds = 10;

interface Conflict {
  readonly type: 'file' | 'folder';
  readonly id: string;
  readonly original_name: string;
  readonly download_name: string;
}

interface ZipView {
  readonly name: string;
  readonly expiresAt: number;
  readonly entries: readonly ZipEntry[];
  readonly skipped: number;
  readonly items: readonly { readonly type: 'file' | 'folder'; readonly id: string }[];
}

export const zipDownloadHandlers: Handlers = {
  'zipDownloads.create'(call) {
    const { world, viewer, body, url } = call;
    const named = withUniqueNames(objectsField(body, 'items').map((item) => requireListed(call, item)));
    const counts = { skipped: 0 };
    const entries = named.flatMap(({ item, name }) => entriesOf(call, item, name, counts));
    const expiresAt = world.settings.now() + lifetimeSeconds * 1000;
    const name = textField(body, 'download_file_name') ?? `Box-Download-${timestamp(world.settings.now())}`;
    const view: ZipView = {
      name,
      expiresAt,
      entries,
      skipped: counts.skipped,
      items: named.map(({ item }) => ({ type: item.type, id: item.id })),
    };
    const { id } = world.jobs.start(kind, viewer.user, { ...view }, ['in_progress']);
    const urls = { download_url: zipContentUrl(url, id), status_url: zipStatusUrl(url, id) };
    return json({ ...urls, expires_at: timestamp(expiresAt), name_conflicts: conflictsIn(named) }, 202);
  },
  /** The URL is valid once, and contains its own permission. */
  'zipDownloads.download'({ world, path }) {
    const job = world.jobs.find(kind, path('zip_download_id'));
    if (job?.states[0] !== 'in_progress') throw notFound('The URL has expired or is unknown');
    const { name, expiresAt, entries, items } = viewOf(job.view);
    if (expiresAt <= world.settings.now()) throw notFound('The URL has expired or is unknown');
    job.states = ['succeeded'];
    const viewer = { user: job.owner, sharedLinkItem: undefined };
    for (const { type, id } of items) {
      const item = world.items.find(type, id);
      if (item !== undefined) recordItemEvent({ world, viewer }, item, 'ITEM_DOWNLOAD', 'DOWNLOAD');
    }
    const archive = zipArchive(entries);
    const headers = { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.zip`)}` };
    return { status: 200, headers, body: { kind: 'content', mediaType: 'application/octet-stream', ...archive } };
  },
  'zipDownloads.getStatus'({ world, viewer, path }) {
    const job = world.jobs.get(kind, path('zip_download_id'), viewer.user);
    const { entries, skipped } = viewOf(job.view);
    const total = entries.filter(({ path: name }) => !name.endsWith('/')).length;
    const [state = 'in_progress'] = job.states;
    const counts = { total_file_count: total + skipped, downloaded_file_count: state === 'succeeded' ? total : 0 };
    return json({ ...counts, skipped_file_count: skipped, skipped_folder_count: 0, state });
  },
};

const viewOf = (view: Readonly<Record<string, unknown>>): ZipView => view as unknown as ZipView;

const requireListed = ({ world, viewer }: Call, item: Readonly<Record<string, unknown>>): FileRecord | FolderRecord =>
  item['type'] === 'file' ? requireFile(world, viewer, String(item['id'])) : requireFolder(world, viewer, String(item['id']));

interface Named {
  readonly item: FileRecord | FolderRecord;
  readonly name: string;
}

/** Items with the same name, ignoring case, get a number before the extension. */
function withUniqueNames(items: readonly (FileRecord | FolderRecord)[]): Named[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const dot = item.type === 'file' ? item.name.lastIndexOf('.') : -1;
    const [stem, extension] = dot > 0 ? [item.name.slice(0, dot), item.name.slice(dot)] : [item.name, ''];
    let name = item.name;
    for (let number = 1; taken.has(name.toLowerCase()); number += 1) name = `${stem} (${String(number)})${extension}`;
    taken.add(name.toLowerCase());
    return { item, name };
  });
}

function conflictsIn(named: readonly Named[]): Conflict[][] {
  const groups = new Map<string, Conflict[]>();
  for (const { item, name } of named) {
    const key = item.name.toLowerCase();
    const conflict = { type: item.type, id: item.id, original_name: item.name, download_name: name };
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The entries of an item, with the contents of a folder. Files that the caller may not download are skipped. */
function entriesOf(call: Call, item: FileRecord | FolderRecord, path: string, counts: { skipped: number }): ZipEntry[] {
  const { modifiedAt } = item;
  if (item.type === 'file') {
    if (!hasPermission(call.world, call.viewer, item, 'download')) {
      counts.skipped += 1;
      return [];
    }
    const { content } = currentVersion(item);
    return [{ path, modifiedAt, size: content.size, read: () => content.read(0, content.size) }];
  }
  const children = activeChildren(item).filter((child) => child.type !== 'web_link');
  const folder: ZipEntry = { path: `${path}/`, modifiedAt, size: 0, read: noBytes };
  return [folder, ...children.flatMap((child) => entriesOf(call, child, `${path}/${child.name}`, counts))];
}

async function* noBytes(): AsyncGenerator<never> {
  // A folder has no content.
}
