import { badRequest, notFound } from '../../http/errors.js';
import { textField, textsField, type JsonObject } from '../../http/fields.js';
import { hasPermission } from '../../state/permissions.js';
import type { ItemRecord } from '../../state/records.js';
import { sizeOf } from '../../state/placement.js';
import { ancestorsOf, isTrashed } from '../../state/tree.js';
import { extensionOf } from '../../views/files.js';
import type { Call } from '../shared/call.js';

type Filter = (item: ItemRecord) => boolean;

/** The filters of a search, except for its words and metadata. Throws 400 for an invalid range and 404 for an unknown folder. */
export function itemFilters(call: Call): Filter[] {
  const { query } = call;
  const type = textField(query, 'type');
  const trash = textField(query, 'trash_content') ?? 'non_trashed_only';
  const extensions = textsField(query, 'file_extensions')?.map((extension) => extension.toLowerCase());
  const owners = textsField(query, 'owner_user_ids');
  const updaters = textsField(query, 'recent_updater_user_ids');
  const deleters = textsField(query, 'deleted_user_ids');
  if (trash !== 'trashed_only' && (deleters !== undefined || query['deleted_at_range'] !== undefined))
    throw badRequest('deleted_user_ids and deleted_at_range require trash_content=trashed_only');
  const all: (Filter | undefined)[] = [
    trash === 'all_items' ? undefined : (item) => isTrashed(item) === (trash === 'trashed_only'),
    type === undefined ? undefined : (item) => item.type === type,
    extensions === undefined ? undefined : (item) => item.type === 'file' && extensions.includes(extensionOf(item).toLowerCase()),
    owners === undefined ? undefined : (item) => owners.includes(item.owner.id),
    updaters === undefined ? undefined : (item) => recentUpdaters(item).some((id) => updaters.includes(id)),
    deleters === undefined ? undefined : (item) => deleters.includes(trashedItem(item)?.modifiedBy.id ?? ''),
    ancestorFilter(call),
    rangeFilter(query, 'size_range', readSize, (item) => (item.type === 'file' ? sizeOf(item) : undefined)),
    rangeFilter(query, 'created_at_range', readTime, ({ createdAt }) => createdAt),
    rangeFilter(query, 'updated_at_range', readTime, ({ modifiedAt }) => modifiedAt),
    rangeFilter(query, 'deleted_at_range', readTime, (item) => trashedItem(item)?.trashedAt ?? undefined),
  ];
  return all.filter((filter) => filter !== undefined);
}

/** Only a folder that is the only one must exist. */
function ancestorFilter({ world, viewer, query }: Call): Filter | undefined {
  const ids = textsField(query, 'ancestor_folder_ids');
  if (ids === undefined) return undefined;
  const [only = ''] = ids;
  const folder = only === '0' ? viewer.user.root : world.items.find('folder', only);
  if (ids.length === 1 && (folder === undefined || !hasPermission(world, viewer, folder, 'see')))
    throw notFound('ancestor_folder_ids: there is no such folder');
  return (item) => ancestorsOf(item).some(({ id, isRoot, owner }) => ids.includes(id) && (!isRoot || owner === viewer.user));
}

/** The item, or the folder above it, that is in the trash. */
const trashedItem = (item: ItemRecord): ItemRecord | undefined => [item, ...ancestorsOf(item)].find(({ trashedAt }) => trashedAt !== null);

function recentUpdaters(item: ItemRecord): string[] {
  const uploaders = item.type === 'file' ? item.versions.slice(-10).map(({ uploader }) => uploader.id) : [];
  return [item.modifiedBy.id, ...uploaders];
}

/** A range whose ends are inclusive and may be empty. */
function rangeFilter(
  query: JsonObject,
  name: string,
  read: (text: string) => number | undefined,
  valueOf: (item: ItemRecord) => number | undefined,
): Filter | undefined {
  const range = textsField(query, name);
  if (range === undefined) return undefined;
  const [from, to] = range.map((text) => {
    const value = text === '' ? undefined : read(text);
    if (text !== '' && value === undefined) throw badRequest(`${name}: "${text}" is not valid`);
    return value;
  });
  if (from !== undefined && to !== undefined && from > to) throw badRequest(`${name}: the first value must not be above the second one`);
  return (item) => {
    const value = valueOf(item);
    return value !== undefined && (from === undefined || value >= from) && (to === undefined || value <= to);
  };
}

const readSize = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

/** RFC 3339, section 5.6. In a query, a `+` that is not encoded is a space. */
export function readTime(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+ -]\d\d:?\d\d)$/i.test(text)) return undefined;
  const time = Date.parse(text.replace(' ', '+'));
  return Number.isNaN(time) ? undefined : time;
}
