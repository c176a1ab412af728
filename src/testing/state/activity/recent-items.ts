import type { FileRecord, UserRecord } from '../records.js';
import type { World } from '../world.js';

const kind = 'recent_item';
const maxAge = 90 * 24 * 60 * 60 * 1000;
const maxItems = 1000;

export type Interaction = 'item_preview' | 'item_upload' | 'item_comment' | 'item_open' | 'item_modify';

export interface RecentItem {
  readonly file: FileRecord;
  readonly interaction: Interaction;
  readonly at: number;
}

/** Records the latest interaction of a user with a file. */
export function recordInteraction({ resources, settings }: World, user: UserRecord, file: FileRecord, interaction: Interaction): void {
  const key = `${user.id}/${file.id}`;
  const existing = resources.withKey(kind, key);
  // Removed and added, so that the records are in the order of the interactions.
  if (existing !== undefined) resources.remove(existing);
  const references = {
    user: { kind: 'user', id: user.id, whenDeleted: 'delete' },
    item: { kind: 'file', id: file.id, whenDeleted: 'delete' },
  } as const;
  resources.add(kind, user.id, { references, keys: [key], data: { interaction, at: settings.now() } });
}

/** The files of the user's interactions in the last 90 days, at most 1,000, most recent first. */
export function recentItemsOf({ resources, items, settings }: World, user: UserRecord): RecentItem[] {
  return resources
    .referencing({ kind: 'user', id: user.id }, kind)
    .flatMap(({ references, data }) => {
      const file = items.find('file', references['item']?.id ?? '');
      const at = Number(data['at']);
      if (file?.type !== 'file' || at < settings.now() - maxAge) return [];
      return { file, interaction: data['interaction'] as Interaction, at };
    })
    .reverse()
    .slice(0, maxItems);
}
