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
  /** The first items in the order of their deletion, as long as `at` is due. Protected ones are passed over. */
  function* due(until: number): Generator<{ readonly item: ItemRecord; readonly at: number }> {
    for (const item of world.items.trashed()) {
      const at = purgeDueAt(item) ?? Infinity;
      if (at > until) return;
      if (protectedFileIn(world, item) === undefined) yield { item, at };
    }
  }
  return {
    nextDueAt() {
      for (const { at } of due(Infinity)) return at;
      return undefined;
    },
    run() {
      for (const { item } of [...due(world.settings.now())]) {
        if (item.purged) continue;
        purging(item);
        world.items.purge(item);
      }
    },
  };
}
