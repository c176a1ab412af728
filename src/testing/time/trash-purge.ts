import type { ItemRecord } from '../state/records.js';
import { protectedFileIn } from '../state/governance/protection.js';
import type { World } from '../state/world.js';
import { purgeDueAt } from '../views/items.js';
import type { DueWork } from './due-work.js';

/**
 * The service deletes items for good after they have been in the trash for 30 days. Content under retention or on hold stays. `purging` is called
 * before each deletion.
 */
export function trashPurge(world: World, purging: (item: ItemRecord) => void): DueWork {
  const trashed = (): { item: ItemRecord; at: number }[] =>
    world.items.all().flatMap((item) => {
      const at = purgeDueAt(item);
      return at === null || protectedFileIn(world, item) !== undefined ? [] : [{ item, at }];
    });
  return {
    nextDueAt: () => trashed().reduce<number | undefined>((first, { at }) => (first === undefined || at < first ? at : first), undefined),
    run() {
      const now = world.settings.now();
      for (const { item, at } of trashed()) {
        if (at > now || item.purged) continue;
        purging(item);
        world.items.purge(item);
      }
    },
  };
}
