import type { DiskNames } from '../../core/types/ports/local-folder.js';
import { normalizedName } from '../../core/util/item-name.js';
import { diskName, diskNameWithId } from '../../transfers/disk-name.js';
import type { MirrorItem } from '../model/mirror-item.js';
import { boxName } from './names.js';

/**
 * Pairs of items in one folder, of which one side has one and the other side the other, under the same name. Exact names go first: the service
 * ignores case and composition.
 */
export function pairNew(items: readonly MirrorItem[], rules: DiskNames): (readonly [local: MirrorItem, remote: MirrorItem])[] {
  const remotes = items.filter(({ local, remote }) => local === undefined && remote !== undefined);
  let locals = items.filter(({ local, remote, isSplit }) => local !== undefined && remote === undefined && !isSplit);
  if (remotes.length === 0 || locals.length === 0) return [];
  const byKey = new Map<string, MirrorItem>();
  for (const item of remotes) {
    const { id = '', name = '' } = item.remote ?? {};
    const stored = diskName(name, id, rules);
    const keys = [`disk ${stored}`, `id ${diskNameWithId(stored, id)}`, `box ${name}`, `folded ${normalizedName(name)}`];
    for (const key of keys) if (!byKey.has(`${item.type} ${key}`)) byKey.set(`${item.type} ${key}`, item);
  }
  const pairs: (readonly [MirrorItem, MirrorItem])[] = [];
  const taken = new Set<MirrorItem>();
  const passes = [
    (name: string) => [`disk ${name}`, `id ${name}`, `box ${name}`],
    (name: string) => [`folded ${normalizedName(name)}`, `folded ${normalizedName(boxName(name, rules))}`],
  ];
  for (const keysOf of passes) {
    locals = locals.filter((item) => {
      const found = keysOf(item.local?.name ?? '')
        .map((key) => byKey.get(`${item.type} ${key}`))
        .find((other) => other !== undefined && !taken.has(other));
      if (found === undefined) return true;
      taken.add(found);
      pairs.push([item, found]);
      return false;
    });
  }
  return pairs;
}
